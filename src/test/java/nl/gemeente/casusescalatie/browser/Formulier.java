package nl.gemeente.casusescalatie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** A Camunda form on the screen. A field is found by the label that the worker reads, and filled in as its kind asks. */
final class Formulier {

    private final Locator form;

    Formulier(Locator form) {
        this.form = form;
    }

    /** In this order: an answer may bring up the next question. */
    Formulier vul(Veld... velden) {
        for (Veld veld : velden) {
            vul(veld);
        }
        return this;
    }

    String tekstIn(String label) {
        return veld(label).locator("input.fjs-input, textarea").inputValue();
    }

    /** The choice that shows in a list. */
    String gekozenBij(String label) {
        return veld(label).locator(".fjs-input-group").innerText().strip();
    }

    Locator veld(String label) {
        Locator heading = form.page()
                .locator(":scope > label:first-child")
                .filter(new Locator.FilterOptions().setHasText(exact(label)));
        return form.locator(".fjs-form-field:not(.fjs-form-field-datetime), .fjs-datetime-subsection")
                .filter(new Locator.FilterOptions().setHas(heading));
    }

    private void vul(Veld wat) {
        Locator veld = veld(wat.label());
        switch (soort(veld)) {
            case "radio", "checklist" ->
                wat.antwoorden().forEach(antwoord -> keuze(veld, antwoord).check());
            case "checkbox" -> veld.locator("input").setChecked(wat.antwoord().equals("Ja"));
            case "select" -> {
                // A list opens when Tab comes to it, and a click closes it again.
                for (int keer = 0; keer < 5 && !staatOpen(veld); keer++) {
                    veld.locator(".fjs-input-group").click();
                    laatTekenen();
                }
                optie(veld, wat.antwoord());
            }
            case "taglist" -> {
                Locator zoek = veld.locator("input.fjs-taglist-input");
                wat.antwoorden().forEach(antwoord -> {
                    zoek.fill(antwoord);
                    optie(veld, antwoord);
                });
                // The list stays open over the next question as long as the worker is in this one.
                zoek.blur();
            }
            case "datetime" -> {
                Locator moment = veld.locator("input.fjs-input");
                moment.fill(wat.antwoord());
                moment.press("Enter");
                moment.press("Tab");
            }
            default -> schrijf(veld.locator("input.fjs-input, textarea"), wat.antwoord());
        }
        laatTekenen();
    }

    /** The form takes over a text when the worker leaves the field; while it still draws the answer before, it drops the text. */
    private void schrijf(Locator tekst, String antwoord) {
        for (int keer = 0; keer < 5 && !tekst.inputValue().equals(antwoord); keer++) {
            tekst.fill(antwoord);
            tekst.blur();
            laatTekenen();
        }
        assertThat(tekst).hasValue(antwoord);
    }

    private void laatTekenen() {
        form.page().evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    private static String soort(Locator veld) {
        String classes = veld.getAttribute("class");
        return classes.contains("fjs-datetime-subsection")
                ? "datetime"
                : classes.replaceAll(".*fjs-form-field-([a-z]+).*", "$1");
    }

    private static Locator keuze(Locator veld, String antwoord) {
        return veld.locator("label", new Locator.LocatorOptions().setHasText(exact(antwoord)))
                .locator("input");
    }

    private static boolean staatOpen(Locator veld) {
        return veld.locator(".fjs-dropdownlist-item").first().isVisible();
    }

    private static void optie(Locator veld, String antwoord) {
        Locator optie = veld.page()
                .locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(exact(antwoord)));
        assertThat(optie).isVisible();
        optie.click();
    }

    /** Required fields have an asterisk after their label. */
    static Pattern exact(String text) {
        return Pattern.compile("^\\s*" + letterlijk(text) + "\\s*\\*?\\s*$");
    }

    /** For a pattern that is read by the browser, which knows no {@code \\Q}. */
    static String letterlijk(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }
}
