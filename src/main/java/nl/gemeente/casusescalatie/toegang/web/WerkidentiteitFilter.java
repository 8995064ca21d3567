package nl.gemeente.casusescalatie.toegang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import nl.gemeente.casusescalatie.toegang.Gebruiker;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import nl.gemeente.casusescalatie.toegang.Werkidentiteit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Without a name the engine checks no rights at all, so every request to our own addresses brings one. The groups are
 * read anew: somebody who lost a role or left does not keep their rights until the end of the session.
 */
class WerkidentiteitFilter extends OncePerRequestFilter {

    private final Gebruikers gebruikers;
    private final Werkidentiteit engine;
    private final RequestMatcher eigen;

    WerkidentiteitFilter(Gebruikers gebruikers, Werkidentiteit engine, RequestMatcher eigen) {
        this.gebruikers = gebruikers;
        this.engine = engine;
        this.eigen = eigen;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !eigen.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || login instanceof AnonymousAuthenticationToken || !login.isAuthenticated()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Gebruiker> gebruiker = gebruikers.find(login.getName());
        if (gebruiker.isEmpty()) {
            beeindigSessie(request);
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        engine.zet(gebruiker.get());
        try {
            chain.doFilter(request, response);
        } finally {
            engine.wis();
        }
    }

    private static void beeindigSessie(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
