package nl.gemeente.casusescalatie.overleg.verslag;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.document.Pdfmaker;
import nl.gemeente.casusescalatie.doorzetting.Signaalgegevens;
import nl.gemeente.casusescalatie.dossier.Dossierdeel.Regel;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Agendapuntstatus;
import nl.gemeente.casusescalatie.overleg.Deelname;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.verslag.Verslaginhoud.Aanwezigheid;
import nl.gemeente.casusescalatie.overleg.verslag.Verslaginhoud.Actie;
import nl.gemeente.casusescalatie.overleg.verslag.Verslaginhoud.Verslagpunt;
import nl.gemeente.casusescalatie.overleg.weging.BesprekingInDossier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the verslag. It reads the meeting and its agenda only, so nothing of a casus can come in; and words by which a
 * signal can be recognised are left out of what was typed about it.
 */
@Component
class Verslagschrijver {

    private static final String WEGGELATEN = "[weggelaten]";

    private final Agendapunten agendapunten;
    private final Signaalgegevens signalen;
    private final Pdfmaker pdfmaker;

    Verslagschrijver(Agendapunten agendapunten, Signaalgegevens signalen, Pdfmaker pdfmaker) {
        this.agendapunten = agendapunten;
        this.signalen = signalen;
        this.pdfmaker = pdfmaker;
    }

    byte[] concept(Overleg overleg) {
        return pdfmaker.maak("verslag", inhoud(overleg, null, "Concept, nog niet vastgesteld.", null));
    }

    byte[] versie(Overleg overleg, int versie, String stand, @Nullable String reden) {
        return pdfmaker.maak("verslag", inhoud(overleg, versie, stand, reden));
    }

    /**
     * @throws Weigering when a text about the whole meeting holds a word by which a signal on its agenda can be
     *     recognised
     */
    void eisHerkenbaarAlleenAanNummer(Overleg overleg, String veld, String label, @Nullable String tekst) {
        for (Agendapunt punt : agendapunten.van(overleg.nummer())) {
            if (tekst != null && !tekst.equals(zonder(tekst, punt))) {
                throw new Weigering(
                        veld,
                        "%s: hier staat iets waaraan signaal %s te herkennen is. Noem alleen het nummer."
                                .formatted(label, punt.signaal()));
            }
        }
    }

    private Verslaginhoud inhoud(Overleg overleg, @Nullable Integer versie, String stand, @Nullable String reden) {
        List<Agendapunt> punten = agendapunten.van(overleg.nummer());
        return new Verslaginhoud(
                overleg.nummer().waarde(),
                Datum.weekmoment(overleg.geopendOp().orElse(overleg.aanvang())),
                versie,
                stand,
                reden,
                overleg.voorzitter().orElse(null),
                overleg.geheimhouding(),
                aanwezigheid(overleg),
                punten.stream()
                        .filter(punt -> punt.status() != Agendapuntstatus.DOORGESCHOVEN)
                        .map(this::punt)
                        .toList(),
                punten.stream()
                        .filter(punt -> punt.status() == Agendapuntstatus.DOORGESCHOVEN)
                        .map(punt -> punt.signaal().waarde())
                        .toList(),
                punten.stream().flatMap(punt -> actie(punt).stream()).toList(),
                overleg.samenvatting().orElse(null),
                overleg.actiepunten().orElse(null));
    }

    private static List<Aanwezigheid> aanwezigheid(Overleg overleg) {
        TreeSet<Ketenpartner> partners = Stream.concat(overleg.uitgenodigden().stream(), overleg.aanwezig().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return partners.stream()
                .map(partner -> new Aanwezigheid(
                        partner.naam(),
                        waarvoor(overleg, partner),
                        overleg.aanwezig().contains(partner) ? "Ja" : "Nee"))
                .toList();
    }

    private static String waarvoor(Overleg overleg, Ketenpartner partner) {
        List<String> waarvoor = overleg.deelnames().stream()
                .filter(deelname -> deelname.partner() == partner)
                .map(Deelname::waarvoor)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (waarvoor.isEmpty()) {
            return "Niet uitgenodigd";
        }
        return waarvoor.contains(overleg.nummer().waarde()) ? "Hele overleg" : String.join(", ", waarvoor);
    }

    private Verslagpunt punt(Agendapunt punt) {
        return new Verslagpunt(
                punt.volgorde(),
                punt.signaal().waarde(),
                BesprekingInDossier.regels(punt).stream()
                        .map(regel -> new Regel(regel.label(), zonder(regel.waarde(), punt)))
                        .toList());
    }

    private Optional<Actie> actie(Agendapunt punt) {
        return punt.besluit()
                .map(besluit -> new Actie(
                        punt.signaal().waarde(),
                        besluit.inWoorden(),
                        zonder(besluit.eigenaar(), punt),
                        besluit.herweegdatum() == null ? "" : Datum.dag(besluit.herweegdatum())));
    }

    private String zonder(String tekst, Agendapunt punt) {
        String over = tekst;
        for (String woord : signalen.herkenbaar(punt.signaal())) {
            over = Pattern.compile(Pattern.quote(woord), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(over)
                    .replaceAll(Matcher.quoteReplacement(WEGGELATEN));
        }
        return over;
    }
}
