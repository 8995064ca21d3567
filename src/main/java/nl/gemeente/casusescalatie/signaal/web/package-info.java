/** The intake API: one address for every system that reports a signal. */
@NullMarked
package nl.gemeente.casusescalatie.signaal.web;

import org.jspecify.annotations.NullMarked;
