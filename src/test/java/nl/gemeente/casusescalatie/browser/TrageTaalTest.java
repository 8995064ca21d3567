package nl.gemeente.casusescalatie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.support.Integratietest;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** On a slow line the screens of Camunda come before their words. */
@Integratietest
@EnabledIf("nl.gemeente.casusescalatie.browser.Browsers#chromiumIsInstalled")
class TrageTaalTest {

    private final int poort;

    TrageTaalTest(@LocalServerPort int poort) {
        this.poort = poort;
    }

    @ParameterizedTest
    @CsvSource({
        "/camunda/app/cockpit/default/#/processes, PLUGIN_PROCESS_DEF_NAME, Naam",
        "/camunda/app/tasklist/default/, CREATION_DATE, Gemaakt"
    })
    void een_scherm_dat_er_eerder_is_dan_zijn_woorden_wordt_opnieuw_getekend(
            String adres, String sleutel, String woord) {
        try (Browsers browsers = new Browsers(poort)) {
            Page page = browsers.van("manager");
            List<Route> vastgehouden = new ArrayList<>();
            page.navigate("about:blank");
            page.route("**/locales/nl.json*", vastgehouden::add);
            page.navigate(adres);
            page.getByText(sleutel).first().waitFor();

            vastgehouden.forEach(Route::resume);

            assertThat(page.locator("body")).containsText(woord);
            assertThat(page.locator("body")).not().containsText(sleutel);
        }
    }
}
