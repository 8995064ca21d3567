package nl.gemeente.casusescalatie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import nl.gemeente.casusescalatie.support.Integratietest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reporting on the page as people do it: with a mouse, with the keyboard alone, and on a phone. Every page is looked at by axe and photographed. */
@Integratietest
class MeldpaginaTest {

    private static final int DE_MEESTE_VELDEN = 12;
    private static final Pattern VERZONDEN = Pattern.compile(".*/melden/verzonden/S-2026-\\d{5,}");

    private final int port;

    Browsers browsers;
    Page page;
    private int aangeraakt;

    MeldpaginaTest(@LocalServerPort int port) {
        this.port = port;
    }

    @BeforeEach
    void open_de_browser() {
        assumeTrue(
                Browsers.chromiumIsInstalled(),
                "Overgeslagen: op deze machine staat geen Chromium, dus de pagina om te melden is niet gelopen.");
        browsers = new Browsers(port);
        page = browsers.van("melder");
    }

    @AfterEach
    void sluit_de_browser() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    void de_kortste_melding_raakt_hoogstens_twaalf_velden() {
        page.navigate("/melden");
        kies("Is iemand nu in gevaar?", "Nee, of dat weet ik niet");
        kijkNa("melden-1-begin");
        knop("Beginnen");

        raak("Wat is er gezien of gehoord? (verplicht)")
                .fill("Vijf matrassen in een loods. Niemand mag met mij praten.");
        kies("Hoe zeker is dit? (verplicht)", "Een voorgevoel: er klopt iets niet");
        vink("Arbeidsuitbuiting");
        vink("Geen contract");
        raak("Zoek een adres").fill("Verzonnenweg");
        voorstel().click();
        assertThat(page.getByLabel("Postcode")).hasValue("1234AB");
        raak("Wat voor plek is het?").selectOption("Land- en tuinbouw");
        kijkNa("melden-2-formulier");
        knop("Verder");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Klopt dit?")))
                .isVisible();
        kijkNa("melden-3-controle");
        knop("Melding versturen");

        assertThat(page).hasURL(VERZONDEN);
        kijkNa("melden-4-verzonden");
        assertThat(aangeraakt).isLessThanOrEqualTo(DE_MEESTE_VELDEN);
        page.navigate("/melden/mijn");
        kijkNa("melden-5-mijn");
    }

    @Test
    void bij_gevaar_staat_112_in_beeld_voor_al_het_andere() {
        page.navigate("/melden");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("112")))
                .isInViewport();
        kies("Is iemand nu in gevaar?", "Ja");
        knop("Beginnen");

        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("112")))
                .isInViewport();
        kijkNa("melden-6-gevaar");
    }

    @Test
    void een_fout_wijst_het_veld_aan_en_laat_staan_wat_getypt_is() {
        begin();
        page.getByLabel("Wat is er gezien of gehoord? (verplicht)").fill("Een bestelbus vol mensen");
        page.getByLabel("Huisnummer").fill("twaalf");
        knop("Verder");

        assertThat(page.locator("#foutmelding")).isFocused();
        kijkNa("melden-7-fout");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Huisnummer: hier hoort een heel getal."))
                .click();
        assertThat(page.getByLabel("Huisnummer")).isFocused();
        assertThat(page.getByLabel("Huisnummer")).hasValue("twaalf");
        assertThat(page.getByLabel("Wat is er gezien of gehoord? (verplicht)")).hasValue("Een bestelbus vol mensen");
    }

    @Test
    void alles_gaat_met_het_toetsenbord() {
        page.navigate("/melden");
        tabNaar("acuutGevaar-false");
        page.keyboard().press("Space");
        tabNaar("button:Beginnen");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Wat weet u?")))
                .isVisible();

        tabNaar("omschrijving");
        page.keyboard().type("Iemand durft niet te praten.");
        tabNaar("zekerheid");
        page.keyboard().press("Space");
        tabNaar("uitbuitingsvormen");
        page.keyboard().press("Space");
        tabNaar("adres-zoeken");
        page.keyboard().type("Verzonnenweg");
        voorstel().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Postcode")).hasValue("1234AB");
        tabNaar("locatie.soort");
        page.keyboard().type("Won");
        tabNaar("button:Verder");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Klopt dit?")))
                .isVisible();
        tabNaar("button:Melding versturen");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(VERZONDEN);
    }

    @Test
    void op_een_telefoon_past_elke_pagina_in_de_breedte() {
        page.setViewportSize(360, 740);
        page.navigate("/melden");
        kijkNa("telefoon-1-begin");
        begin();
        vink("Seksuele uitbuiting");
        kijkNa("telefoon-2-formulier");
        knop("Verder");
        kijkNa("telefoon-3-fout");
        page.getByLabel("Wat is er gezien of gehoord? (verplicht)").fill("Lang".repeat(60));
        kies("Hoe zeker is dit? (verplicht)", "Een voorgevoel: er klopt iets niet");
        page.getByLabel("Geen adres? Beschrijf de plek").fill("Parkeerplaats bij het strand");
        page.getByLabel("Wat voor plek is het?").selectOption("Overig");
        knop("Verder");
        kijkNa("telefoon-4-controle");
        knop("Melding versturen");
        kijkNa("telefoon-5-verzonden");
        page.navigate("/melden/mijn");
        kijkNa("telefoon-6-mijn");
    }

    @Test
    void wie_een_lijst_heeft_leest_hem_in_op_een_bureau_en_op_een_telefoon() throws IOException {
        page = browsers.van("burgerzaken");
        page.navigate("/melden");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Signalen importeren uit een bestand"))
                .click();
        kijkNa("importeren-1-kiezen");
        Download voorbeeld = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download het voorbeeld"))
                        .click());
        String goed = Files.readString(voorbeeld.path());
        String regel = goed.lines().skip(1).findFirst().orElseThrow();
        String fout = regel.replace("1234AA", "12").replace("LAA", "FAX");
        page.getByLabel("Kies een bestand")
                .setInputFiles(new FilePayload(
                        "lijst.csv", "text/csv", (goed + fout + "\r\n").getBytes(StandardCharsets.UTF_8)));
        knop("Bestand controleren");
        assertThat(page.getByText("1 regel is goed.")).isVisible();
        kijkNa("importeren-2-controle");
        page.setViewportSize(360, 740);
        kijkNa("telefoon-7-importcontrole");
        knop("1 signaal inlezen");

        assertThat(page.getByText(Pattern.compile("S-2026-\\d{5,}"))).hasCount(1);
        kijkNa("telefoon-8-geimporteerd");
        page.navigate("/melden/importeren");
        kijkNa("telefoon-9-importeren");
        page.getByLabel("Kies een bestand")
                .setInputFiles(
                        new FilePayload("lijst.xlsx", "text/csv", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)));
        knop("Bestand controleren");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("geen CSV");
        kijkNa("telefoon-10-importfout");
        page = browsers.van("toezicht");
        page.navigate("/registers/vergunningen");
        kijkNa("vergunningen-1-kiezen");
        page.setViewportSize(360, 740);
        kijkNa("telefoon-11-vergunningen");
    }

    @Test
    void van_wie_anoniem_blijft_vraagt_de_pagina_niets() {
        page.navigate("/melden");
        kies("Is iemand nu in gevaar?", "Nee, of dat weet ik niet");
        kies("Voor wie meldt u?", "Voor iemand die anoniem wil blijven");
        knop("Beginnen");

        assertThat(page.locator("[name^='melder.']")).hasCount(0);
        kijkNa("melden-8-anoniem");
    }

    private void begin() {
        page.navigate("/melden");
        kies("Is iemand nu in gevaar?", "Nee, of dat weet ik niet");
        knop("Beginnen");
    }

    private Locator voorstel() {
        return page.getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("Gevonden adressen"))
                .getByRole(AriaRole.OPTION)
                .first();
    }

    private Locator raak(String label) {
        aangeraakt++;
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void kies(String vraag, String antwoord) {
        aangeraakt++;
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(vraag))
                .getByLabel(antwoord, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private void vink(String label) {
        raak(label).check();
    }

    private void knop(String naam) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(naam).setExact(true))
                .click();
    }

    /** Presses Tab until the element with this id, or the button with this text, has the focus. */
    private void tabNaar(String doel) {
        for (int i = 0; i < 150; i++) {
            page.keyboard().press("Tab");
            Object waar = page.evaluate(
                    "() => { const e = document.activeElement; return e.tagName === 'BUTTON' ? 'button:' + e.textContent.trim() : e.id; }");
            if (doel.equals(waar)) {
                return;
            }
            // The arrows go from the first choice of a group to the next.
            if (doel.equals(waar + "-false")) {
                page.keyboard().press("ArrowDown");
                return;
            }
        }
        throw new AssertionError("Met Tab is " + doel + " niet te bereiken");
    }

    private void kijkNa(String naam) {
        new Pagina(page).kijkNa(naam);
    }
}
