/**
 * The one room that touches the inside of the engine: its settings, its guards and the ways in; a fork of the engine
 * replaces this room only.
 */
@NullMarked
package nl.gemeente.casusescalatie.proces.engine;

import org.jspecify.annotations.NullMarked;
