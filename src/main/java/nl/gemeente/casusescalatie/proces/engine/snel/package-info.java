/**
 * What makes the engine faster here and decides nothing (ADR 0020): without this folder, or with the property {@code
 * casusescalatie.engine.snel} off, the product does the same; what the engine then keeps longer stands in ADR 0023.
 */
@NullMarked
package nl.gemeente.casusescalatie.proces.engine.snel;

import org.jspecify.annotations.NullMarked;
