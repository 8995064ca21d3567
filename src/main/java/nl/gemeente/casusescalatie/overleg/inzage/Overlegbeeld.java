package nl.gemeente.casusescalatie.overleg.inzage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.dossier.Dossierdeel.Regel;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.Agendapuntstatus;
import nl.gemeente.casusescalatie.overleg.Hitantwoord;
import nl.gemeente.casusescalatie.overleg.Overlegstatus;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with the items that one reader may see.
 *
 * @param vast the standing participants
 * @param vereist who must be there, as this installation is set now
 * @param ontbrak who had to be at the opening and was not
 * @param zonderQuorum why it was opened all the same; null when nobody was missing
 * @param reden why it did not go on; null when it did
 */
public record Overlegbeeld(
        Nummer nummer,
        Overlegstatus status,
        Instant aanvang,
        LocalDate peildatum,
        @Nullable String voorzitter,
        @Nullable Instant geopendOp,
        boolean geheimhouding,
        List<Ketenpartner> vast,
        List<Ketenpartner> aanwezig,
        List<Ketenpartner> vereist,
        List<Ketenpartner> ontbrak,
        @Nullable String zonderQuorum,
        @Nullable String reden,
        List<Agendaregel> punten) {

    public boolean isAanwezig(Ketenpartner partner) {
        return aanwezig.contains(partner);
    }

    /** For instance "Politie, RIEC". */
    public String wieErMoetZijn() {
        return vereist.isEmpty() ? "Niemand in het bijzonder" : namen(vereist);
    }

    public String wieOntbrak() {
        return namen(ontbrak);
    }

    /** Who is there and does not take part all the time; empty when nobody is. */
    public String wieErOokIs() {
        return namen(
                aanwezig.stream().filter(partner -> !vast.contains(partner)).toList());
    }

    /** It was held, so there is a verslag to read or to settle. */
    public boolean heeftVerslag() {
        return status == Overlegstatus.GEHOUDEN || status == Overlegstatus.AFGESLOTEN;
    }

    private static String namen(List<Ketenpartner> partners) {
        return partners.stream().map(Ketenpartner::naam).collect(Collectors.joining(", "));
    }

    /** Order and times can still change. */
    public boolean isLopend() {
        return status != Overlegstatus.AFGESLOTEN && status != Overlegstatus.GEANNULEERD;
    }

    public long nogTeDoen() {
        return punten.stream().filter(punt -> !punt.status().klaar()).count();
    }

    /**
     * One item in the list.
     *
     * @param begint when its turn is planned; null when it is not discussed here
     * @param vorig what an earlier meeting decided; null for a signal that is new to the overleg
     * @param bij who was asked for this item, besides the standing participants
     * @param besluit what was decided, in words; null when nothing was
     */
    public record Agendaregel(
            Nummer signaal,
            int volgorde,
            int minuten,
            @Nullable Instant begint,
            Urgentie urgentie,
            @Nullable EerderBesluit vorig,
            List<Ketenpartner> bij,
            Agendapuntstatus status,
            @Nullable String besluit) {

        public String wieErbijKomt() {
            return namen(bij);
        }
    }

    /** An earlier decision about a signal that comes back. */
    public record EerderBesluit(
            Nummer overleg, String besluit, @Nullable LocalDate datum, @Nullable LocalDate herweegdatum) {}

    /**
     * Everything about the one item that is open on the page.
     *
     * @param bronnen how many independent sources the dossier counts
     * @param wachtOpAdvies weighed, and the decision table has not been read yet
     * @param regels weging, advice and besluit, as far as they are there
     */
    public record GeopendPunt(
            Agendaregel punt,
            int bronnen,
            List<Tafelgenoot> aanTafel,
            boolean wachtOpAdvies,
            List<Regel> regels,
            @Nullable Nummer vorige,
            @Nullable Nummer volgende) {}

    /**
     * A partner at the table of the open item, with the answer that counts; wie and moment are null when it was not
     * asked yet.
     */
    public record Tafelgenoot(
            Ketenpartner partner, Hitantwoord antwoord, @Nullable String wie, @Nullable Instant moment) {}

    /**
     * A meeting in the list of meetings.
     *
     * @param aantal signals on its agenda
     * @param klaar how many of them are decided or doorgeschoven
     */
    public record Overlegvoortgang(Nummer nummer, Instant aanvang, Overlegstatus status, long aantal, long klaar) {}
}
