package nl.gemeente.casusescalatie.verrijking.register;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import nl.gemeente.casusescalatie.verrijking.register.Registerinstellingen.Geduld;
import nl.gemeente.casusescalatie.verrijking.register.Registerinstellingen.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;

/**
 * The line to one register. A register that is busy or broken is asked again a few times; one that keeps failing is
 * left alone for a while, so that its time-out is not waited for with every signal.
 */
class Registerlijn {

    /** Far more than any register needs for one address; more is refused before it fills our memory. */
    static final int GROOTSTE_ANTWOORD = 1_000_000;

    private static final int LAATSTE_VRAGEN = 10;
    private static final int VRAGEN_VOOR_OORDEEL = 5;
    private static final float HELFT = 50;

    private final RestClient http;
    private final Retry opnieuw;
    private final CircuitBreaker zekering;
    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Registerlijn(String naam, RestClient.Builder bouwer, Toegang toegang, Geduld geduld) {
        JdkClientHttpRequestFactory verzoeken = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(geduld.verbinden())
                // A key must never follow a redirect.
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        verzoeken.setReadTimeout(geduld.antwoord());
        this.http = bouwer.clone()
                .requestFactory(verzoeken)
                .baseUrl(toegang.adres())
                .build();
        this.opnieuw = Retry.of(naam, herkansing(geduld));
        this.zekering = CircuitBreaker.of(
                naam,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(LAATSTE_VRAGEN)
                        .minimumNumberOfCalls(VRAGEN_VOOR_OORDEEL)
                        .failureRateThreshold(HELFT)
                        .waitDurationInOpenState(geduld.rust())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .recordException(Registerlijn::tijdelijk)
                        .build());
    }

    /** @throws RuntimeException when there is no answer that can be used */
    <T> T vraag(Class<T> soort, Function<RestClient, RequestHeadersSpec<?>> vraag) {
        return opnieuw.executeSupplier(() -> zekering.executeSupplier(
                () -> vraag.apply(http).exchangeForRequiredValue((verzoek, antwoord) -> lees(antwoord, soort))));
    }

    /** As {@link #vraag}, for a register that says with status 404 that it does not know what was asked about. */
    <T> Optional<T> zoek(Class<T> soort, Function<RestClient, RequestHeadersSpec<?>> vraag) {
        try {
            return Optional.of(vraag(soort, vraag));
        } catch (RegisterZwijgt e) {
            if (e.onbekend()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private <T> T lees(ClientHttpResponse antwoord, Class<T> soort) throws IOException {
        HttpStatusCode status = antwoord.getStatusCode();
        if (status.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS) || status.is5xxServerError()) {
            throw RegisterZwijgt.even(status, wachten(antwoord.getHeaders()));
        }
        if (!status.is2xxSuccessful()) {
            throw RegisterZwijgt.geweigerd(status);
        }
        byte[] inhoud = inhoud(antwoord.getBody());
        T gelezen;
        try {
            gelezen = json.readValue(inhoud, soort);
        } catch (JacksonException e) {
            // The message of the parser quotes what it read.
            throw RegisterZwijgt.onleesbaar("No JSON of the agreed shape");
        }
        if (gelezen == null) {
            throw RegisterZwijgt.onleesbaar("Nothing in the answer");
        }
        return gelezen;
    }

    private static byte[] inhoud(InputStream stroom) throws IOException {
        byte[] inhoud = stroom.readNBytes(GROOTSTE_ANTWOORD + 1);
        if (inhoud.length > GROOTSTE_ANTWOORD) {
            throw RegisterZwijgt.onleesbaar("Too long an answer");
        }
        return inhoud;
    }

    private static RetryConfig herkansing(Geduld geduld) {
        IntervalFunction groeiend = IntervalFunction.ofExponentialRandomBackoff(geduld.wacht());
        return RetryConfig.custom()
                .maxAttempts(geduld.pogingen())
                .retryOnException(fout -> tijdelijk(fout) && !langer(fout, geduld.wachtHoogstens()))
                .intervalBiFunction((poging, uitkomst) -> {
                    Duration gevraagd = uitkomst.isLeft() ? gevraagdeRust(uitkomst.getLeft()) : null;
                    return gevraagd == null ? groeiend.apply(poging) : (Long) gevraagd.toMillis();
                })
                .build();
    }

    private static boolean tijdelijk(Throwable fout) {
        return fout instanceof ResourceAccessException || (fout instanceof RegisterZwijgt zwijgt && zwijgt.tijdelijk());
    }

    private static boolean langer(Throwable fout, Duration hoogstens) {
        Duration gevraagd = gevraagdeRust(fout);
        return gevraagd != null && gevraagd.compareTo(hoogstens) > 0;
    }

    private static @Nullable Duration gevraagdeRust(Throwable fout) {
        return fout instanceof RegisterZwijgt zwijgt ? zwijgt.wachten() : null;
    }

    /** Retry-After in seconds; the other form, a date, is rare and then our own pace holds. */
    private static @Nullable Duration wachten(HttpHeaders headers) {
        String waarde = headers.getFirst(HttpHeaders.RETRY_AFTER);
        return waarde != null && waarde.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(waarde)) : null;
    }
}
