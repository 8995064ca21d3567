/**
 * The pages of a casus that are not a task: the hand-over to the RIEC, reopening, a signal that leaves, and what others
 * may learn.
 */
@NullMarked
package nl.gemeente.casusescalatie.casus.web;

import org.jspecify.annotations.NullMarked;
