package nl.gemeente.casusescalatie.melden.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding;
import nl.gemeente.casusescalatie.signaal.ontvangst.SleutelHergebruikt;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** Refusals of the intake as RFC 9457 problem details in Dutch. What was sent is never in them, nor in the log. */
@RestControllerAdvice(assignableTypes = SignalenController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Signalenfouten {

    @ExceptionHandler(OngeldigeMelding.class)
    ResponseEntity<ProblemDetail> ongeldig(OngeldigeMelding melding, HttpServletRequest vraag) {
        List<Veldfout> fouten = melding.fouten().stream()
                .map(fout -> new Veldfout(fout.pad(), hoofdletter(fout.zin())))
                .toList();
        ProblemDetail probleem = probleem(
                HttpStatus.BAD_REQUEST,
                "De melding klopt niet",
                fouten.size() == 1
                        ? "Eén veld is niet goed. Er is niets opgeslagen."
                        : "%d velden zijn niet goed. Er is niets opgeslagen.".formatted(fouten.size()),
                vraag,
                fouten);
        return antwoord(probleem);
    }

    @ExceptionHandler({
        JsonProcessingException.class,
        MeldingJson.GeenObject.class,
        HttpMessageNotReadableException.class
    })
    ResponseEntity<ProblemDetail> geenJson(Exception fout, HttpServletRequest vraag) {
        ProblemDetail probleem = probleem(
                HttpStatus.BAD_REQUEST,
                "De melding is niet te lezen",
                "Stuur één JSON-object, zonder dubbele velden. Er is niets opgeslagen.",
                vraag,
                List.of(new Veldfout("$", "Hier hoort een JSON-object met de melding.")));
        return antwoord(probleem);
    }

    @ExceptionHandler(MeldingJson.TeGroot.class)
    ResponseEntity<ProblemDetail> teGroot(HttpServletRequest vraag) {
        return antwoord(probleem(
                HttpStatus.PAYLOAD_TOO_LARGE,
                "De melding is te groot",
                "Stuur hoogstens 256 kB. Er is niets opgeslagen.",
                vraag,
                List.of(new Veldfout("$", "Maak de melding kleiner."))));
    }

    @ExceptionHandler(SignalenController.GeenJson.class)
    ResponseEntity<ProblemDetail> geenJsonSoort(HttpServletRequest vraag) {
        return antwoord(probleem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "Dit soort bericht kennen wij niet",
                "Stuur de melding als JSON, met Content-Type: application/json.",
                vraag,
                List.of(new Veldfout("Content-Type", "Hier hoort application/json."))));
    }

    @ExceptionHandler(SleutelHergebruikt.class)
    ResponseEntity<ProblemDetail> sleutelHergebruikt(SleutelHergebruikt fout, HttpServletRequest vraag) {
        return antwoord(probleem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "Deze sleutel is al gebruikt",
                fout.zin(),
                vraag,
                List.of(new Veldfout("Idempotency-Key", "Gebruik voor elke melding een eigen sleutel."))));
    }

    /** Whoever is kept out of a signal by a personal interest reads the same as for a number that does not exist. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> buiten(ResponseStatusException fout, HttpServletRequest vraag) {
        if (!fout.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
            throw fout;
        }
        return onbekend(vraag);
    }

    @ExceptionHandler(SignalenController.OnbekendSignaal.class)
    ResponseEntity<ProblemDetail> onbekend(HttpServletRequest vraag) {
        return antwoord(probleem(
                HttpStatus.NOT_FOUND,
                "Dit signaal kennen wij niet",
                "Er is geen signaal met dit nummer.",
                vraag,
                List.of(new Veldfout("nummer", "Gebruik het nummer dat u bij de melding kreeg."))));
    }

    private static ProblemDetail probleem(
            HttpStatus status, String titel, String uitleg, HttpServletRequest vraag, List<Veldfout> fouten) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(status, uitleg);
        probleem.setTitle(titel);
        // The address of an unknown number is input too.
        probleem.setInstance(
                status == HttpStatus.NOT_FOUND ? URI.create("/api/signalen") : URI.create(vraag.getRequestURI()));
        probleem.setProperty("fouten", fouten);
        return probleem;
    }

    private static ResponseEntity<ProblemDetail> antwoord(ProblemDetail probleem) {
        return ResponseEntity.status(probleem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(probleem);
    }

    private static String hoofdletter(String zin) {
        return Character.toUpperCase(zin.charAt(0)) + zin.substring(1);
    }

    /**
     * @param veld path in the JSON, or the header that is wrong
     * @param melding what to do, in Dutch
     */
    record Veldfout(String veld, String melding) {}
}
