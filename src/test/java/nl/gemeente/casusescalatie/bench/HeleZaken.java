package nl.gemeente.casusescalatie.bench;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.gemeente.casusescalatie.basis.Nummer;

/**
 * Whole cases, from a report until everything that came out of it has ended: the map for a location, passed on to a partner, weighed in one meeting with all signals of
 * the round, a casus, an integrale controle, a sluiting, the term for bezwaar, and the casus closed.
 */
final class HeleZaken {

    private static final Map<String, Object> NEE = Map.of("antwoord", "false");
    private static final String VANDAAG = "2026-11-23";

    private final Motor motor;
    private final int aantal;
    private final int draden;

    HeleZaken(Motor motor, int aantal, int draden) {
        this.motor = motor;
        this.aantal = aantal;
        this.draden = draden;
    }

    void loop() {
        long eerder = motor.lopend();
        ExecutorService mensen = Executors.newFixedThreadPool(draden);
        try {
            List<String> signalen =
                    IntStream.range(0, aantal).mapToObj(motor::meld).toList();
            elk(mensen, signalen, this::totHetOverleg);
            String overleg = opendOverleg();
            elk(mensen, signalen, this::bespreek);
            motor.voerJobsUit(overleg);
            motor.rondAf(overleg, "verslag-vaststellen", Map.of("samenvatting", "Alle signalen zijn besproken."));
            elk(mensen, signalen, this::totHetEinde);
        } finally {
            mensen.shutdown();
        }
        if (motor.lopend() != eerder) {
            throw new IllegalStateException("Not every process came to its end: " + motor.open());
        }
    }

    private static void elk(ExecutorService mensen, List<String> signalen, Consumer<String> deel) {
        List<Future<?>> bezig = new ArrayList<>();
        signalen.forEach(signaal -> bezig.add(mensen.submit(() -> deel.accept(signaal))));
        for (Future<?> een : bezig) {
            try {
                een.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private void totHetOverleg(String signaal) {
        motor.voerJobsUit(signaal);
        motor.rondAf(
                signaal,
                "signaal-beoordelen",
                Map.ofEntries(
                        entry("mensenhandel", "AANNEMELIJK"),
                        entry("vormen", List.of("ARBEID")),
                        entry("mensensmokkel", "NEE"),
                        entry("ondermijning", "JA"),
                        entry("eigenGrondgebied", "true"),
                        entry("eigenBevoegdheid", "true"),
                        entry("slachtofferInBeeld", "NEE"),
                        entry("minderjarig", "NEE"),
                        entry("aantalSlachtoffers", 6),
                        entry("uitkomst", "OPPAKKEN"),
                        entry("motivering", "Past bij de indicatoren.")));
        motor.rondAf(signaal, "routekaart-locatie-acuut", NEE);
        motor.rondAf(signaal, "routekaart-locatie-slachtoffer", NEE);
        motor.rondAf(
                signaal,
                "routekaart-locatie-uitbuiting",
                Map.of("arbeid", "true", "seksueel", "false", "crimineel", "false", "orgaan", "false"));
        motor.rondAf(
                signaal,
                "routekaart-locatie-regels",
                Map.of("toezicht", "true", "omgeving", "false", "inschrijving", "true"));
        motor.rondAf(
                signaal, "routekaart-locatie-heit", Map.of("sterkVermoeden", "true", "meerwaardePartners", "false"));
        motor.rondAf(signaal, "routekaart-locatie-riec", Map.of("antwoord", "true"));
        motor.rondAf(
                signaal,
                "signaal-doorzetten",
                Map.of(
                        "keuze", "DOORZETTEN",
                        "ketenpartner", "NLA",
                        "doel", "Onderzoek naar de werkomstandigheden.",
                        "grondslag", "AVG_EIGEN_TAAK",
                        "gegevensklasse", "GEMEENTELIJK",
                        "gegevens", "Adres en waarneming",
                        "motivering", "Deze partner is hiervoor.",
                        "vervolg", "OVERLEG"));
        motor.rondAf(signaal, "doorzetting-bevestigen", Map.of("akkoord", "true"));
        // What the partner makes of it is a process of its own.
        motor.voerJobsUit(signaal);
        motor.rondAf(
                signaal,
                "doorzetting-volgen",
                Map.of("uitkomst", "TERUGGEKOPPELD", "datum", VANDAAG, "toelichting", "De partner doet onderzoek."));
    }

    private String opendOverleg() {
        String overleg = motor.planOverleg();
        motor.vuurTimer(overleg, "event_peildatumBereikt");
        motor.rondAf(overleg, "agenda-vaststellen", Map.of("keuze", "VASTSTELLEN"));
        motor.rondAf(overleg, "overleg-voorbereiden", Map.of("keuze", "NU_BEGINNEN"));
        motor.rondAf(
                overleg,
                "overleg-openen",
                Map.of(
                        "keuze",
                        "OPENEN",
                        "voorzitter",
                        "Voorzitter A",
                        "aanwezig",
                        List.of("POLITIE", "ODWH", "RIEC"),
                        "geheimhouding",
                        true));
        return overleg;
    }

    private void bespreek(String signaal) {
        motor.rondAf(
                signaal,
                "weging-vastleggen",
                Map.of(
                        "besproken", "true",
                        "concreet", "2",
                        "actueel", "2",
                        "ernst", "2",
                        "bron", "EIGEN_WAARNEMING",
                        "aantalBronnen", 2,
                        "eigenBevoegdheid", "true",
                        "partnerbehoefte", "true",
                        "slachtofferInGevaar", "false",
                        "onderzoeksrisico", "false"));
        motor.rondAf(
                signaal,
                "overlegbesluit-vastleggen",
                Map.of(
                        "uitkomsten", List.of("OPSCHALEN_RIEC"),
                        "motivering", "Past bij de weging.",
                        "eigenaar", "Team toezicht"));
        motor.voerJobsUit(signaal);
        motor.rondAf(
                signaal,
                "privacycheck-na-besluit",
                Map.of(
                        "partners", List.of("RIEC"),
                        "gegevensklasse", "GEMEENTELIJK",
                        "grondslag", "AVG_EIGEN_TAAK",
                        "bevoegdheid", "De eigen taak van deze partner.",
                        "noodzaak", "Zonder adres kan het besluit niet worden uitgevoerd.",
                        "nogEenOntvanger", "false"));
    }

    private void totHetEinde(String signaal) {
        motor.rondAf(
                signaal, "melder-terugkoppelen", Map.of("wijze", "TELEFOON", "bericht", "Wij hebben het opgepakt."));
        String casus = motor.onder(signaal, Nummer.Soort.CASUS);
        behandel(casus);
        String controle = motor.onder(casus, Nummer.Soort.CONTROLE);
        controleer(controle);
        String maatregel = motor.onder(controle, Nummer.Soort.MAATREGEL);
        legOp(maatregel);
        motor.voerJobsUit(controle);
        motor.voerJobsUit(casus);
        motor.rondAf(casus, "casus-monitoren", Map.of("bevinding", "Het is rustig", "vervolg", "AFSLUITEN"));
        motor.rondAf(
                casus,
                "casus-afsluiten",
                Map.of(
                        "resultaat", "UITBUITING_GESTOPT",
                        "toelichting", "Het pand is dicht.",
                        "buurgemeente", "NIET_NODIG"));
    }

    private void behandel(String casus) {
        motor.rondAf(
                casus,
                "casus-toetsen",
                Map.of(
                        "doel", "Uitbuiting op het adres stoppen",
                        "themaPast", "true",
                        "georganiseerd", "true",
                        "meerPartnersNodig", "true",
                        "doelbinding", "true",
                        "toelichting", "Besproken met het RIEC",
                        "casushouder", "Team toezicht"));
        motor.beantwoordVolledigheid(casus);
        motor.rondAf(casus, "casus-aanbieden", Map.of("besluit", "AANBIEDEN"));
        motor.rondAf(
                casus,
                "casus-riec-antwoord",
                Map.of("antwoord", "GEACCEPTEERD", "beantwoordOp", VANDAAG, "riecNummer", "DH-2026-17"));
        vraag(casus, "POLITIE", "true");
        vraag(casus, "NLA", "false");
        Map<String, Object> bijdrage = Map.of(
                "uitkomst", "BEANTWOORD",
                "inhoud", "Het adres is bekend.",
                "vrijgegevenDoor", "Coördinator",
                "vrijgegevenOp", VANDAAG,
                "gegevensklasse", "CONVENANT");
        motor.rondAf(casus, "casus-bijdrage-vastleggen", bijdrage);
        motor.rondAf(casus, "casus-bijdrage-vastleggen", bijdrage);
        motor.rondAf(
                casus,
                "casus-analyseren",
                Map.of(
                        "barrieres", List.of("HUISVESTING", "ARBEID"),
                        "onderwerp", "MALAFIDE_BEDRIJVIGHEID",
                        "sterkVermoeden", "true",
                        "meerwaardePartners", "false",
                        "opsporingNodig", "false",
                        "verplaatsing", "false",
                        "afhankelijkheid", "NEE",
                        "analyse", "Er wonen mensen in de loods."));
        motor.rondAf(casus, "casus-interventie-kiezen", Map.of("interventie", "INTEGRALE_CONTROLE"));
        motor.rondAf(
                casus, "casus-plan-vaststellen", Map.of("plan", "GEEN_ACTIES", "toelichting", "De controle volstaat."));
        motor.rondAf(
                casus,
                "casus-afstemmen",
                Map.of(
                        "afgestemdMet", List.of("POLITIE", "OM"),
                        "uitkomst", "AKKOORD",
                        "toelichting", "Gebeld met beide"));
    }

    private void vraag(String casus, String partner, String nogEen) {
        motor.rondAf(
                casus,
                "casus-bijdragen-vragen",
                Map.of(
                        "partner", partner,
                        "vraag", "Is het adres bekend?",
                        "grondslag", "WGS_RIEC",
                        "uiterlijk", "2026-12-07",
                        "nogEenPartner", nogEen));
    }

    private void controleer(String controle) {
        motor.voerJobsUit(controle);
        motor.rondAf(
                controle,
                "controle-plannen",
                Map.ofEntries(
                        entry("doorgang", "GAAT_DOOR"),
                        entry("aanleiding", "GERICHT"),
                        entry("grond", "Signaal over deze plek"),
                        entry("themas", List.of("BEWONING", "MENSENHANDEL")),
                        entry("locatie", "Kwekerij De Proef"),
                        entry("locatieSoort", "LAND_EN_TUINBOUW"),
                        entry("doel", "Zien wie er werkt en woont"),
                        entry("datum", VANDAAG),
                        entry("partners", List.of("POLITIE")),
                        entry("veiligheidsplan", "Politie gaat voor"),
                        entry("tolk", "Pools"),
                        entry("opvang", "SHOP staat klaar")));
        Map<String, Object> toezegging = Map.of("doetMee", "true", "rol", "Kijkt mee", "grondslag", "Eigen taak");
        motor.rondAf(controle, "controle-toezegging-vastleggen", toezegging);
        motor.rondAf(controle, "controle-toezegging-vastleggen", toezegging);
        motor.rondAf(
                controle,
                "controle-briefen",
                Map.of(
                        "doorgang", "GAAT_DOOR",
                        "leiding", "Toezichthouder A",
                        "besproken", List.of("BEVOEGDHEDEN", "VEILIGHEID", "LEGITIMATIE", "TOLK_EN_OPVANG"),
                        "signaalafspraak", "Handgebaar",
                        "stopcriteria", "Bij dreiging"));
        motor.rondAf(
                controle,
                "controle-uitvoeren",
                Map.of(
                        "doorgang", "GAAT_DOOR",
                        "datum", VANDAAG,
                        "begintijd", "07:00",
                        "eindtijd", "09:30",
                        "woning", "false",
                        "toegang", "AWB_5_15",
                        "signaalGezien", "false",
                        "verloop", "Rustig verlopen"));
        Map<String, Object> bevinding = Map.of("geconstateerd", "true", "feiten", "Zes bedden", "afgeschermd", "false");
        motor.rondAf(controle, "controle-bevinding-vastleggen", bevinding);
        motor.rondAf(controle, "controle-bevinding-vastleggen", bevinding);
        motor.rondAf(
                controle,
                "controle-overtreding-vastleggen",
                Map.of(
                        "overtreding", "true",
                        "omschrijving", "Bewoning in strijd met het bestemmingsplan",
                        "voorschrift", "APV artikel 3:4",
                        "vorm", "ARBEID",
                        "locatieSoort", "LAND_EN_TUINBOUW",
                        "oppakken", "true",
                        "nogEen", "false"));
        motor.rondAf(
                controle,
                "controle-rapport-vaststellen",
                Map.of(
                        "samenvatting", "Zes bedden in de loods",
                        "conclusie", "Het pand is onveilig",
                        "verplaatsing", "GEEN",
                        "hercontrole", "false"));
    }

    private void legOp(String maatregel) {
        motor.voerJobsUit(maatregel);
        motor.rondAf(
                maatregel,
                "maatregel-voorbereiden",
                Map.of(
                        "soort", "SLUITING",
                        "motivering", "Een gesprek hielp niet",
                        "afwijkreden", "Past beter bij wat is gezien",
                        "grondslag", "GEMEENTEWET_174_APV",
                        "voorschrift", "APV artikel 3:4",
                        "procedure", "VOORNEMEN"));
        motor.rondAf(
                maatregel,
                "zienswijze-vastleggen",
                Map.of(
                        "wijze", "SCHRIFTELIJK",
                        "ontvangenOp", VANDAAG,
                        "samenvatting", "De eigenaar wist het niet"));
        motor.rondAf(
                maatregel,
                "ontwerpbesluit-opstellen",
                Map.of(
                        "besluittekst", "Het pand gaat dicht",
                        "antwoord", "De eigenaar is verantwoordelijk",
                        "termijnGeven", "false",
                        "sluitingWeken", 12));
        motor.rondAf(maatregel, "besluit-nemen", Map.of("besluit", "AKKOORD"));
        motor.rondAf(maatregel, "besluit-bekendmaken", Map.of("bekendgemaaktOp", VANDAAG, "wijze", "UITGEREIKT"));
        motor.rondAf(
                maatregel,
                "maatregel-ten-uitvoer-leggen",
                Map.of(
                        "uitkomst", "UITGEVOERD",
                        "uitgevoerdOp", VANDAAG,
                        "verzegeld", "true",
                        "verslag", "Het pand is verzegeld"));
        motor.vuurTimer(maatregel, "event_bezwaartermijnVerstreken");
    }
}
