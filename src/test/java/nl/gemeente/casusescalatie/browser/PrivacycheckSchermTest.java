package nl.gemeente.casusescalatie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a hit in the dossier to its content, with a keyboard, on the screen of a desk and on that of a phone. */
@Integratietest
@EnabledIf("nl.gemeente.casusescalatie.browser.Browsers#chromiumIsInstalled")
class PrivacycheckSchermTest {

    private final int poort;
    private final SignaalMelden melden;
    private final Procesbaan baan;

    PrivacycheckSchermTest(@LocalServerPort int poort, SignaalMelden melden, Procesbaan baan) {
        this.poort = poort;
        this.melden = melden;
        this.baan = baan;
    }

    @Test
    void van_een_treffer_naar_de_inhoud_met_het_toetsenbord() {
        Nummer signaal = melden.meld(
                        Meldingen.melding()
                                .met(new Melding.Locatie("1234AA", 3, null, Locatiesoort.WONING, null, null, null))
                                .klaar(),
                        "melder",
                        null)
                .nummer();
        baan.voerJobsUit(signaal);
        try (Browsers browsers = new Browsers(poort)) {
            Page page = browsers.van("aandachtsfunctionaris");
            page.navigate("/dossier/" + signaal);
            assertThat(page.locator("main").innerText()).doesNotContain("ingeschreven bewoners");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Privacycheck 1: inhoud lezen"))
                    .press("Enter");
            new Pagina(page).kijkNaOpBureauEnTelefoon("privacycheck-leeg");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vastleggen"))
                    .press("Enter");
            page.locator("[role=alert]").waitFor();
            new Pagina(page).kijkNaOpBureauEnTelefoon("privacycheck-fouten");

            page.getByLabel("Bewoning").press("Space");
            for (String vraag :
                    List.of("grondslag", "doel", "verenigbaar", "noodzaak", "proportionaliteit", "subsidiariteit")) {
                page.locator("#" + vraag + "Antwoord").press("Space");
                page.locator("#" + vraag).fill("Nodig om te beslissen of wij dit oppakken.");
            }
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vastleggen"))
                    .press("Enter");
            page.getByText("Privacycheck 1 is vastgelegd. De inhoud mag worden gelezen.")
                    .waitFor();
            new Pagina(page).kijkNaOpBureauEnTelefoon("privacycheck-dossier");
            assertThat(page.locator("main").innerText()).contains("Aantal ingeschreven bewoners: 11");
        }
    }
}
