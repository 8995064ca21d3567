package nl.gemeente.casusescalatie.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.gemeente.casusescalatie.basis.Nummer;

/** Camunda Cockpit as a manager sees it. */
final class Cockpit {

    private static final String ADDRESS = "/camunda/app/cockpit/default/#/processes";
    private static final String BY_NUMBER =
            "[{\"type\":\"businessKey\",\"operator\":\"eq\",\"value\":\"%s\",\"name\":\"\"}]";

    private final Page page;

    Cockpit(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** The running instances of this process with this number, in the list under its picture. */
    Locator instanties(String proces, Nummer nummer) {
        page.navigate(ADDRESS);
        page.locator("table td.name a")
                .filter(new Locator.FilterOptions().setHasText(Formulier.exact(proces)))
                .click();
        page.locator(".djs-container").first().waitFor();
        page.navigate(page.url().replaceAll("\\?.*", "") + "?searchQuery="
                + URLEncoder.encode(BY_NUMBER.formatted(nummer.waarde()), StandardCharsets.UTF_8));
        return page.locator("td.business-key").filter(new Locator.FilterOptions().setHasText(nummer.waarde()));
    }
}
