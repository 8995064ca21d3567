/** Opening, planning and briefing a controle, commitments of partners, and calling it off. */
@NullMarked
package nl.gemeente.casusescalatie.controle.voorbereiding;

import org.jspecify.annotations.NullMarked;
