/**
 * What makes the engine faster here and decides nothing (ADR 0020 and 0023): without this folder, or with the property
 * {@code casusescalatie.engine.snel} off, the product does the same.
 */
@NullMarked
package nl.gemeente.casusescalatie.proces.engine.snel;

import org.jspecify.annotations.NullMarked;
