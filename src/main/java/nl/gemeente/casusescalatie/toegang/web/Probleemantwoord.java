package nl.gemeente.casusescalatie.toegang.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Refusals before any controller is reached, as RFC 9457 problem details in Dutch. */
@Component
class Probleemantwoord {

    private final ObjectMapper json;

    Probleemantwoord(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Names no HTTP Basic challenge: a browser would then ask for a password itself, keep it, and send it along with
     * requests that other sites make up.
     */
    void nietIngelogd(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Formulier adres=\"/inloggen\"");
        schrijf(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                "U bent niet ingelogd",
                "Log in via /inloggen, of stuur een gebruikersnaam en wachtwoord mee die kloppen.");
    }

    /** Without a login the token of the page is missing too; then the login is the problem to solve. */
    void geenRecht(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            nietIngelogd(request, response, new InsufficientAuthenticationException("No login"));
            return;
        }
        schrijf(
                request,
                response,
                HttpStatus.FORBIDDEN,
                "Dit mag u niet",
                reason instanceof CsrfException
                        ? "De pagina is verlopen of het verzoek komt van een andere site. Ververs de pagina en probeer het opnieuw."
                        : "Uw rol geeft geen toegang tot dit adres.");
    }

    void teVeelPogingen(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "300");
        schrijf(
                request,
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "Te veel pogingen",
                "Er is te vaak een verkeerd wachtwoord ingevuld. Wacht vijf minuten en probeer het dan opnieuw.");
    }

    private void schrijf(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String title, String detail)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }
}
