package nl.gemeente.casusescalatie.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** A real Chromium in which each user has a window of their own, logged in through our login page. */
final class Browsers implements AutoCloseable {

    /** A machine that builds something else at the same time is slow. */
    private static final int PATIENCE = 30_000;

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final String basis;
    private final Map<String, Page> pages = new HashMap<>();
    private final List<BrowserContext> windows = new ArrayList<>();

    Browsers(int port) {
        this.basis = "http://127.0.0.1:" + port;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    static boolean chromiumIsInstalled() {
        return chromium().isPresent();
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The window of this user; the first time it logs in. In the tests the password is the name. */
    Page van(String gebruiker) {
        return pages.computeIfAbsent(gebruiker, this::logIn);
    }

    /** A window of somebody who has not logged in. */
    Page vanEenOnbekende() {
        BrowserContext context = Chromium.BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(basis)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setViewportSize(1440, 900));
        windows.add(context);
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    private Page logIn(String gebruiker) {
        Page page = vanEenOnbekende();
        page.navigate("/");
        page.getByLabel("Gebruikersnaam").fill(gebruiker);
        page.getByLabel("Wachtwoord").fill(gebruiker);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen"))
                .click();
        return page;
    }

    /** A picture for the guide and for whoever looks at a failed test. */
    void fotografeer(String gebruiker, String naam) {
        van(gebruiker).screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "schermen", naam + ".png")));
    }

    /** Where each worker stood when the test ended. */
    void fotografeerAllen() {
        pages.keySet().forEach(gebruiker -> fotografeer(gebruiker, "eind-" + gebruiker));
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }

    /** One browser for all tests of this fork, which takes seconds to start; nothing of one window reaches another. */
    private static final class Chromium {

        private static final Browser BROWSER = launch();

        private static Browser launch() {
            // The browser is the one of this machine; Playwright would download another.
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            SpringApplication.getShutdownHandlers().add(playwright::close);
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium().orElseThrow())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
    }
}
