package nl.gemeente.casusescalatie.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * To the page that was asked for; otherwise to Tasklist, where the work is, or to the start page for users without
 * tasks.
 */
class NaInloggen extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Gebruikers gebruikers;

    NaInloggen(Gebruikers gebruikers) {
        this.gebruikers = gebruikers;
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication login) {
        boolean taken = gebruikers
                .find(login.getName())
                .filter(gebruiker -> Webapps.heeftTaken(gebruiker.rollen()))
                .isPresent();
        return taken ? Webapps.TASKLIST : "/";
    }
}
