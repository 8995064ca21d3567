package nl.gemeente.casusescalatie.lokaal.proces;

import static nl.gemeente.casusescalatie.lokaal.proces.Voorbeeldmeldingen.met;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.riec.Riecoverdracht;
import nl.gemeente.casusescalatie.casus.riec.Toetspunt;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.deelname.Deelnemers;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fictional cases at different points of the path, so that whoever starts the application for the first time has something
 * to look at.
 */
@Component
@Profile("lokaal")
@ConditionalOnProperty("casusescalatie.demo")
class Voorbeeldzaken implements ApplicationRunner {

    private final Procesloper loper;
    private final Voorbeeldmeldingen meldingen;
    private final Voorbeeldsignalen signalen;
    private final Deelnemers deelnemers;
    private final Riecoverdracht overdracht;
    private final Verbanden verbanden;
    private final HistoryService historie;
    private final Clock klok;

    Voorbeeldzaken(
            Procesloper loper,
            Voorbeeldmeldingen meldingen,
            Voorbeeldsignalen signalen,
            Deelnemers deelnemers,
            Riecoverdracht overdracht,
            Verbanden verbanden,
            HistoryService historie,
            Clock klok) {
        this.loper = loper;
        this.meldingen = meldingen;
        this.signalen = signalen;
        this.deelnemers = deelnemers;
        this.overdracht = overdracht;
        this.verbanden = verbanden;
        this.historie = historie;
        this.klok = klok;
    }

    /** Only on a database in which nothing ever happened: a second start adds nothing. */
    @Override
    public void run(ApplicationArguments args) {
        if (historie.createHistoricProcessInstanceQuery().count() == 0) {
            deelnemers.koppel("politie", Ketenpartner.POLITIE, Medewerker.SYSTEEM);
            deelnemers.koppel("odwh", Ketenpartner.ODWH, Medewerker.SYSTEEM);
            besproken();
            onderweg();
            nieuw();
        }
    }

    /** Five signals that an overleg discussed: one closed, one monitored, and a casus, a controle and a maatregel. */
    private void besproken() {
        Nummer vals =
                signalen.wachtend(meldingen.seksueel("1234AB", 12, "NAGELSTUDIO", "Nagelstudio Voorbeeld", "00000002"));
        Nummer volgen = signalen.wachtend(
                meldingen.arbeid("1234AC", 2, "VERBLIJFSLOCATIE", "Recreatiepark Voorbeeld", "00000005"));
        Nummer kwekerij = signalen.wachtend(
                meldingen.arbeid("1234AB", 10, "LAND_EN_TUINBOUW", "Kwekerij Het Voorbeeld", "00000001"));
        Nummer club = signalen.wachtend(meldingen.seksueel("1234AB", 14, "HORECA", "Club Voorbeeld", "00000003"));
        Nummer salon = signalen.wachtend(
                meldingen.seksueel("1234AB", 16, "MASSAGESALON", "Massagesalon Voorbeeld", "00000004"));
        Nummer overleg = overleg();
        loper.rondAf(overleg, "agenda-vaststellen", Map.of("keuze", "VASTSTELLEN"));
        loper.rondAf(overleg, "overleg-voorbereiden", Map.of("keuze", "NU_BEGINNEN"));
        loper.rondAf(
                overleg,
                "overleg-openen",
                Map.of(
                        "keuze",
                        "OPENEN",
                        "voorzitter",
                        "Olga Overleg",
                        "aanwezig",
                        List.of("POLITIE", "ODWH", "RIEC"),
                        "geheimhouding",
                        true));
        besluit(vals, "AFSLUITEN", Map.of("afsluitreden", "ONGEGROND"));
        besluit(volgen, "MONITOREN", Map.of("herweegdatum", dag(42)));
        besluit(kwekerij, "OPSCHALEN_RIEC", Map.of());
        privacycheck(kwekerij, "RIEC");
        besluit(club, "INTEGRALE_CONTROLE", Map.of());
        privacycheck(club, "ODWH");
        besluit(salon, "BESTUURLIJK_OPPAKKEN", Map.of());
        loper.rondAf(overleg, "verslag-vaststellen", Map.of("samenvatting", "Vijf signalen zijn besproken."));
        casus(onder(kwekerij, Nummer.Soort.CASUS));
        maatregel(onder(salon, Nummer.Soort.MAATREGEL));
    }

    /** One signal stands in the middle of its map, two wait on the agenda of the next overleg. */
    private void onderweg() {
        Nummer kaart = signalen.gemeld(meldingen.arbeid("1234AA", 3, "WONING", "", ""));
        signalen.beoordeeld(kaart, "ARBEID");
        loper.rondAf(kaart, "routekaart-locatie-acuut", Map.of("antwoord", "false"));
        signalen.wachtend(meldingen.arbeid("1234AA", 1, "WONING", "", ""));
        signalen.wachtend(meldingen.seksueel("1234AA", 5, "WONING", "", ""));
        overleg();
    }

    /** What came in today: one where somebody is in danger now, one at an address that was reported before, one about a minor. */
    private void nieuw() {
        signalen.gemeld(met(
                meldingen.seksueel("1234AB", 16, "MASSAGESALON", "Massagesalon Voorbeeld", "00000004"),
                Map.of("acuutGevaar", "true", "zekerheid", "FEIT")));
        signalen.gemeld(meldingen.arbeid("1234AA", 1, "WONING", "", ""));
        signalen.gemeld(meldingen.leerling());
    }

    /** An overleg of next week whose agenda was made today. */
    private Nummer overleg() {
        Nummer overleg =
                loper.start("overlegvoorzitter", "signalenoverleg-houden", Map.of("datum", dag(7), "tijd", "10:00"));
        loper.vuurTimer(overleg, "event_peildatumBereikt");
        return overleg;
    }

    private void besluit(Nummer signaal, String uitkomst, Map<String, Object> meer) {
        loper.rondAf(
                signaal,
                "weging-vastleggen",
                Map.of(
                        "besproken", "true",
                        "concreet", "2",
                        "actueel", "3",
                        "ernst", "2",
                        "bron", "EIGEN_WAARNEMING",
                        "aantalBronnen", 2,
                        "eigenBevoegdheid", "true",
                        "partnerbehoefte", "true",
                        "slachtofferInGevaar", "false",
                        "onderzoeksrisico", "false"));
        loper.rondAf(
                signaal,
                "overlegbesluit-vastleggen",
                met(
                        Map.of(
                                "uitkomsten", List.of(uitkomst),
                                "motivering", "Zo wogen de deelnemers het signaal. (verzonnen)",
                                "eigenaar", "Team Openbare orde"),
                        meer));
    }

    private void privacycheck(Nummer signaal, String ontvanger) {
        loper.rondAf(
                signaal,
                "privacycheck-na-besluit",
                Map.of(
                        "partners", List.of(ontvanger),
                        "gegevensklasse", "GEMEENTELIJK",
                        "grondslag", "AVG_EIGEN_TAAK",
                        "bevoegdheid", "De eigen taak van deze partner. (verzonnen)",
                        "noodzaak", "Zonder adres kan het besluit niet worden uitgevoerd. (verzonnen)",
                        "nogEenOntvanger", "false"));
    }

    /** Up to the answers of the partners. */
    private void casus(Nummer casus) {
        loper.rondAf(
                casus,
                "casus-toetsen",
                Map.of(
                        "doel", "Uitbuiting van werknemers stoppen. (verzonnen)",
                        "themaPast", "true",
                        "georganiseerd", "true",
                        "meerPartnersNodig", "true",
                        "doelbinding", "true",
                        "toelichting", "Er zijn meer bedrijven bij betrokken. (verzonnen)",
                        "casushouder", "Carlijn Casus"));
        overdracht.beantwoord(
                casus,
                overdracht.lees(casus).orElseThrow().vragen().stream()
                        .map(vraag -> new Toetspunt(vraag.code(), vraag.vraag(), true, null))
                        .toList(),
                Rol.CASUSREGISSEUR.groep());
        loper.rondAf(casus, "casus-aanbieden", Map.of("besluit", "AANBIEDEN"));
        loper.rondAf(
                casus,
                "casus-riec-antwoord",
                Map.of("antwoord", "GEACCEPTEERD", "beantwoordOp", dag(0), "riecNummer", "VB-0001 (verzonnen)"));
        vraag(casus, "POLITIE", "true");
        vraag(casus, "NLA", "true");
        vraag(casus, "BELASTINGDIENST", "false");
    }

    private void vraag(Nummer casus, String partner, String nogEen) {
        loper.rondAf(
                casus,
                "casus-bijdragen-vragen",
                Map.of(
                        "partner",
                        partner,
                        "vraag",
                        "Kent u dit bedrijf? (verzonnen)",
                        "grondslag",
                        "WGS_RIEC",
                        "uiterlijk",
                        dag(14),
                        "nogEenPartner",
                        nogEen));
    }

    /** Up to the term in which the owner may react. */
    private void maatregel(Nummer maatregel) {
        loper.rondAf(
                maatregel,
                "maatregel-voorbereiden",
                Map.of(
                        "soort", "SLUITING",
                        "motivering", "Zonder vergunning open. (verzonnen)",
                        "grondslag", "GEMEENTEWET_174_APV",
                        "voorschrift", "APV, artikel: vul in",
                        "procedure", "VOORNEMEN"));
    }

    private Nummer onder(Nummer boven, Nummer.Soort soort) {
        return verbanden.van(boven).stream()
                .filter(nummer -> nummer.soort() == soort)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The example " + boven + " led to no " + soort.naam()));
    }

    private String dag(int verder) {
        return LocalDate.now(klok).plusDays(verder).toString();
    }
}
