/**
 * Passing a signal on to a partner: what goes along, the answer, reminders, recall, and asking a partner for advice.
 */
@NullMarked
package nl.gemeente.casusescalatie.doorzetting;

import org.jspecify.annotations.NullMarked;
