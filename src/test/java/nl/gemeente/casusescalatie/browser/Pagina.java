package nl.gemeente.casusescalatie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A page of ours in the window of one user. A field is found by the label that the user reads. */
record Pagina(Page page) {

    private static final int TELEFOON = 360;

    /** A page that waits for a step of the machine loads itself again, which may cut off whoever leaves at that moment. */
    Pagina open(String adres) {
        try {
            page.navigate(adres);
        } catch (PlaywrightException afgebroken) {
            if (!afgebroken.getMessage().contains("ERR_ABORTED")) {
                throw afgebroken;
            }
            page.navigate(adres);
        }
        return this;
    }

    /** A choice, or one of more choices, under this question. */
    Pagina kies(String vraag, String antwoord) {
        bij(vraag)
                .getByLabel(antwoord, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    Pagina vul(String label, String tekst) {
        veld(label).fill(tekst);
        return this;
    }

    Locator veld(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator bij(String vraag) {
        return page.getByRole(
                AriaRole.GROUP,
                new Page.GetByRoleOptions().setName(Pattern.compile("^" + Formulier.letterlijk(vraag))));
    }

    /** Follows it until all of the next page is there: what is counted or looped over must not still be coming in. */
    Pagina link(String naam) {
        String hier = page.url();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(naam).setExact(true))
                .click();
        page.waitForURL(adres -> !adres.equals(hier));
        return this;
    }

    /** Presses the button, and reads that it was done. */
    Pagina druk(String knop, String gelukt) {
        druk(knop);
        assertThat(page.locator(".utrecht-alert--ok[role=status]")).hasText(gelukt);
        return this;
    }

    Pagina druk(String knop) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(knop).setExact(true))
                .click();
        return this;
    }

    Locator inhoud() {
        return page.locator("main");
    }

    /** As {@link #kijkNa}, on the screen of a desk and on that of a phone. */
    void kijkNaOpBureauEnTelefoon(String naam) {
        kijkNa(naam);
        var bureau = page.viewportSize();
        page.setViewportSize(TELEFOON, 740);
        kijkNa(naam + "-" + TELEFOON);
        page.setViewportSize(bureau.width, bureau.height);
    }

    /** No violation of WCAG that axe can see, nothing that sticks out at the side, and a picture. */
    void kijkNa(String naam) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "schermen", naam + ".png")));
        // The mode that is not legacy opens a page of its own for frames of other sites, and ours have no frames.
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .as(naam)
                .extracting(
                        Rule::getId,
                        regel -> String.valueOf(regel.getNodes().stream()
                                .map(knoop -> knoop.getHtml())
                                .toList()))
                .isEmpty();
        assertThat((Integer) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(naam)
                .isZero();
    }
}
