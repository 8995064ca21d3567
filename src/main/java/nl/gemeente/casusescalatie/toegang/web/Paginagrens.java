package nl.gemeente.casusescalatie.toegang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much may be sent to our pages, told before anything is read. Tomcat leaves out the fields of a form that is too
 * large, so without this the form would seem to lack its token and people would read that the page is forbidden.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Paginagrens extends OncePerRequestFilter {

    private static final RequestMatcher ZELF = Adres.op("/api/**", "/engine-rest/**", "/camunda/**", "/actuator/**");

    /**
     * Of a page without a file; it has less than ten thousand characters, each at most nine when it is written for a
     * form.
     */
    private static final DataSize VELDEN = DataSize.ofKilobytes(256);

    private final DataSize metBestand;

    Paginagrens(@Value("${spring.servlet.multipart.max-request-size}") DataSize metBestand) {
        this.metBestand = metBestand;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest vraag) {
        return !vraag.getMethod().equals("POST") || ZELF.matches(vraag);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder)
            throws ServletException, IOException {
        String soort = vraag.getContentType();
        boolean bestand = soort != null && soort.startsWith("multipart/form-data");
        long lengte = vraag.getContentLengthLong();
        if (lengte < 0) {
            antwoord.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (lengte > (bestand ? metBestand : VELDEN).toBytes()) {
            antwoord.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else {
            verder.doFilter(vraag, antwoord);
        }
    }
}
