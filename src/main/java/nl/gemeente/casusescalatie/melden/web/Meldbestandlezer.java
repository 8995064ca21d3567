package nl.gemeente.casusescalatie.melden.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.bestand.Regelbestand;
import nl.gemeente.casusescalatie.bestand.Regelvorm;
import nl.gemeente.casusescalatie.bestand.Rij;
import nl.gemeente.casusescalatie.melden.MeldbestandInlezen.Meldregel;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding.Fout;
import org.springframework.stereotype.Component;

/**
 * Reads a file with one report per line: the columns are the fields of the page, and each line goes through the same
 * reader and rules as the page and the API.
 */
@Component
class Meldbestandlezer {

    static final int MEESTE_REGELS = 200;

    private static final Regelvorm VORM = new Regelvorm(
            Meldvelden.PADEN.stream().map(pad -> new Fout(pad, "").label()).toList(), MEESTE_REGELS);

    /** Separates the choices in one cell, because ; and , may separate the cells. */
    private static final String OF = "|";

    private final MeldingInlezen inlezen;
    private final MeldingJson json;
    private final Meldkeuzes keuzes;
    private final Clock klok;

    Meldbestandlezer(MeldingInlezen inlezen, MeldingJson json, Meldkeuzes keuzes, Clock klok) {
        this.inlezen = inlezen;
        this.json = json;
        this.keuzes = keuzes;
        this.klok = klok;
    }

    /** @throws Weigering when the file as a whole is not what it should be */
    Gelezen lees(byte[] inhoud) {
        List<Meldregel> regels = new ArrayList<>();
        List<Regelfout> fouten = new ArrayList<>();
        for (Rij rij : Regelbestand.lees(inhoud, VORM)) {
            JsonNode melding = velden(rij).json();
            String vingerafdruk = json.vingerafdruk(melding);
            try {
                rij.eisKolommen();
                regels.add(new Meldregel(rij.regel(), inlezen.lees(melding), vingerafdruk));
            } catch (OngeldigeMelding ongeldig) {
                fouten.add(new Regelfout(rij.regel(), zinnen(ongeldig)));
                regels.add(new Meldregel(rij.regel(), null, vingerafdruk));
            } catch (Weigering weigering) {
                fouten.add(new Regelfout(rij.regel(), List.of(Meldpagina.hoofdletter(weigering.zin()))));
                regels.add(new Meldregel(rij.regel(), null, vingerafdruk));
            }
        }
        return new Gelezen(regels, fouten);
    }

    private static List<String> zinnen(OngeldigeMelding ongeldig) {
        return Meldpagina.samenvatting(ongeldig.fouten()).stream()
                .map(Paginavelden.Fout::zin)
                .toList();
    }

    private Meldvelden velden(Rij rij) {
        Map<String, List<String>> waarden = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(rij.cellen().size(), Meldvelden.PADEN.size()); i++) {
            String pad = Meldvelden.PADEN.get(i);
            String cel = rij.cellen().get(i);
            Stream<String> delen = Meldvelden.isLijst(pad) ? Stream.of(cel.split("\\" + OF)) : Stream.of(cel);
            waarden.put(pad, delen.map(deel -> keuzes.code(pad, deel)).toList());
        }
        return new Meldvelden(waarden);
    }

    /** A file to begin with. */
    byte[] sjabloon() {
        LocalDate gisteren = LocalDate.now(klok.withZone(Datum.ZONE)).minusDays(1);
        Map<String, String> voorbeeld = Map.of(
                "acuutGevaar", "Nee",
                "omschrijving",
                        "VOORBEELD, haal deze regel weg: er staan negen mensen ingeschreven op een kleine woning.",
                "waargenomenOp", Meldvelden.KLOK.format(gisteren.atTime(14, 30)),
                "zekerheid", "Vermoeden",
                "uitbuitingsvormen", "Arbeidsuitbuiting|Nog onbekend",
                "locatie.postcode", "1234AA",
                "locatie.huisnummer", "1",
                "locatie.soort", "Woning",
                "kanaal", "LAA",
                "melder.anoniem", "Ja");
        return VORM.sjabloon(Meldvelden.PADEN.stream()
                .map(pad -> voorbeeld.getOrDefault(pad, ""))
                .toList());
    }

    /**
     * @param regels all lines, the faulty ones without a report
     * @param fouten the faulty lines, with what is wrong and never their content
     */
    record Gelezen(List<Meldregel> regels, List<Regelfout> fouten) {

        public int goed() {
            return regels.size() - fouten.size();
        }
    }

    /** @param zinnen one per fault: the field and what to do */
    record Regelfout(long regel, List<String> zinnen) {}
}
