package nl.gemeente.casusescalatie.overleg.verslag;

import java.util.List;
import nl.gemeente.casusescalatie.dossier.Dossierdeel.Regel;
import org.jspecify.annotations.Nullable;

/**
 * The content of the verslag of a meeting: numbers instead of names, and nothing of a casus.
 *
 * @param versie null for a draft
 * @param stand in Dutch, whether and when it was settled
 * @param reden why this version replaces the one before; null for the first
 * @param doorgeschoven numbers of the signals that wait for the next meeting
 */
public record Verslaginhoud(
        String nummer,
        String moment,
        @Nullable Integer versie,
        String stand,
        @Nullable String reden,
        @Nullable String voorzitter,
        boolean geheimhouding,
        List<Aanwezigheid> aanwezigheid,
        List<Verslagpunt> punten,
        List<String> doorgeschoven,
        List<Actie> acties,
        @Nullable String samenvatting,
        @Nullable String afspraken) {

    /** @param waarvoor the whole meeting, or the numbers of the signals that the partner attends */
    public record Aanwezigheid(String partner, String waarvoor, String aanwezig) {}

    /** One signal: weging, advice, decision, dissent, as lines. */
    public record Verslagpunt(int volgorde, String signaal, List<Regel> regels) {}

    public record Actie(String signaal, String wat, String eigenaar, String wanneer) {}
}
