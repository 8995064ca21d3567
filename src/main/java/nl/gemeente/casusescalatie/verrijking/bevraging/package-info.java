/** Asking the registers about a signal, outside the transaction of the engine, and logging each question. */
@NullMarked
package nl.gemeente.casusescalatie.verrijking.bevraging;

import org.jspecify.annotations.NullMarked;
