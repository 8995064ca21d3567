package nl.gemeente.casusescalatie.signaal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import org.jspecify.annotations.Nullable;

/**
 * A report as it comes in, through the start form, the page or the API: the names of the components are the names in
 * the JSON of {@code POST /api/signalen}. It may be wrong; {@code Meldingskeuring} says what is.
 *
 * @param indicatoren codes of the reference list
 * @param mensensmokkel smuggling is another crime, but may go together with trafficking (plan 1.3)
 */
@KloppendeMelding
public record Melding(
        @NotNull @Nullable Kanaal kanaal,
        @NotNull @Nullable OffsetDateTime waargenomenOp,
        @NotNull @Nullable Zekerheid zekerheid,
        @NotNull @Nullable Boolean acuutGevaar,
        @NotEmpty(message = "kies ten minste één vorm, desnoods onbekend.") @Nullable
                Set<Uitbuitingsvorm> uitbuitingsvormen,
        @Size(max = 100, message = "kies niet meer dan 100 signalen.") @Nullable List<String> indicatoren,
        @NotBlank @Size(max = 4000) @Leesbaar(regels = true) @Nullable String omschrijving,
        @Nullable JaNeeOnbekend mensensmokkel,
        @Valid @Nullable Locatie locatie,
        @Valid @Nullable Slachtoffer slachtoffer,
        @NotNull @Valid @Nullable Melder melder) {

    /** Either an address or an aanduiding. */
    public record Locatie(
            @Pattern(regexp = "[1-9][0-9]{3} ?[A-Za-z]{2}", message = "vul vier cijfers en twee letters in.") @Nullable
                    String postcode,
            @Min(value = 1, message = "vul een getal van 1 tot en met 99999 in.")
                    @Max(value = 99999, message = "vul een getal van 1 tot en met 99999 in.")
                    @Nullable
                    Integer huisnummer,
            @Pattern(regexp = "[A-Za-z0-9 -]{0,10}", message = "gebruik hoogstens 10 letters en cijfers.") @Nullable
                    String toevoeging,
            @NotNull @Nullable Locatiesoort soort,
            @Size(max = 200) @Leesbaar @Nullable String bedrijfsnaam,
            @Pattern(regexp = "[0-9]{8}", message = "vul acht cijfers in.") @Nullable String kvkNummer,
            @Size(max = 500) @Leesbaar @Nullable String aanduiding) {}

    /** About the victim or victims; with more than one, the facts hold for at least one of them. */
    public record Slachtoffer(
            @NotNull @Nullable JaNeeOnbekend identificeerbaar,
            @NotNull @Nullable JaNeeOnbekend minderjarig,
            @Min(value = 1, message = "vul een getal van 1 tot en met 999 in.")
                    @Max(value = 999, message = "vul een getal van 1 tot en met 999 in.")
                    @Nullable
                    Integer aantal,
            @Size(max = 200) @Leesbaar @Nullable String naam,
            @Size(max = 2000) @Leesbaar(regels = true) @Nullable String toelichting) {}

    /** Anonymous: nothing that identifies the melder is accepted. */
    public record Melder(
            @NotNull @Nullable Boolean anoniem,
            @Nullable Functiegroep functiegroep,
            @Size(max = 200) @Leesbaar @Nullable String naam,
            @Email @Size(max = 200) @Leesbaar @Nullable String email,
            @Nullable Boolean wilTerugkoppeling) {}
}
