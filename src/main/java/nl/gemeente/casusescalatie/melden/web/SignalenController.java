package nl.gemeente.casusescalatie.melden.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.lijst.Indicatoren;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.signaal.ontvangst.Herhaalsleutel;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden.Gemeld;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The intake API. Programs report here; they read back no more than the status of their signal. */
@RestController
@Tag(name = "Signalen")
class SignalenController {

    private final SignaalMelden melden;
    private final MeldingInlezen inlezen;
    private final SignalenLezen signalen;
    private final Indicatoren indicatoren;
    private final MeldingJson json;

    SignalenController(
            SignaalMelden melden,
            MeldingInlezen inlezen,
            SignalenLezen signalen,
            Indicatoren indicatoren,
            MeldingJson json) {
        this.melden = melden;
        this.inlezen = inlezen;
        this.signalen = signalen;
        this.indicatoren = indicatoren;
        this.json = json;
    }

    @Operation(
            summary = "Een signaal melden",
            description = "Met een Idempotency-Key krijgt dezelfde melding steeds hetzelfde nummer (200).")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = Melding.class)))
    @PostMapping("/api/signalen")
    ResponseEntity<Signaalstand> meld(
            InputStream body,
            @RequestHeader(name = "Content-Type", required = false) @Nullable String soort,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String sleutel,
            Principal gebruiker)
            throws JsonProcessingException {
        if (soort == null || !soort.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            throw new GeenJson();
        }
        JsonNode boom = json.lees(body);
        Gemeld gemeld = melden.meld(inlezen.lees(boom), gebruiker.getName(), herhaalsleutel(sleutel, boom));
        URI adres = URI.create("/api/signalen/" + gemeld.nummer());
        return ResponseEntity.status(gemeld.nieuw() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(adres)
                .body(new Signaalstand(gemeld.nummer().waarde(), gemeld.status()));
    }

    private @Nullable Herhaalsleutel herhaalsleutel(@Nullable String sleutel, JsonNode boom) {
        if (sleutel == null) {
            return null;
        }
        if (sleutel.isBlank() || sleutel.length() > 200) {
            throw new OngeldigeMelding(
                    List.of(new OngeldigeMelding.Fout("Idempotency-Key", "gebruik een sleutel van 1 tot 200 tekens.")));
        }
        return new Herhaalsleutel(sleutel, json.vingerafdruk(boom));
    }

    @Operation(summary = "Waar een signaal staat", description = "Alleen de status; wat is gemeld, komt niet terug.")
    @GetMapping("/api/signalen/{nummer}")
    Signaalstand stand(@PathVariable String nummer) {
        if (!Nummer.isNummer(nummer) || Nummer.van(nummer).soort() != Nummer.Soort.SIGNAAL) {
            throw new OnbekendSignaal();
        }
        return signalen.stand(Nummer.van(nummer))
                .map(status -> new Signaalstand(nummer, status))
                .orElseThrow(OnbekendSignaal::new);
    }

    @Operation(
            summary = "De lijst met indicatoren",
            description = "Een hulpmiddel voor wie meldt; de lijst beslist nooit.")
    @GetMapping("/api/indicatoren")
    List<IndicatorJson> indicatoren() {
        return indicatoren.geldende().stream()
                .map(indicator -> new IndicatorJson(
                        indicator.code(),
                        indicator.vorm(),
                        indicator.tekst(),
                        indicator.bron(),
                        indicator.lijstversie()))
                .toList();
    }

    /** What a program gets back. */
    record Signaalstand(String nummer, Signaalstatus status) {}

    record IndicatorJson(String code, @Nullable Uitbuitingsvorm vorm, String tekst, String bron, int lijstversie) {}

    /** Something other than JSON was sent. */
    static class GeenJson extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** There is no signal with this number. */
    static class OnbekendSignaal extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
