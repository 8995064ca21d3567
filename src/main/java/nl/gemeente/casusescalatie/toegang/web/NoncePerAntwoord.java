package nl.gemeente.casusescalatie.toegang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives each page of the webapps a nonce of its own, the same one in its Content-Security-Policy and in its scripts.
 * Camunda 7.24 keeps the nonce of the latest request in one place for the whole server, so when two people open
 * Tasklist in the same instant one of them would get an empty page: the browser refuses its scripts.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class NoncePerAntwoord extends OncePerRequestFilter {

    private static final String BELEID = "Content-Security-Policy";
    /** A page has no extension; scripts and pictures do. */
    private static final Pattern PAGINA = Pattern.compile(".*/camunda/app/(?:[^.]*|.*/index\\.html)");

    private static final Pattern IN_BELEID = Pattern.compile("'nonce-[\\w-]*'");
    private static final Pattern IN_PAGINA = Pattern.compile("nonce=\"[\\w-]*\"");
    private static final int BYTES = 18;

    private final SecureRandom toeval = new SecureRandom();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest vraag) {
        return !PAGINA.matcher(vraag.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder)
            throws ServletException, IOException {
        ContentCachingResponseWrapper pagina = new ContentCachingResponseWrapper(antwoord);
        verder.doFilter(vraag, pagina);
        String beleid = pagina.getHeader(BELEID);
        if (beleid != null && pagina.getContentSize() > 0) {
            String nonce = nieuw();
            String tekst = new String(pagina.getContentAsByteArray(), pagina.getCharacterEncoding());
            pagina.setHeader(BELEID, IN_BELEID.matcher(beleid).replaceAll("'nonce-" + nonce + "'"));
            pagina.resetBuffer();
            pagina.getWriter().write(IN_PAGINA.matcher(tekst).replaceAll("nonce=\"" + nonce + "\""));
            pagina.getWriter().flush();
        }
        pagina.copyBodyToResponse();
    }

    private String nieuw() {
        byte[] bytes = new byte[BYTES];
        toeval.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
