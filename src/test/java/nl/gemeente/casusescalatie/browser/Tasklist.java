package nl.gemeente.casusescalatie.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gemeente.casusescalatie.basis.Nummer;

/** Camunda Tasklist as a worker of one role sees it. */
final class Tasklist {

    private static final String ADDRESS = "/camunda/app/tasklist/default/";
    /** Milliseconds until a task must show. */
    private static final double LANGSTE_WACHT = 15_000;

    private static final int KEREN = 3;
    private static final String BY_NUMBER =
            "[{\"type\":\"processInstanceBusinessKey\",\"operator\":\"eq\",\"value\":\"%s\",\"name\":\"\"}]";
    private static final Pattern NUMMER = Pattern.compile("[SOCKMN]-\\d{4}-\\d{5}");

    private final Browsers browsers;

    Tasklist(Browsers browsers) {
        this.browsers = browsers;
    }

    Werkplek als(String rol) {
        return new Werkplek(browsers.van(rol));
    }

    /** The screen of one worker. */
    static final class Werkplek {

        private final Page page;

        private Werkplek(Page page) {
            this.page = page;
        }

        Page page() {
            return page;
        }

        /** Opens the start form of this process. */
        Formulier begin(String proces) {
            page.navigate(ADDRESS);
            page.locator(".start-process-action a").click();
            page.locator(".modal-body")
                    .getByText(proces, new Locator.GetByTextOptions().setExact(true))
                    .click();
            return new Formulier(page.locator(".modal-body .fjs-form"));
        }

        /** Sends the start form that is open; the answer is the number of the dossier. */
        Nummer start() {
            Response answer =
                    page.waitForResponse("**/submit-form", () -> page.locator(".modal-footer button.btn-primary")
                            .click());
            Matcher nummer = NUMMER.matcher(answer.text());
            if (!answer.ok() || !nummer.find()) {
                throw new AssertionError("The process did not start: " + answer.text());
            }
            return Nummer.van(nummer.group());
        }

        Nummer start(String proces, Veld... velden) {
            begin(proces).vul(velden);
            return start();
        }

        /** The tasks of this dossier in this filter. */
        Locator taken(String filter, Nummer nummer) {
            page.navigate(ADDRESS + "#/?searchQuery="
                    + URLEncoder.encode(BY_NUMBER.formatted(nummer.waarde()), StandardCharsets.UTF_8));
            // The mouse may rest on another filter, whose explanation then covers the one that is wanted.
            page.mouse().move(0, 0);
            // The filter that is chosen shows how many tasks it holds.
            page.locator(".task-filters h4 a")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + filter + "\\s*\\d*\\s*$")))
                    .click();
            return page.locator("li.task");
        }

        /** Tasklist may put away the next task with the finished one; a person then loads the page again, and so does this. */
        private void opnieuwAlsHetNietKomt(Runnable stap) {
            for (int keer = 1; ; keer++) {
                try {
                    stap.run();
                    return;
                } catch (TimeoutError komtNiet) {
                    if (keer == KEREN) {
                        throw komtNiet;
                    }
                    gaWeg();
                }
            }
        }

        Locator taak(Nummer nummer, String naam) {
            return taak("Taken van mijn groepen", nummer, naam);
        }

        Locator taak(String filter, Nummer nummer, String naam) {
            return taken(filter, nummer)
                    .filter(new Locator.FilterOptions()
                            .setHas(page.locator(
                                    "h4.task", new Page.LocatorOptions().setHasText(Formulier.exact(naam)))));
        }

        /** What the first tab of this task says about its dossier, before the worker takes the task. */
        Locator dossier(Nummer nummer, String naam) {
            taak(nummer, naam).first().click();
            return page.locator(".task-details .dossier");
        }

        /** Leaves Tasklist, so that the next task comes in a fresh page: of two tasks with one name, the finished one may stand in the list a little longer. */
        void gaWeg() {
            page.navigate("about:blank");
        }

        Formulier open(Nummer nummer, String naam) {
            return open(nummer, naam, 0);
        }

        /** Opens the task, puts it in the name of the worker and shows its form; of tasks with the same name the one at this place. */
        Formulier open(Nummer nummer, String naam, int plaats) {
            kies(nummer, naam, plaats);
            Locator claim = page.locator("button.claim");
            if (claim.isVisible()) {
                claim.click();
                claim.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            }
            tabbladen()
                    .filter(new Locator.FilterOptions().setHasText("Formulier"))
                    .click();
            Locator form = page.locator("[cam-tasklist-form] .fjs-form");
            form.waitFor();
            return new Formulier(form);
        }

        private void kies(Nummer nummer, String naam, int plaats) {
            opnieuwAlsHetNietKomt(() -> {
                taak(nummer, naam).nth(plaats).click(new Locator.ClickOptions().setTimeout(LANGSTE_WACHT));
                behandelaar().waitFor(new Locator.WaitForOptions().setTimeout(LANGSTE_WACHT));
            });
        }

        void rondAf(Nummer nummer, String taak, Veld... velden) {
            open(nummer, taak).vul(velden);
            Response answer = stuurIn();
            if (!answer.ok()) {
                throw new AssertionError("%s of %s was refused: %s".formatted(taak, nummer, answer.text()));
            }
        }

        /** Sends the form that is open, which must be refused; the answer is what the worker then reads. */
        String weigering() {
            Response answer = stuurIn();
            if (answer.ok()) {
                throw new AssertionError("The form was not refused");
            }
            Locator melding = page.locator(".notifications .alert").last();
            melding.waitFor();
            return melding.innerText();
        }

        /** Saves what was typed so far, without sending it. */
        void bewaarVoorLater() {
            page.locator(".form-actions button:not(.btn-primary)").first().click();
            page.waitForFunction("Object.keys(sessionStorage).some(key => key.startsWith('camunda-form:'))");
        }

        /** Names of what Tasklist keeps of forms where the next user of this computer can read it. */
        List<?> blijftNaSluiten() {
            return (List<?>) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('camunda-form:'))");
        }

        /** Closes the message, which may lie over the button of the form. */
        void sluitMelding() {
            page.locator(".notifications .alert button.close").last().click();
        }

        /** The tabs of the open task, in the order on the screen. */
        Locator tabbladen() {
            return page.locator(".task-details .nav-tabs li a");
        }

        /** In whose name the open task stands. */
        Locator behandelaar() {
            return page.locator("[cam-tasklist-task-meta] .assignee");
        }

        /** Presses the button under the form that is open. */
        Response stuurIn() {
            return page.waitForResponse("**/submit-form", () -> page.locator(".form-actions button.btn-primary")
                    .click());
        }
    }
}
