package nl.gemeente.casusescalatie.lokaal.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Fictional cases that stand at different points of the path, so that who starts the application for the first time has something to look at. Addresses and companies are those of the fictional registers. */
@Component
@Profile("lokaal")
@ConditionalOnProperty("casusescalatie.demo")
class Voorbeeldzaken implements ApplicationRunner {

    private final Voorbeeldwerk werk;
    private final Deelnemers deelnemers;
    private final Riecoverdracht overdracht;
    private final Verbanden verbanden;
    private final HistoryService historie;
    private final Clock klok;

    Voorbeeldzaken(
            Voorbeeldwerk werk,
            Deelnemers deelnemers,
            Riecoverdracht overdracht,
            Verbanden verbanden,
            HistoryService historie,
            Clock klok) {
        this.werk = werk;
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
            deelnemers.koppel("politie", Ketenpartner.POLITIE, "systeem");
            deelnemers.koppel("odwh", Ketenpartner.ODWH, "systeem");
            besproken();
            onderweg();
            nieuw();
        }
    }

    /** Five signals that an overleg discussed: one closed, one monitored, and a casus, a controle and a maatregel. */
    private void besproken() {
        Nummer vals = wachtend(seksueel("1234AB", 12, "NAGELSTUDIO", "Nagelstudio Voorbeeld", "00000002"));
        Nummer volgen = wachtend(arbeid("1234AC", 2, "VERBLIJFSLOCATIE", "Recreatiepark Voorbeeld", "00000005"));
        Nummer kwekerij = wachtend(arbeid("1234AB", 10, "LAND_EN_TUINBOUW", "Kwekerij Het Voorbeeld", "00000001"));
        Nummer club = wachtend(seksueel("1234AB", 14, "HORECA", "Club Voorbeeld", "00000003"));
        Nummer salon = wachtend(seksueel("1234AB", 16, "MASSAGESALON", "Massagesalon Voorbeeld", "00000004"));
        Nummer overleg = overleg();
        werk.doe(overleg, "userTask_agendaVaststellen", Map.of("keuze", "VASTSTELLEN"));
        werk.doe(overleg, "userTask_overlegVoorbereiden", Map.of("keuze", "NU_BEGINNEN"));
        werk.doe(
                overleg,
                "userTask_overlegOpenen",
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
        werk.doe(overleg, "userTask_verslagVaststellen", Map.of("samenvatting", "Vijf signalen zijn besproken."));
        casus(onder(kwekerij, Nummer.Soort.CASUS));
        maatregel(onder(salon, Nummer.Soort.MAATREGEL));
    }

    /** One signal stands in the middle of its map, two wait on the agenda of the next overleg. */
    private void onderweg() {
        Nummer kaart = gemeld(arbeid("1234AA", 3, "WONING", "", ""));
        beoordeeld(kaart, "ARBEID");
        werk.doe(kaart, "userTask_acuutGevaarNagaan", Map.of("antwoord", "false"));
        wachtend(arbeid("1234AA", 1, "WONING", "", ""));
        wachtend(seksueel("1234AA", 5, "WONING", "", ""));
        overleg();
    }

    /** What came in today: one where somebody is in danger now, one at an address that was reported before, one about a minor. */
    private void nieuw() {
        gemeld(met(
                seksueel("1234AB", 16, "MASSAGESALON", "Massagesalon Voorbeeld", "00000004"),
                Map.of("acuutGevaar", "true", "zekerheid", "FEIT")));
        gemeld(arbeid("1234AA", 1, "WONING", "", ""));
        gemeld(Map.ofEntries(
                Map.entry("acuutGevaar", "false"),
                Map.entry("waargenomenOp", gisteren()),
                Map.entry("omschrijving", "Een leerling blijft weg en heeft opeens twee telefoons. (verzonnen)"),
                Map.entry("zekerheid", "VOORGEVOEL"),
                Map.entry("uitbuitingsvormen", List.of("CRIMINEEL")),
                Map.entry("locatieBekend", "NEE"),
                Map.entry("slachtofferIdentificeerbaar", "ONBEKEND"),
                Map.entry("slachtofferMinderjarig", "JA"),
                Map.entry("kanaal", "TELEFOON"),
                Map.entry("functiegroep", "LEERPLICHTAMBTENAAR"),
                Map.entry("melderAnoniem", "true")));
    }

    private Nummer gemeld(Map<String, Object> melding) {
        return werk.start("melder", "signaal-behandelen", melding);
    }

    private void beoordeeld(Nummer signaal, String vorm) {
        werk.doe(
                signaal,
                "userTask_signaalBeoordelen",
                Map.ofEntries(
                        Map.entry("mensenhandel", "AANNEMELIJK"),
                        Map.entry("vormen", List.of(vorm)),
                        Map.entry("mensensmokkel", "ONBEKEND"),
                        Map.entry("ondermijning", "JA"),
                        Map.entry("eigenGrondgebied", "true"),
                        Map.entry("eigenBevoegdheid", "true"),
                        Map.entry("slachtofferInBeeld", "NEE"),
                        Map.entry("minderjarig", "NEE"),
                        Map.entry("uitkomst", "OPPAKKEN"),
                        Map.entry("motivering", "De waarneming past bij de signalen van de lijst. (verzonnen)")));
    }

    /** A signal that went along its map and waits for the overleg. */
    private Nummer wachtend(Map<String, Object> melding) {
        Nummer signaal = gemeld(melding);
        boolean arbeid = List.of("ARBEID").equals(melding.get("uitbuitingsvormen"));
        beoordeeld(signaal, arbeid ? "ARBEID" : "SEKSUEEL");
        werk.doe(signaal, "userTask_acuutGevaarNagaan", Map.of("antwoord", "false"));
        werk.doe(signaal, "userTask_slachtofferNagaan", Map.of("antwoord", "false"));
        werk.doe(
                signaal,
                "userTask_uitbuitingNagaan",
                Map.of("arbeid", arbeid, "seksueel", !arbeid, "crimineel", false, "orgaan", false));
        werk.doe(signaal, "userTask_regelsNagaan", Map.of("toezicht", true, "omgeving", false, "inschrijving", false));
        werk.doe(signaal, "userTask_malafideNagaan", Map.of("sterkVermoeden", false, "meerwaardePartners", false));
        werk.doe(signaal, "userTask_ondermijningNagaan", Map.of("antwoord", "false"));
        werk.doe(
                signaal,
                "userTask_signaalDoorzetten",
                Map.of(
                        "keuze", "NIET",
                        "motivering", "Eerst wegen met de partners. (verzonnen)",
                        "vervolg", "OVERLEG"));
        return signaal;
    }

    /** An overleg of next week whose agenda was made today. */
    private Nummer overleg() {
        Nummer overleg =
                werk.start("overlegvoorzitter", "signalenoverleg-houden", Map.of("datum", dag(7), "tijd", "10:00"));
        werk.laatAfgaan(overleg, "event_peildatumBereikt");
        return overleg;
    }

    private void besluit(Nummer signaal, String uitkomst, Map<String, Object> meer) {
        werk.doe(
                signaal,
                "userTask_wegingVastleggen",
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
        werk.doe(
                signaal,
                "userTask_overlegbesluitVastleggen",
                met(
                        Map.of(
                                "uitkomsten", List.of(uitkomst),
                                "motivering", "Zo wogen de deelnemers het signaal. (verzonnen)",
                                "eigenaar", "Team Openbare orde"),
                        meer));
    }

    private void privacycheck(Nummer signaal, String ontvanger) {
        werk.doe(
                signaal,
                "userTask_privacycheckVastleggen",
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
        werk.doe(
                casus,
                "userTask_casusToetsen",
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
        werk.doe(casus, "userTask_casusAanbieden", Map.of("besluit", "AANBIEDEN"));
        werk.doe(
                casus,
                "userTask_riecAntwoordVastleggen",
                Map.of("antwoord", "GEACCEPTEERD", "beantwoordOp", dag(0), "riecNummer", "VB-0001 (verzonnen)"));
        vraag(casus, "POLITIE", "true");
        vraag(casus, "NLA", "true");
        vraag(casus, "BELASTINGDIENST", "false");
    }

    private void vraag(Nummer casus, String partner, String nogEen) {
        werk.doe(
                casus,
                "userTask_bijdragenVragen",
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
        werk.doe(
                maatregel,
                "userTask_maatregelVoorbereiden",
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

    private Map<String, Object> arbeid(String postcode, int huisnummer, String soort, String bedrijf, String kvk) {
        return met(
                melding(postcode, huisnummer, soort, bedrijf, kvk),
                Map.of(
                        "omschrijving", "Mensen werken tot laat en slapen in het pand. (verzonnen)",
                        "uitbuitingsvormen", List.of("ARBEID"),
                        "indicatoren", List.of("arbeid-lange-dagen", "arbeid-geen-contract")));
    }

    private Map<String, Object> seksueel(String postcode, int huisnummer, String soort, String bedrijf, String kvk) {
        return met(
                melding(postcode, huisnummer, soort, bedrijf, kvk),
                Map.of(
                        "omschrijving",
                        "Bezoek op alle uren; een man haalt het geld op. (verzonnen)",
                        "uitbuitingsvormen",
                        List.of("SEKSUEEL")));
    }

    private Map<String, Object> melding(String postcode, int huisnummer, String soort, String bedrijf, String kvk) {
        return Map.ofEntries(
                Map.entry("acuutGevaar", "false"),
                Map.entry("waargenomenOp", gisteren()),
                Map.entry("zekerheid", "VERMOEDEN"),
                Map.entry("locatieBekend", "ADRES"),
                Map.entry("postcode", postcode),
                Map.entry("huisnummer", huisnummer),
                Map.entry("soortLocatie", soort),
                Map.entry("bedrijfsnaam", bedrijf),
                Map.entry("kvkNummer", kvk),
                Map.entry("slachtofferIdentificeerbaar", "NEE"),
                Map.entry("slachtofferMinderjarig", "NEE"),
                Map.entry("kanaal", "TOEZICHT"),
                Map.entry("melderAnoniem", "false"),
                Map.entry("functiegroep", "BOA"),
                Map.entry("melderNaam", "Mila Melder"),
                Map.entry("wilTerugkoppeling", "true"),
                Map.entry("melderEmail", "melder@gemeente.example"));
    }

    private static Map<String, Object> met(Map<String, Object> velden, Map<String, Object> meer) {
        Map<String, Object> samen = new HashMap<>(velden);
        samen.putAll(meer);
        return samen;
    }

    private String gisteren() {
        return OffsetDateTime.now(klok)
                .minusDays(1)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private String dag(int verder) {
        return LocalDate.now(klok).plusDays(verder).toString();
    }
}
