package nl.gemeente.casusescalatie.controle;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import org.jspecify.annotations.Nullable;

/**
 * A breach the municipality wants to act on, for the room that decides on the measure.
 *
 * @param voorschrift the rule that was broken, as people wrote it down
 * @param heitTeam the team of the HEIT that found it; null when it was found in an integrale controle
 */
public record Overtredingsbeeld(
        long id,
        Nummer controle,
        String omschrijving,
        String voorschrift,
        Uitbuitingsvorm vorm,
        Locatiesoort soortLocatie,
        @Nullable Heitteam heitTeam) {}
