package nl.gemeente.casusescalatie.toegang.proces;

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
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Lets the webapps take over who is logged in with us, so that they never ask again; and when somebody logs out there, the one session ends here as well.
 */
class Webapptoegang extends ContainerBasedAuthenticationFilter {

    Webapptoegang(Gebruikers gebruikers) {
        this.authenticationProvider = new Ingelogde(gebruikers);
    }

    /** The original makes its provider from a class name; ours is already there. */
    @Override
    public void init(FilterConfig filterConfig) {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        super.doFilter(request, response, chain);
        if (request instanceof HttpServletRequest http
                && http.getRequestURI().endsWith("/logout")
                && response instanceof HttpServletResponse answer
                && answer.getStatus() == HttpServletResponse.SC_OK
                && "POST".equals(http.getMethod())) {
            @Nullable HttpSession session = http.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
    }

    private record Ingelogde(Gebruikers gebruikers) implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            @Nullable Authentication login = SecurityContextHolder.getContext().getAuthentication();
            if (login == null || !login.isAuthenticated()) {
                return AuthenticationResult.unsuccessful();
            }
            return gebruikers
                    .find(login.getName())
                    .map(gebruiker -> {
                        AuthenticationResult result = AuthenticationResult.successful(gebruiker.id());
                        result.setGroups(List.copyOf(gebruiker.groepen()));
                        result.setTenants(List.of());
                        return result;
                    })
                    .orElseGet(AuthenticationResult::unsuccessful);
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            // Our login page is the only challenge; the rules of every address have sent the browser there already.
        }
    }
}
