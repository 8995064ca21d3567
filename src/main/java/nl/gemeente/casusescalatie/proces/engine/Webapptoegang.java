package nl.gemeente.casusescalatie.proces.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import nl.gemeente.casusescalatie.proces.Webappbezoeker;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets the webapps take over our login, so that they never ask again; and when somebody logs out there, the one session
 * ends here as well.
 */
class Webapptoegang extends ContainerBasedAuthenticationFilter {

    Webapptoegang(Webappbezoeker bezoeker) {
        this.authenticationProvider = new Ingelogde(bezoeker);
    }

    /** The original makes its provider from a class name; ours is already there. */
    @Override
    public void init(FilterConfig filterConfig) {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        super.doFilter(request, response, chain);
        if (request instanceof HttpServletRequest vraag
                && vraag.getRequestURI().endsWith("/logout")
                && response instanceof HttpServletResponse antwoord
                && antwoord.getStatus() == HttpServletResponse.SC_OK
                && "POST".equals(vraag.getMethod())) {
            @Nullable HttpSession sessie = vraag.getSession(false);
            if (sessie != null) {
                sessie.invalidate();
            }
        }
    }

    private record Ingelogde(Webappbezoeker bezoeker) implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            return bezoeker.huidige()
                    .map(wie -> {
                        AuthenticationResult gelukt = AuthenticationResult.successful(wie.gebruikersnaam());
                        gelukt.setGroups(List.copyOf(wie.groepen()));
                        gelukt.setTenants(List.of());
                        return gelukt;
                    })
                    .orElseGet(AuthenticationResult::unsuccessful);
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            // Our login page is the only challenge; the rules of every address have sent the browser there already.
        }
    }
}
