package nl.gemeente.casusescalatie.overleg.weging;

import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapuntbesluit;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Partnerantwoorden;
import nl.gemeente.casusescalatie.overleg.Weging;
import nl.gemeente.casusescalatie.overleg.Wegingsadvies;
import nl.gemeente.casusescalatie.overleg.deelname.DeelnemersToetsen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each meeting made of a signal, on the dossier page of that signal: weging, advice with its reason, besluit. */
@Component
class BesprekingInDossier implements Dossierdeel {

    private final Agendapunten agendapunten;
    private final Partnerantwoorden antwoorden;
    private final DeelnemersToetsen toetsen;

    BesprekingInDossier(Agendapunten agendapunten, Partnerantwoorden antwoorden, DeelnemersToetsen toetsen) {
        this.agendapunten = agendapunten;
        this.antwoorden = antwoorden;
        this.toetsen = toetsen;
    }

    @Override
    public List<Blok> blokken(Nummer nummer) {
        return agendapunten.findBySignaalOrderByIdDesc(nummer.waarde()).stream()
                .map(this::blok)
                .toList();
    }

    private Blok blok(Agendapunt punt) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Stand", punt.status().naam()));
        antwoorden
                .geldende(punt.overleg(), punt.signaal())
                .forEach((partner, antwoord) ->
                        regels.add(new Regel(partner.naam(), antwoord.antwoord().naam())));
        regels.addAll(regels(punt));
        Actie check = toetsen.punt(punt.signaal())
                .filter(teToetsen -> teToetsen.overleg().equals(punt.overleg()))
                .map(teToetsen -> new Actie(
                        "Privacycheck 2A: wat deelnemers zien",
                        "/dossier/%s/privacycheck/deelnemers".formatted(punt.signaal()),
                        DeelnemersToetsen.WIE))
                .orElse(null);
        return new Blok("Signalenoverleg %s".formatted(punt.overleg()), Inzage.INHOUD, regels, check);
    }

    /** Weging, advice and besluit, as far as they are there. */
    static List<Regel> regels(Agendapunt punt) {
        List<Regel> regels = new ArrayList<>();
        punt.weging().ifPresent(weging -> voegToe(regels, weging));
        punt.advies().ifPresent(advies -> voegToe(regels, advies));
        punt.besluit().ifPresent(besluit -> voegToe(regels, besluit));
        return regels;
    }

    private static void voegToe(List<Regel> regels, Weging weging) {
        regels.add(new Regel("Concreet", "%d van 3".formatted(weging.concreet())));
        regels.add(new Regel("Actueel", "%d van 3".formatted(weging.actueel())));
        regels.add(new Regel(
                "Ernst",
                "%d van 3".formatted(weging.ernst())
                        + (weging.minderjarig() ? " (telt als 3: mogelijk minderjarig slachtoffer)" : "")));
        regels.add(new Regel("Beste bron", weging.bron().naam()));
        regels.add(new Regel("Onafhankelijke bronnen", String.valueOf(weging.aantalBronnen())));
        regels.add(new Regel("Mag de gemeente zelf optreden?", jaNee(weging.eigenBevoegdheid())));
        regels.add(new Regel("Zijn partners nodig?", jaNee(weging.partnerbehoefte())));
        regels.add(new Regel("Is een slachtoffer nu in gevaar?", jaNee(weging.slachtofferInGevaar())));
        regels.add(new Regel("Kan een stap een onderzoek verstoren?", jaNee(weging.onderzoeksrisico())));
        voegToe(regels, "Toelichting op de weging", weging.toelichting());
    }

    private static void voegToe(List<Regel> regels, Wegingsadvies advies) {
        regels.add(new Regel("Advies van de beslistabel", advies.uitkomst().naam()));
        regels.add(new Regel(
                "Waarom dit advies",
                "%s Regel %d van signaal-wegen, versie %d."
                        .formatted(advies.uitleg(), advies.regel(), advies.versie())));
    }

    private static void voegToe(List<Regel> regels, Agendapuntbesluit besluit) {
        regels.add(new Regel("Besluit", besluit.inWoorden()));
        voegToe(regels, "Waarom dit besluit", besluit.motivering());
        voegToe(regels, "Eigenaar", besluit.eigenaar());
        voegToe(regels, "Datum besluit", besluit.datum() == null ? null : Datum.tekst(besluit.datum()));
        voegToe(
                regels,
                "Terug op de agenda",
                besluit.herweegdatum() == null ? null : Datum.tekst(besluit.herweegdatum()));
        voegToe(regels, "Bij casus", besluit.bestaandeCasus());
        voegToe(
                regels,
                "Reden van afsluiten",
                besluit.afsluitreden() == null ? null : besluit.afsluitreden().naam());
        voegToe(regels, "Andere mening van een deelnemer", besluit.afwijkendStandpunt());
    }

    private static void voegToe(List<Regel> regels, String label, @Nullable String waarde) {
        if (waarde != null) {
            regels.add(new Regel(label, waarde));
        }
    }

    private static String jaNee(boolean antwoord) {
        return antwoord ? "Ja" : "Nee";
    }
}
