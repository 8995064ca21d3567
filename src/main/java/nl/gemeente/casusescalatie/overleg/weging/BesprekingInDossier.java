package nl.gemeente.casusescalatie.overleg.weging;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Blokregels;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Partnerantwoorden;
import nl.gemeente.casusescalatie.overleg.Weging;
import nl.gemeente.casusescalatie.overleg.Wegingsadvies;
import nl.gemeente.casusescalatie.overleg.deelname.DeelnemersToetsen;
import nl.gemeente.casusescalatie.signaal.Afsluitreden;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Component;

/** How each meeting treated a signal, on the dossier page of that signal: weging, advice with its reason, besluit. */
@Component
public class BesprekingInDossier implements Dossierdeel {

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
        Blokregels regels = new Blokregels();
        regels.met("Stand", punt.status().naam());
        antwoorden
                .geldende(punt.overleg(), punt.signaal())
                .forEach((partner, antwoord) ->
                        regels.met(partner.naam(), antwoord.antwoord().naam()));
        voegToe(regels, punt);
        Actie check = toetsen.punt(punt.signaal())
                .filter(teToetsen -> teToetsen.overleg().equals(punt.overleg()))
                .map(teToetsen -> new Actie(
                        "Privacycheck 2A: wat deelnemers zien",
                        "/dossier/%s/privacycheck/deelnemers".formatted(punt.signaal()),
                        DeelnemersToetsen.WIE))
                .orElse(null);
        return new Blok("Signalenoverleg %s".formatted(punt.overleg()), Inzage.INHOUD, regels.lijst(), check);
    }

    /** Weging, advice and besluit, as far as they are there. */
    public static List<Regel> regels(Agendapunt punt) {
        Blokregels regels = new Blokregels();
        voegToe(regels, punt);
        return regels.lijst();
    }

    private static void voegToe(Blokregels regels, Agendapunt punt) {
        punt.weging().ifPresent(weging -> voegToe(regels, weging));
        punt.advies().ifPresent(advies -> voegToe(regels, advies));
        punt.besluit().ifPresent(besluit -> voegToe(regels, besluit));
        punt.afwijkendStandpunt().ifPresent(anders -> regels.met("Andere mening van een deelnemer", anders));
    }

    private static void voegToe(Blokregels regels, Weging weging) {
        regels.met("Concreet", "%d van 3".formatted(weging.concreet()));
        regels.met("Actueel", "%d van 3".formatted(weging.actueel()));
        regels.met(
                "Ernst",
                "%d van 3".formatted(weging.ernst())
                        + (weging.minderjarig() ? " (telt als 3: mogelijk minderjarig slachtoffer)" : ""));
        regels.met("Beste bron", weging.bron().naam());
        regels.met("Onafhankelijke bronnen", String.valueOf(weging.aantalBronnen()));
        regels.jaNee("Mag de gemeente zelf optreden?", weging.eigenBevoegdheid());
        regels.jaNee("Zijn partners nodig?", weging.partnerbehoefte());
        regels.jaNee("Is een slachtoffer nu in gevaar?", weging.slachtofferInGevaar());
        regels.jaNee("Kan een stap een onderzoek verstoren?", weging.onderzoeksrisico());
        regels.met("Toelichting op de weging", weging.toelichting());
    }

    private static void voegToe(Blokregels regels, Wegingsadvies advies) {
        regels.met("Advies van de beslistabel", advies.uitkomst().naam());
        regels.met(
                "Waarom dit advies",
                "%s Regel %d van signaal-wegen, versie %d."
                        .formatted(advies.uitleg(), advies.regel(), advies.versie()));
    }

    private static void voegToe(Blokregels regels, Besluit besluit) {
        regels.met("Besluit", besluit.inWoorden());
        regels.met("Waarom dit besluit", besluit.motivering());
        regels.met("Eigenaar", besluit.eigenaar());
        regels.dag("Datum besluit", besluit.datum());
        regels.dag("Terug op de agenda", besluit.herweegdatum());
        Nummer casus = besluit.bestaandeCasus();
        regels.met("Bij casus", casus == null ? null : casus.waarde());
        Afsluitreden reden = besluit.afsluitreden();
        regels.met("Reden van afsluiten", reden == null ? null : reden.naam());
    }
}
