package nl.gemeente.casusescalatie.toegang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away a guessing network address before any password is checked. */
class PogingenFilter extends OncePerRequestFilter {

    private final Inlogpogingen pogingen;
    private final Probleemantwoord problemen;
    private final RequestMatcher inlog;

    PogingenFilter(Inlogpogingen pogingen, Probleemantwoord problemen, RequestMatcher inlog) {
        this.pogingen = pogingen;
        this.problemen = problemen;
        this.inlog = inlog;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (inlog.matches(request) && pogingen.teVeel(request.getRemoteAddr())) {
            problemen.teVeelPogingen(request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
