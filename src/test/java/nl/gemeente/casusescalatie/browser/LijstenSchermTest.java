package nl.gemeente.casusescalatie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the lists and the links of a dossier on the screen of a desk and on that of a phone. */
@Integratietest
@EnabledIf("nl.gemeente.casusescalatie.browser.Browsers#chromiumIsInstalled")
class LijstenSchermTest {

    private final int poort;
    private final SignaalMelden melden;
    private final Procesbaan baan;

    LijstenSchermTest(@LocalServerPort int poort, SignaalMelden melden, Procesbaan baan) {
        this.poort = poort;
        this.melden = melden;
        this.baan = baan;
    }

    @Test
    void elke_pagina_past_op_bureau_en_telefoon_en_elk_veld_heeft_een_label() {
        gemeld();
        Nummer signaal = gemeld();
        try (Browsers browsers = new Browsers(poort)) {
            Page page = browsers.van("aandachtsfunctionaris");
            for (String pad : List.of(
                    "/lijsten",
                    "/lijsten/ketenpartners",
                    "/lijsten/ketenpartners/AVIM",
                    "/lijsten/indicatoren",
                    "/lijsten/indicatoren/nieuw",
                    "/lijsten/sectoren",
                    "/lijsten/kaarten",
                    "/lijsten/kaarten/locatie",
                    "/dossier/" + signaal)) {
                page.navigate(pad);
                page.locator("details").all().forEach(deel -> deel.evaluate("deel => { deel.open = true }"));
                new Pagina(page).kijkNaOpBureauEnTelefoon(pad.substring(1).replace('/', '-'));
            }
        }
    }

    @Test
    void een_verband_wordt_met_het_toetsenbord_verbroken() {
        Nummer eerste = gemeld();
        Nummer tweede = gemeld();
        try (Browsers browsers = new Browsers(poort)) {
            Page page = browsers.van("aandachtsfunctionaris");
            page.navigate("/dossier/" + tweede);
            var kaart = page.locator("#verband-" + eerste);
            kaart.locator("summary").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().type("Een ander gezin.");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Tijdlijn"))
                    .waitFor();

            assertThat(kaart.innerText()).contains("Hoort er niet bij", "Een ander gezin.");
        }
    }

    private Nummer gemeld() {
        Nummer nummer = melden.meld(Meldingen.melding().klaar(), "melder", null).nummer();
        baan.voerJobsUit(nummer);
        return nummer;
    }
}
