package nl.gemeente.casusescalatie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.gemeente.casusescalatie.browser.Veld.veld;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.browser.Tasklist.Werkplek;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.agenda.AgendaLezen;
import nl.gemeente.casusescalatie.overleg.deelname.Deelnemers;
import nl.gemeente.casusescalatie.overleg.deelname.DeelnemersToetsen;
import nl.gemeente.casusescalatie.processen.Overlegloop;
import nl.gemeente.casusescalatie.processen.Signaalloop;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.Wachtend;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.support.Enginetabellen;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.support.Testpost;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One meeting with five signals and five different outcomes. One becomes a casus with four partners, of which one refuses and one stays silent, up to the decided
 * intervention.
 */
@Integratietest
@EnabledIf("nl.gemeente.casusescalatie.browser.Browsers#chromiumIsInstalled")
class OverlegreisTest {

    /** Who reported, and what stands in every free text; nobody but a reader of the dossier may ever see it. */
    private static final String MERK = "Zaagvis-9d27";

    private static final String BEWAARD = "De antwoorden van de partners zijn bewaard.";
    private static final LocalDateTime NA_DE_UITERSTE_DATUM = LocalDateTime.of(2026, 12, 15, 10, 0);

    private final int port;
    private final Procesbaan baan;
    private final Signaalloop signaalloop;
    private final Overlegloop overlegloop;
    private final Wachtend wachtend;
    private final SignalenLezen signalen;
    private final AgendaLezen agenda;
    private final Deelnemers deelnemers;
    private final DeelnemersToetsen toetsen;
    private final Verbanden verbanden;
    private final Enginetabellen engine;
    private final Testklok klok;
    private final Testpost post;
    private final JdbcClient database;

    Browsers browsers;
    Tasklist tasklist;
    Casusweg casusweg;
    Pagina voorzitter;

    Nummer overleg;
    Nummer afsluiten;
    Nummer monitoren;
    Nummer verrijken;
    Nummer oppakken;
    Nummer opschalen;
    Nummer casus;

    OverlegreisTest(
            @LocalServerPort int port,
            Procesbaan baan,
            Signaalloop signaalloop,
            Overlegloop overlegloop,
            Wachtend wachtend,
            SignalenLezen signalen,
            AgendaLezen agenda,
            Deelnemers deelnemers,
            DeelnemersToetsen toetsen,
            Verbanden verbanden,
            Enginetabellen engine,
            Testklok klok,
            Testpost post,
            JdbcClient database) {
        this.port = port;
        this.baan = baan;
        this.signaalloop = signaalloop;
        this.overlegloop = overlegloop;
        this.wachtend = wachtend;
        this.signalen = signalen;
        this.agenda = agenda;
        this.deelnemers = deelnemers;
        this.toetsen = toetsen;
        this.verbanden = verbanden;
        this.engine = engine;
        this.klok = klok;
        this.post = post;
        this.database = database;
    }

    @BeforeEach
    void vijf_signalen_wachten_op_het_overleg() {
        wachtend.alleenNieuwe();
        afsluiten = inOverleg();
        monitoren = inOverleg();
        verrijken = inOverleg();
        oppakken = inOverleg();
        opschalen = inOverleg();
        overleg = overlegloop.metAgenda();
        deelnemers.koppel("politie", Ketenpartner.POLITIE, "overlegvoorzitter");
        adresVanHetUwv("uwv@partner.example");
        browsers = new Browsers(port);
        tasklist = new Tasklist(browsers);
        casusweg = new Casusweg(browsers, tasklist, baan, MERK);
        voorzitter = new Pagina(browsers.van("overlegvoorzitter"));
    }

    @AfterEach
    void sluit_de_browser() {
        adresVanHetUwv(null);
        if (browsers != null) {
            browsers.fotografeerAllen();
            browsers.close();
        }
    }

    @Test
    void een_overleg_met_vijf_uitkomsten_tot_een_besloten_interventie() throws IOException {
        stelDeAgendaVast();
        kijkAlsDeelnemer();
        geefEenSignaalEenAnderePlaats();
        open();

        sluitAf();
        assertThat(signalen.stand(afsluiten)).contains(Signaalstatus.AFGESLOTEN);
        assertThat(baan.actief(afsluiten)).isEmpty();

        weeg(monitoren);
        besluit(
                monitoren,
                "Monitoren",
                () -> voorzitter.vul("Wanneer komt het signaal terug op de agenda?", "2027-01-15"));
        assertThat(baan.actief(monitoren)).contains("event_herweegmomentBereikt");

        weeg(verrijken);
        besluit(verrijken, "Verder verrijken", () -> {});
        assertThat(baan.openFormulieren(verrijken)).containsExactly("signaal-aanvullen");

        weeg(oppakken);
        besluit(oppakken, "Bestuurlijk oppakken", () -> {});
        assertThat(baan.openFormulieren(onder(oppakken, Nummer.Soort.MAATREGEL)))
                .containsExactly("maatregel-voorbereiden");

        vraagDePartnersAanTafel();
        weeg(opschalen);
        besluit(opschalen, "Opschalen naar een RIEC-casus", () -> {});
        assertThat(baan.openFormulieren(opschalen)).containsExactly("privacycheck-na-besluit");
        assertThat(Stream.of(afsluiten, monitoren, verrijken, oppakken, opschalen)
                        .flatMap(signaal -> signalen.laatsteBesluit(signaal).uitkomsten().stream()))
                .containsExactly(
                        Overleguitkomst.AFSLUITEN,
                        Overleguitkomst.MONITOREN,
                        Overleguitkomst.VERRIJKEN,
                        Overleguitkomst.BESTUURLIJK_OPPAKKEN,
                        Overleguitkomst.OPSCHALEN_RIEC);

        stelHetVerslagVast();
        draagOverAanHetRiec();
        vraagVierPartners();
        kiesDeInterventie();

        assertThat(engine.waarStaat(MERK)).isEmpty();
        assertThat(post.berichten()).isNotEmpty().allSatisfy(bericht -> assertThat(
                        bericht.getSubject() + bericht.getContent())
                .doesNotContain(MERK));
    }

    private void stelDeAgendaVast() {
        new Pagina(browsers.van("aandachtsfunctionaris"))
                .open("/overleg/" + overleg)
                .kies("Wat doet u?", "Agenda vaststellen")
                .druk("Vastleggen", "Agenda vaststellen: gedaan.");
        baan.voerJobsUit(overleg);
    }

    /** Who came with a partner sees this meeting and no other, and no longer an item that touches them. */
    private void kijkAlsDeelnemer() {
        toetsen.legVast(
                opschalen,
                new DeelnemersToetsen.Zicht(
                        Set.of(Ketenpartner.POLITIE),
                        Gegevensklasse.ANONIEM,
                        Grondslag.AVG_EIGEN_TAAK,
                        "Om de aanpak te kiezen."),
                "overlegvoorzitter");
        Pagina politie = new Pagina(browsers.van("politie")).open("/overleg/" + overleg);
        assertThat(politie.inhoud().getByRole(AriaRole.LISTITEM)).hasCount(5);
        politie.kijkNaOpBureauEnTelefoon("overlegreis-deelnemer");
        politie.link("Signaal " + opschalen);
        assertThat(politie.inhoud()).containsText("Urgentie");
        assertThat(politie.inhoud()).not().containsText(MERK);
        politie.kijkNaOpBureauEnTelefoon("overlegreis-deelnemer-punt");

        String punt = "/overleg/" + overleg + "/deelnemer/" + afsluiten;
        politie.open(punt).druk("Ik heb een persoonlijk belang");
        assertThat(politie.inhoud().getByRole(AriaRole.LISTITEM)).hasCount(4);
        for (String adres : List.of(
                punt,
                "/overleg/" + overlegloop.gepland() + "/deelnemer",
                "/overleg/" + overleg + "/verslag/concept",
                "/dossier/" + opschalen)) {
            assertThat(politie.page().navigate(adres).status()).as(adres).isEqualTo(404);
        }
    }

    private void geefEenSignaalEenAnderePlaats() {
        voorzitter
                .open("/overleg/" + overleg)
                .link("Volgorde en tijd wijzigen")
                .vul("Plaats van " + opschalen, "1")
                .druk("Bewaren", "De agenda is opnieuw ingedeeld.");
        assertThat(voorzitter.page().locator("table.agenda tbody tr").first()).containsText(opschalen.waarde());
        assertThat(agenda.teBespreken(overleg)).startsWith(opschalen).hasSize(5);
    }

    private void open() {
        voorzitter
                .kies("Wat verandert er?", "Het overleg begint nu")
                .druk("Vastleggen", "Overleg voorbereiden: gedaan.");
        baan.voerJobsUit(overleg);
        voorzitter
                .open("/overleg/" + overleg)
                .kies("Wat doet u?", "Het overleg openen")
                .vul("Wie is voorzitter?", "Vera");
        for (String partner :
                List.of("Politie", "Omgevingsdienst West-Holland", "RIEC Den Haag", "Nederlandse Arbeidsinspectie")) {
            voorzitter.kies("Welke partners zijn aanwezig?", partner);
        }
        voorzitter.druk("Vastleggen");
        assertThat(voorzitter.page().locator("#geheimhouding-fout")).isVisible();
        assertThat(voorzitter.veld("Wie is voorzitter?")).hasValue("Vera");
        assertThat(baan.openFormulieren(overleg)).containsExactly("overleg-openen");
        voorzitter.kijkNaOpBureauEnTelefoon("overlegreis-openen-geweigerd");
        voorzitter.veld("Alle aanwezigen hebben de geheimhouding bevestigd").check();
        voorzitter.druk("Vastleggen", "Overleg openen: gedaan.");
        baan.voerJobsUit(overleg);
        voorzitter.open("/overleg/" + overleg);
        browsers.fotografeer("overlegvoorzitter", "09-overleg");
        voorzitter.kijkNaOpBureauEnTelefoon("overlegreis-overleg");
    }

    private void sluitAf() {
        weeg(afsluiten);
        assertThat(voorzitter.inhoud()).containsText("Advies van de beslistabel");
        assertThat(voorzitter.inhoud()).containsText("Waarom dit advies");
        voorzitter
                .kies("Wat besluit het overleg?", "Afsluiten")
                .kies("Wat besluit het overleg?", "Verder verrijken")
                .vul("Waarom dit besluit?", "Besproken met " + MERK)
                .vul("Wie is eigenaar van dit besluit?", "Team toezicht");
        voorzitter.veld("Waarom sluit u het signaal af?").selectOption("Ongegrond");
        voorzitter.druk("Vastleggen");
        assertThat(voorzitter.page().locator("#uitkomsten-fout"))
                .containsText("Afsluiten kan niet samen met een andere uitkomst.");
        assertThat(voorzitter.veld("Waarom dit besluit?")).hasValue("Besproken met " + MERK);
        assertThat(baan.openFormulieren(afsluiten)).containsExactly("overlegbesluit-vastleggen");
        voorzitter.kijkNaOpBureauEnTelefoon("overlegreis-besluit-geweigerd");

        voorzitter
                .bij("Wat besluit het overleg?")
                .getByLabel("Verder verrijken")
                .uncheck();
        voorzitter.druk("Vastleggen", "Overlegbesluit vastleggen: gedaan.");
        baan.voerJobsUit(afsluiten);
    }

    private void vraagDePartnersAanTafel() {
        voorzitter.open(punt(opschalen)).kies("Politie", "Hit").kies("Nederlandse Arbeidsinspectie", "Geen hit");
        voorzitter.druk("Antwoorden bewaren", BEWAARD);
        assertThat(voorzitter.bij("Politie").getByLabel("Hit", new Locator.GetByLabelOptions().setExact(true)))
                .isChecked();
        browsers.fotografeer("overlegvoorzitter", "10-agendapunt");
        voorzitter.kijkNaOpBureauEnTelefoon("overlegreis-punt");
    }

    private void weeg(Nummer signaal) {
        voorzitter
                .open(punt(signaal))
                .kies("Is dit signaal besproken?", "Ja")
                .kies("Hoe concreet is het signaal?", "Concreet")
                .kies("Hoe actueel is het signaal?", "Het speelt nu")
                .kies("Hoe ernstig is het?", "Ernstig")
                .kies("Hoe betrouwbaar is de beste bron?", "Eigen waarneming van een professional")
                .vul("Hoeveel bronnen zijn er, los van elkaar?", "2")
                .kies("Mag de gemeente zelf optreden?", "Ja")
                .kies("Zijn partners nodig om dit aan te pakken?", "Ja")
                .kies("Is een slachtoffer nu in gevaar?", "Nee")
                .kies("Kan een stap van de gemeente een onderzoek van politie of OM verstoren?", "Nee")
                .druk("Vastleggen", "Weging vastleggen: gedaan.");
        baan.voerJobsUit(signaal);
        voorzitter.open(punt(signaal));
    }

    private void besluit(Nummer signaal, String uitkomst, Runnable daarbij) {
        voorzitter.kies("Wat besluit het overleg?", uitkomst);
        daarbij.run();
        voorzitter
                .vul("Waarom dit besluit?", "Besproken met " + MERK)
                .vul("Wie is eigenaar van dit besluit?", "Team toezicht")
                .druk("Vastleggen", "Overlegbesluit vastleggen: gedaan.");
        baan.voerJobsUit(signaal);
        assertThat(voorzitter.page().locator("#punt-" + signaal)).containsText("Besloten: " + uitkomst);
    }

    /** Numbers only: what the chair wrote about who reported is left out. */
    private void stelHetVerslagVast() throws IOException {
        baan.voerJobsUit(overleg);
        voorzitter
                .open("/overleg/" + overleg)
                .vul("Samenvatting", "Vijf signalen besproken, een wordt een casus.")
                .druk("Vastleggen", "Verslag vaststellen: gedaan.");
        baan.voerJobsUit(overleg);
        assertThat(baan.actief(overleg)).isEmpty();
        voorzitter.open("/overleg/" + overleg).link("Verslag");
        APIResponse verslag = voorzitter
                .page()
                .request()
                .get(voorzitter
                        .page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Versie 1 (PDF)"))
                        .getAttribute("href"));
        assertThat(verslag.headers().get("content-type")).isEqualTo("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(verslag.body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(Stream.of(overleg, afsluiten, monitoren, verrijken, oppakken, opschalen)
                            .map(Nummer::waarde)
                            .toList())
                    .doesNotContain(MERK);
        }
    }

    private void draagOverAanHetRiec() {
        casusweg.deelMetHetRiec(opschalen);
        casus = onder(opschalen, Nummer.Soort.CASUS);
        casusweg.toets(casus);
        casusweg.beantwoordDeVragen(casus).kijkNaOpBureauEnTelefoon("overlegreis-riec");
        casusweg.bied(casus, "DH-2026-27");
    }

    private void vraagVierPartners() {
        casusweg.vraag(casus, "Politie", "Openbaar Ministerie", "Nederlandse Arbeidsinspectie", "UWV");
        casusweg.antwoordt(casus, "Politie");
        casusweg.antwoordt(casus, "Openbaar Ministerie");
        casusweg.weigert(casus, "Nederlandse Arbeidsinspectie");

        int voorheen = post.berichten().size();
        klok.zet(NA_DE_UITERSTE_DATUM);
        baan.vuurTimer(casus, "event_bijdrageUitgebleven");
        assertThat(post.berichten()).hasSize(voorheen + 1).last().satisfies(bericht -> {
            assertThat(bericht.getAllRecipients()[0]).hasToString("uwv@partner.example");
            assertThat(bericht.getSubject()).contains("Herinnering", casus.waarde());
        });
        casusweg.zwijgt(casus, "UWV");
    }

    private void kiesDeInterventie() {
        casusweg.analyseer(casus);
        Werkplek regisseur = tasklist.als("casusregisseur");
        regisseur.rondAf(casus, "Interventie kiezen", veld("Interventie", "Integrale controle"));
        baan.voerJobsUit(casus);
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-plan-vaststellen");

        Pagina dossier = new Pagina(regisseur.page()).open("/dossier/" + casus);
        for (String zin : List.of(
                "DH-2026-27",
                "Bijdrage van Politie: Beantwoord",
                "Bijdrage van Openbaar Ministerie: Beantwoord",
                "Bijdrage van Nederlandse Arbeidsinspectie: Geweigerd",
                "Bijdrage van UWV: Geen antwoord",
                "Gekozen: Integrale controle.")) {
            assertThat(dossier.inhoud()).containsText(zin);
        }
        dossier.kijkNaOpBureauEnTelefoon("overlegreis-casus");
    }

    private Nummer inOverleg() {
        return signaalloop.inOverleg(Signaalloop.kaal()
                .omschrijving("Gezien door " + MERK)
                .met(new Melding.Melder(false, Functiegroep.BOA, MERK, null, false)));
    }

    private String punt(Nummer signaal) {
        return "/overleg/" + overleg + "?punt=" + signaal;
    }

    private Nummer onder(Nummer boven, Nummer.Soort soort) {
        return verbanden.van(boven).stream()
                .filter(nummer -> nummer.soort() == soort)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + soort + " under " + boven));
    }

    private void adresVanHetUwv(@Nullable String adres) {
        database.sql("update casuspartner set email = ? where code = 'UWV'")
                .param(adres)
                .update();
    }
}
