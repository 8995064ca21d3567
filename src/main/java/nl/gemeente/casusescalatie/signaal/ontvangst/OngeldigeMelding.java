package nl.gemeente.casusescalatie.signaal.ontvangst;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Weigering;

/** A report that breaks rules; names every field that is wrong, never what was filled in. */
public class OngeldigeMelding extends Weigering {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("bestand", "Bijlage"),
            Map.entry("kanaal", "Hoe het binnenkwam"),
            Map.entry("waargenomenOp", "Wanneer gezien"),
            Map.entry("zekerheid", "Hoe zeker"),
            Map.entry("acuutGevaar", "Acuut gevaar"),
            Map.entry("uitbuitingsvormen", "Soort uitbuiting"),
            Map.entry("indicatoren", "Wat is opgevallen"),
            Map.entry("omschrijving", "Omschrijving"),
            Map.entry("mensensmokkel", "Mensensmokkel"),
            Map.entry("locatie", "Locatie"),
            Map.entry("locatie.postcode", "Postcode"),
            Map.entry("locatie.huisnummer", "Huisnummer"),
            Map.entry("locatie.toevoeging", "Toevoeging"),
            Map.entry("locatie.soort", "Soort locatie"),
            Map.entry("locatie.bedrijfsnaam", "Bedrijfsnaam"),
            Map.entry("locatie.kvkNummer", "KvK-nummer"),
            Map.entry("locatie.aanduiding", "Beschrijving van de plek"),
            Map.entry("slachtoffer", "Slachtoffer"),
            Map.entry("slachtoffer.identificeerbaar", "Slachtoffer bekend"),
            Map.entry("slachtoffer.minderjarig", "Slachtoffer jonger dan 18"),
            Map.entry("slachtoffer.aantal", "Aantal slachtoffers"),
            Map.entry("slachtoffer.naam", "Naam slachtoffer"),
            Map.entry("slachtoffer.toelichting", "Over het slachtoffer"),
            Map.entry("melder", "Melder"),
            Map.entry("melder.anoniem", "Melder blijft anoniem"),
            Map.entry("melder.functiegroep", "Functie van de melder"),
            Map.entry("melder.naam", "Naam melder"),
            Map.entry("melder.email", "E-mailadres melder"),
            Map.entry("melder.wilTerugkoppeling", "Terugkoppeling"));

    @SuppressWarnings("serial")
    private final List<Fout> fouten;

    public OngeldigeMelding(List<Fout> fouten) {
        super(
                fouten.get(0).pad(),
                fouten.stream()
                        .map(fout -> fout.label() + ": " + fout.zin())
                        .distinct()
                        .collect(Collectors.joining(" ")));
        this.fouten = List.copyOf(fouten);
    }

    public List<Fout> fouten() {
        return fouten;
    }

    /**
     * @param pad its place in the JSON, for instance {@code locatie.postcode} or {@code indicatoren[1]}
     * @param zin Dutch, starts in lower case because a label precedes it
     */
    public record Fout(String pad, String zin) {

        /** What people call the field. */
        public String label() {
            return LABELS.getOrDefault(veld(), "Melding");
        }

        /** The path without the place in a list. */
        public String veld() {
            return pad.replaceAll("\\[\\d+]", "");
        }
    }
}
