package nl.gemeente.casusescalatie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.gemeente.casusescalatie.browser.Veld.veld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.browser.Tasklist.Werkplek;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.support.Enginetabellen;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.support.Testpost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The third case of the plan: workers in horticulture without contract and papers. From the start form to an executed sluiting, as the workers see it: each
 * logs in, opens the task in Tasklist and fills in the form by its labels.
 */
@Integratietest
class HeleWegTest {

    /** Stands in every free text field; nobody but a reader of the dossier may ever see it. */
    private static final String MERK = "Zaagvis-7c13";

    private final int port;
    private final Procesbaan baan;
    private final Verbanden verbanden;
    private final Enginetabellen engine;
    private final Testklok klok;
    private final Testpost post;

    Browsers browsers;
    Tasklist tasklist;
    Casusweg casusweg;

    Nummer signaal;
    Nummer overleg;
    Nummer casus;
    Nummer controle;
    Nummer maatregel;

    HeleWegTest(
            @LocalServerPort int port,
            Procesbaan baan,
            Verbanden verbanden,
            Enginetabellen engine,
            Testklok klok,
            Testpost post) {
        this.port = port;
        this.baan = baan;
        this.verbanden = verbanden;
        this.engine = engine;
        this.klok = klok;
        this.post = post;
    }

    @BeforeEach
    void open_de_browser() {
        assumeTrue(
                Browsers.chromiumIsInstalled(),
                "Overgeslagen: op deze machine staat geen Chromium, dus de weg door Tasklist is niet gelopen.");
        browsers = new Browsers(port);
        tasklist = new Tasklist(browsers);
        casusweg = new Casusweg(browsers, tasklist, baan, MERK);
    }

    @AfterEach
    void sluit_de_browser() {
        if (browsers != null) {
            browsers.fotografeerAllen();
            browsers.close();
        }
    }

    @Test
    void van_een_melding_tot_een_uitgevoerde_sluiting() {
        meld();
        beoordeel();
        volgDeRoutekaart();
        bespreekInHetOverleg();
        behandelDeCasus();
        controleer();
        legDeMaatregelOp();
        rondAllesAf();

        loopVanDossierNaarDossier();
        assertThat(engine.waarStaat(MERK)).isEmpty();
        // A partner has no login, so what goes to a partner holds the number and no link.
        assertThat(post.berichten()).isNotEmpty().allSatisfy(bericht -> assertThat(
                        bericht.getSubject() + bericht.getContent())
                .containsPattern("[SOCKM]-2026-\\d{5}")
                .doesNotContain(MERK)
                .doesNotContainPattern("https?://(?!casus\\.gemeente\\.example/dossier/)"));
    }

    private void meld() {
        Werkplek melder = tasklist.als("melder");
        melder.begin("Signaal behandelen")
                .vul(
                        veld("Is iemand nu in gevaar?", "Nee"),
                        veld("Wanneer is dit gezien of gehoord?", "20-11-2026"),
                        veld("Tijd (ongeveer)", "14:30"),
                        vrij("Wat is er gezien of gehoord?"),
                        veld("Hoe zeker is dit?", "Vermoeden"),
                        veld("Aan welke uitbuiting denkt u?", "Arbeidsuitbuiting"),
                        veld(
                                "Wat is u opgevallen?",
                                "Werk: geen contract",
                                "Werk: geen beschikking over het eigen identiteitsbewijs"),
                        veld("Weet u waar het gebeurt?", "Ja, ik weet het adres"),
                        veld("Postcode", "2171AB"),
                        veld("Huisnummer", "12"),
                        veld("Wat voor plek is het?", "Land- en tuinbouw"),
                        vrij("Naam van het bedrijf"),
                        veld("Is bekend wie het slachtoffer is, of is dat te achterhalen?", "Nee"),
                        veld("Is een slachtoffer jonger dan 18 jaar?", "Nee"),
                        veld("Om hoeveel slachtoffers gaat het?", "6"),
                        vrij("Wat weet u nog meer over het slachtoffer?"),
                        veld("Hoe kwam het signaal binnen?", "Toezicht en handhaving"),
                        veld("Wil de melder anoniem blijven?", "Nee"),
                        veld("Wat is de functie van de melder?", "Boa"),
                        vrij("Naam van de melder"),
                        veld("Wil de melder horen wat ermee is gedaan?", "Ja"),
                        veld("E-mailadres van de melder", "boa@gemeente.example"));
        melder.page().locator(".modal").evaluate("form => form.scrollTo(0, 0)");
        browsers.fotografeer("melder", "01-signaal-melden");
        signaal = melder.start();
        baan.voerJobsUit(signaal);
        assertThat(melder.taken("Alle taken", signaal)).hasCount(0);
    }

    private void beoordeel() {
        Werkplek functionaris = tasklist.als("aandachtsfunctionaris");
        assertThat(functionaris.dossier(signaal, "Signaal beoordelen")).containsText("Signaal " + signaal);
        assertThat(functionaris.tabbladen().first()).hasText("Dossier");
        assertThat(functionaris.page().locator(".dossier-nummer").first()).hasText(signaal.waarde());
        functionaris.open(signaal, "Signaal beoordelen");
        assertThat(functionaris.behandelaar()).containsText("Ans Aandacht");
        browsers.fotografeer("aandachtsfunctionaris", "02-signaal-beoordelen");
        assertThat(functionaris.taken("Mijn taken", signaal)).hasCount(1);
        doe(
                "aandachtsfunctionaris",
                signaal,
                "Signaal beoordelen",
                veld("Is dit mensenhandel?", "Ja, dat is aannemelijk"),
                veld("Om welke uitbuiting gaat het?", "Arbeidsuitbuiting"),
                veld("Is er (ook) sprake van mensensmokkel?", "Onbekend"),
                veld("Past dit bij ondermijnende criminaliteit?", "Ja"),
                veld("Speelt het in onze gemeente?", "Ja"),
                veld("Kan de gemeente hier zelf iets tegen doen?", "Ja"),
                veld("Is bekend wie een slachtoffer is, of is dat te achterhalen?", "Nee"),
                veld("Is een slachtoffer jonger dan 18 jaar?", "Nee"),
                veld("Hoeveel mogelijke slachtoffers zijn er?", "6"),
                veld("Wat doen we met dit signaal?", "Oppakken"),
                vrij("Waarom?"));
    }

    private void volgDeRoutekaart() {
        kaart("Acuut gevaar nagaan", veld("Is iemand op de locatie nu in acuut gevaar?", "Nee"));
        kaart("Slachtoffer nagaan", veld("Is een mogelijk slachtoffer te vinden of bij naam bekend?", "Nee"));
        kaart(
                "Vorm van uitbuiting nagaan",
                veld("Vermoedt u arbeidsuitbuiting?", "Ja"),
                veld("Vermoedt u seksuele uitbuiting of illegale prostitutie?", "Nee"),
                veld("Vermoedt u criminele uitbuiting?", "Nee"),
                veld("Vermoedt u orgaanhandel of gedwongen draagmoederschap?", "Nee"));
        kaart(
                "Regels gemeente nagaan",
                veld("Speelt er iets met een vergunning, het gebruik van het pand of de APV?", "Ja"),
                veld("Speelt er iets met brandveiligheid, bouw of milieu?", "Nee"),
                veld("Klopt de inschrijving niet of wonen er te veel mensen?", "Ja"));
        kaart(
                "Malafide bedrijf nagaan",
                veld("Is er zo'n sterk vermoeden?", "Ja"),
                veld("Heeft het meerwaarde als andere partners meegaan?", "Nee"));
        kaart(
                "Ondermijning nagaan",
                veld(
                        "Wijst dit op georganiseerde criminaliteit waarvoor gegevens van meer partners nodig zijn?",
                        "Ja"));
        doe(
                "aandachtsfunctionaris",
                signaal,
                "Signaal doorzetten",
                veld("Wat doet u nu met dit signaal?", "Doorzetten naar een partner"),
                veld("Partner", "Nederlandse Arbeidsinspectie"),
                vrij("Doel"),
                veld("Grondslag", "Nodig voor een eigen taak van de gemeente"),
                veld("Soort gegevens", "Gegevens van de gemeente zelf"),
                vrij("Gegevens"),
                vrij("Waarom deze keuze?"),
                veld("Wat is het vervolg?", "Naar het signalenoverleg"));
        doe("aandachtsfunctionaris", signaal, "Doorzetting bevestigen", veld("Zet u dit zo door?", "Ja"));
    }

    private void kaart(String taak, Veld... antwoorden) {
        doe("aandachtsfunctionaris", signaal, taak, metToelichting(antwoorden));
    }

    private void bespreekInHetOverleg() {
        overleg = tasklist.als("overlegvoorzitter")
                .start(
                        "Signalenoverleg houden",
                        veld("Datum van het overleg", "07-12-2026"),
                        veld("Tijd van het overleg", "10:00"));
        baan.vuurTimer(overleg, "event_peildatumBereikt");
        doe(
                "aandachtsfunctionaris",
                overleg,
                "Agenda vaststellen",
                veld("Wat doet u?", "Agenda vaststellen"),
                veld("Wat moet het overleg als eerste bespreken?", signaal.waarde()),
                veld("Wie moet er ook bij zijn?", "SHOP (zorgcoördinatie)"));
        doe("overlegvoorzitter", overleg, "Overleg voorbereiden", veld("Wat verandert er?", "Het overleg begint nu"));
        doe(
                "overlegvoorzitter",
                overleg,
                "Overleg openen",
                veld("Wat doet u?", "Het overleg openen"),
                vrij("Wie is voorzitter?"),
                veld(
                        "Welke partners zijn aanwezig?",
                        "Politie",
                        "Omgevingsdienst West-Holland",
                        "RIEC Den Haag",
                        "Nederlandse Arbeidsinspectie"),
                veld("Alle aanwezigen hebben de geheimhouding bevestigd", "Ja"));
        doe(
                "overlegvoorzitter",
                signaal,
                "Weging vastleggen",
                veld("Is dit signaal besproken?", "Ja"),
                veld("Hoe concreet is het signaal?", "Concreet"),
                veld("Hoe actueel is het signaal?", "Het speelt nu"),
                veld("Hoe ernstig is het?", "Ernstig"),
                veld("Hoe betrouwbaar is de beste bron?", "Eigen waarneming van een professional"),
                veld("Hoeveel bronnen zijn er, los van elkaar?", "2"),
                veld("Mag de gemeente zelf optreden?", "Ja"),
                veld("Zijn partners nodig om dit aan te pakken?", "Ja"),
                veld("Is een slachtoffer nu in gevaar?", "Nee"),
                veld("Kan een stap van de gemeente een onderzoek van politie of OM verstoren?", "Nee"),
                vrij("Toelichting"));
        tasklist.als("overlegvoorzitter").open(signaal, "Overlegbesluit vastleggen");
        browsers.fotografeer("overlegvoorzitter", "03-overlegbesluit");
        doe(
                "overlegvoorzitter",
                signaal,
                "Overlegbesluit vastleggen",
                veld("Wat besluit het overleg?", "Opschalen naar een RIEC-casus"),
                vrij("Waarom dit besluit?"),
                vrij("Wie is eigenaar van dit besluit?"));
        baan.voerJobsUit(signaal);
        casusweg.deelMetHetRiec(signaal);
        baan.voerJobsUit(overleg);
        // Another signal may wait in the same database; this overleg has no time for it.
        verbanden.van(overleg).stream()
                .filter(ander -> !ander.equals(signaal))
                .forEach(ander -> baan.rondAf(ander, "weging-vastleggen", Map.of("besproken", "false")));
        baan.voerJobsUit(overleg);
        // The mark is also the name of the company, and the verslag holds numbers only.
        tasklist.als("overlegvoorzitter").open(overleg, "Verslag vaststellen").vul(vrij("Samenvatting"));
        assertThat(tasklist.als("overlegvoorzitter").weigering()).contains("Samenvatting: ");
        doe(
                "overlegvoorzitter",
                overleg,
                "Verslag vaststellen",
                veld("Samenvatting", "Er is een signaal opgeschaald naar een casus."));
        casus = onder(signaal, Nummer.Soort.CASUS);
        assertThat(new Cockpit(browsers.van("manager")).instanties("Casus behandelen", casus))
                .hasCount(1);
        browsers.fotografeer("manager", "04-cockpit");
    }

    private void behandelDeCasus() {
        casusweg.toets(casus);
        casusweg.beantwoordDeVragen(casus);
        casusweg.bied(casus, "DH-2026-17");
        casusweg.vraag(casus, "Politie", "Nederlandse Arbeidsinspectie");
        casusweg.antwoordt(casus, "Politie");
        casusweg.weigert(casus, "Nederlandse Arbeidsinspectie");
        casusweg.analyseer(casus);
        kiesDeInterventie();
        doe(
                "casusregisseur",
                casus,
                "Plan van aanpak vaststellen",
                veld("Is het plan klaar?", "Er zijn geen acties naast de interventie"),
                vrij("Toelichting"));
        doe(
                "casusregisseur",
                casus,
                "Interventie afstemmen met politie en OM",
                veld("Met wie hebt u afgestemd?", "Politie", "Openbaar Ministerie"),
                veld("Wat is de uitkomst?", "Akkoord, de interventie kan doorgaan"),
                vrij("Toelichting"));
        controle = onder(casus, Nummer.Soort.CONTROLE);
    }

    /** The first choice is one that the domain refuses. */
    private void kiesDeInterventie() {
        Werkplek regisseur = tasklist.als("casusregisseur");
        Formulier formulier = regisseur
                .open(casus, "Interventie kiezen")
                .vul(
                        veld("Interventie", "HEIT, Team Malafide bedrijvigheid"),
                        vrij("Reden om af te wijken van het advies"));

        regisseur.bewaarVoorLater();
        assertThat(regisseur.blijftNaSluiten())
                .as("what a form keeps in the browser after its tab is closed")
                .isEmpty();
        assertThat(regisseur.weigering())
                .contains("HEIT kan alleen bij een sterk vermoeden én meerwaarde van partners.");
        browsers.fotografeer("casusregisseur", "05-geweigerd");
        assertThat(formulier.tekstIn("Reden om af te wijken van het advies")).isEqualTo(MERK);
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-interventie-kiezen");

        regisseur.sluitMelding();
        formulier.vul(veld("Interventie", "Integrale controle"));
        assertThat(regisseur.stuurIn().ok()).isTrue();
        baan.voerJobsUit(casus);
    }

    private void controleer() {
        doe(
                "toezicht",
                controle,
                "Controle plannen",
                veld("Gaat de controle door?", "Ja"),
                veld("Soort controle", "Gericht, na signalen over deze plek"),
                vrij("Grond voor een gerichte controle"),
                veld("Thema's", "Illegale bewoning", "Mensenhandel"),
                vrij("Locatie"),
                veld("Soort locatie", "Land- en tuinbouw"),
                vrij("Doel van de controle"),
                veld("Datum van de controle", "24-11-2026"),
                veld("Welke partners vraagt u?", "Politie"),
                vrij("Veiligheid"),
                vrij("Tolk"),
                vrij("Hulp en opvang"));
        toezegging();
        toezegging();
        doe(
                "toezicht",
                controle,
                "Controle briefen",
                veld("Gaat de controle nog door?", "Ja"),
                vrij("Wie leidt de controle?"),
                veld("Wat is besproken?", "Wat ieder zelf mag", "Veiligheid", "Legitimatie", "Tolk, hulp en opvang"),
                vrij("Hoe meldt u elkaar een mogelijk slachtoffer?"),
                vrij("Wanneer stopt de controle?"));
        klok.vooruit(Duration.ofDays(1));
        doe(
                "toezicht",
                controle,
                "Controle uitvoeren",
                veld("Is de controle uitgevoerd?", "Ja"),
                veld("Datum van de controle", "24-11-2026"),
                veld("Begin (tijdstip van binnengaan)", "07:00"),
                veld("Einde", "09:30"),
                veld("Is een woning binnengegaan?", "Nee"),
                veld("Toegang", "Bevoegdheid van de toezichthouder (Awb 5:15), geen woning"),
                vrij("Verloop"),
                veld("Zijn er signalen van mensenhandel gezien?", "Ja"),
                veld("Signalen van welke vorm?", "Arbeidsuitbuiting"),
                vrij("Wat is gezien?"));
        bevinding();
        bevinding();
        doe(
                "toezicht",
                controle,
                "Overtreding vastleggen",
                veld("Is er een overtreding om vast te leggen?", "Ja"),
                vrij("Overtreding"),
                vrij("Overtreden voorschrift"),
                veld("Vorm van uitbuiting", "Arbeidsuitbuiting"),
                veld("Soort locatie", "Land- en tuinbouw"),
                veld("Pakt de gemeente dit op?", "Ja"),
                veld("Is er nog een overtreding?", "Nee"));
        doe("aandachtsfunctionaris", controle, "Ontvangst bevestigen", veld("Ontvangst bevestigd op", "24-11-2026"));
        doe(
                "casusregisseur",
                controle,
                "Rapport vaststellen",
                vrij("Samenvatting"),
                vrij("Conclusie"),
                veld("Kan de uitbuiting zich verplaatsen naar een andere gemeente?", "Nee"),
                veld("Is een hercontrole nodig?", "Nee"));
        maatregel = onder(controle, Nummer.Soort.MAATREGEL);
    }

    /** The municipality itself always takes part, so police makes two. */
    private void toezegging() {
        doe(
                "toezicht",
                controle,
                "Toezegging van partner vastleggen",
                veld("Doet deze partner mee?", "Ja"),
                vrij("Rol"),
                vrij("Grondslag"));
    }

    private void bevinding() {
        doe(
                "toezicht",
                controle,
                "Bevindingen van partner vastleggen",
                veld("Heeft deze partner iets gezien dat niet klopt?", "Ja"),
                vrij("Feiten"),
                veld("Mag alleen de casusregisseur dit lezen?", "Nee, iedereen die handhaaft"));
    }

    private void legDeMaatregelOp() {
        doe(
                "jurist",
                maatregel,
                "Maatregel voorbereiden",
                veld("Welke maatregel stelt u voor?", "Sluiting"),
                vrij("Motivering"),
                veld("Op welke grondslag?", "Gemeentewet 174 en de APV: voor publiek open gebouw"),
                vrij("Welk voorschrift is overtreden?"),
                veld("Mag de belanghebbende eerst reageren?", "Ja, stuur eerst een voornemen"));
        doe(
                "jurist",
                maatregel,
                "Zienswijze vastleggen",
                veld("Hoe kwam de reactie binnen?", "Schriftelijk"),
                veld("Op welke dag?", "24-11-2026"),
                vrij("Wat staat er in de reactie?"));
        doe(
                "jurist",
                maatregel,
                "Ontwerpbesluit opstellen",
                vrij("Kern van het besluit"),
                vrij("Wat is ons antwoord op de zienswijze?"),
                veld("Krijgt men eerst tijd om de overtreding zelf te beëindigen?", "Ja"),
                veld("Hoeveel dagen na de bekendmaking?", "14"),
                veld("Hoeveel weken duurt de sluiting?", "12"));
        tasklist.als("burgemeester").open(maatregel, "Besluit nemen");
        browsers.fotografeer("burgemeester", "06-besluit-nemen");
        doe("burgemeester", maatregel, "Besluit nemen", veld("Wat besluit u?", "Akkoord met het voorstel"));
        doe(
                "jurist",
                maatregel,
                "Besluit bekendmaken",
                veld("Op welke dag is het besluit verzonden of uitgereikt?", "24-11-2026"),
                veld("Hoe is het bekendgemaakt?", "Uitgereikt"));
        baan.vuurTimer(maatregel, "event_begunstigingstermijnVerstreken");
        klok.vooruit(Duration.ofDays(16));
        doe(
                "toezicht",
                maatregel,
                "Naleving controleren",
                veld("Wanneer is gecontroleerd?", "10-12-2026"),
                veld("Is de overtreding beëindigd?", "Nee"),
                vrij("Wat is er gezien?"));
        doe(
                "toezicht",
                maatregel,
                "Maatregel ten uitvoer leggen",
                veld("Is de maatregel uitgevoerd?", "Ja"),
                veld("Op welke dag?", "10-12-2026"),
                veld("Is het pand verzegeld?", "Ja"),
                vrij("Wat is er gebeurd?"));
    }

    /** The term for bezwaar passes, the casus closes and the melder hears of it. */
    private void rondAllesAf() {
        klok.zet(LocalDateTime.of(2027, 1, 11, 10, 0));
        baan.vuurTimer(maatregel, "event_bezwaartermijnVerstreken");
        baan.voerJobsUit(controle);
        baan.voerJobsUit(casus);
        doe(
                "casusregisseur",
                casus,
                "Voortgang beoordelen",
                vrij("Wat ziet u nu?"),
                veld("Vervolg", "Casus afsluiten"));
        doe(
                "casusregisseur",
                casus,
                "Casus afsluiten",
                veld("Resultaat", "De uitbuiting is gestopt"),
                vrij("Toelichting op het resultaat"),
                veld(
                        "Is een andere gemeente gewaarschuwd voor verplaatsing?",
                        "Niet nodig, er is geen kans op verplaatsing"),
                vrij("Lessen"),
                veld("Mogen andere gemeenten de lessen lezen?", "Nee, alleen wie de casus mag zien"));
        assertThat(tasklist.als("aandachtsfunctionaris").taken("Over tijd", signaal))
                .hasCount(2);
        browsers.fotografeer("aandachtsfunctionaris", "07-over-tijd");
        doe(
                "aandachtsfunctionaris",
                signaal,
                "Doorzetting volgen",
                veld("Wat hoorde u van de partner?", "De partner liet weten wat er is gedaan"),
                veld("Op welke dag?", "08-01-2027"),
                vrij("Toelichting"));
        doe(
                "aandachtsfunctionaris",
                signaal,
                "Melder terugkoppelen",
                veld("Hoe heeft u het bericht gegeven?", "Telefoon"),
                vrij("Wat heeft u verteld?"));
        for (Nummer nummer : List.of(signaal, overleg, casus, controle, maatregel)) {
            assertThat(baan.actief(nummer)).as("%s", nummer).isEmpty();
        }
    }

    private void loopVanDossierNaarDossier() {
        Page page = browsers.van("casusregisseur");
        page.navigate("/dossier/" + signaal);
        for (Nummer nummer : List.of(casus, controle, maatregel)) {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nummer.waarde()))
                    .click();
            assertThat(page.locator("h1")).containsText(nummer.waarde());
        }
        assertThat(page.locator("body")).containsText("De maatregel is ten uitvoer gelegd.");
        browsers.fotografeer("casusregisseur", "08-dossier");
    }

    private void doe(String rol, Nummer nummer, String taak, Veld... velden) {
        tasklist.als(rol).rondAf(nummer, taak, velden);
        baan.voerJobsUit(nummer);
    }

    private Nummer onder(Nummer boven, Nummer.Soort soort) {
        return verbanden.van(boven).stream()
                .filter(nummer -> nummer.soort() == soort)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + soort + " under " + boven));
    }

    private static Veld vrij(String label) {
        return veld(label, MERK);
    }

    private static Veld[] metToelichting(Veld... antwoorden) {
        List<Veld> velden = new ArrayList<>(List.of(antwoorden));
        velden.add(vrij("Toelichting"));
        return velden.toArray(Veld[]::new);
    }
}
