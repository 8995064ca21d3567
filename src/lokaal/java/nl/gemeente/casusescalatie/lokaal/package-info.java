/**
 * The complete environment on one machine: its own PostgreSQL, a mail catcher and, at a first start, fictional cases.
 */
@NullMarked
package nl.gemeente.casusescalatie.lokaal;

import org.jspecify.annotations.NullMarked;
