package nl.gemeente.casusescalatie.maatregel;

import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import org.jspecify.annotations.Nullable;

/**
 * Why there is a measure to consider.
 *
 * @param herkomst the signaal or controle it follows from
 * @param overtreding which breach of the controle; null when it follows from a signaal
 * @param omschrijving what is the matter, for those who may see enforcement
 */
public record Maatregelaanleiding(
        Nummer herkomst,
        @Nullable String overtreding,
        String omschrijving,
        Set<Uitbuitingsvorm> vormen,
        Heitherkomst heitTeam) {}
