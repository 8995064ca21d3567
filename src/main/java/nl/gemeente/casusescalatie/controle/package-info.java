/**
 * Checking a place with partners, as an integrale controle or by the HEIT: preparation, entry, findings per partner,
 * breaches, signals of trafficking and the joint report.
 */
@NullMarked
package nl.gemeente.casusescalatie.controle;

import org.jspecify.annotations.NullMarked;
