package nl.gemeente.casusescalatie.basis;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules of a field say when nothing else is written beside them. */
class VeldregelsTest {

    record Velden(
            @Gekozen @Nullable JaNeeOnbekend keuze,
            @DatumGekozen @Nullable LocalDate dag,
            @NotNull @Nullable Integer volgnummer,
            @NotBlank String tekst,
            @NotEmpty Set<JaNeeOnbekend> keuzes,
            @Size(max = 2000) String lang,
            @Email String adres,
            @Range(min = 1, max = 999) int aantal) {}

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en-US", "de", "ja", "und"})
    void de_zinnen_zijn_nederlands_welke_taal_de_machine_ook_spreekt(String taal) {
        Locale vast = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(taal));
        try (ValidatorFactory fabriek = Validation.buildDefaultValidatorFactory()) {
            Velden velden = new Velden(null, null, null, " ", Set.of(), "x".repeat(2001), "geen adres", 1000);
            Map<String, String> zinnen = fabriek.getValidator().validate(velden).stream()
                    .collect(Collectors.toMap(fout -> fout.getPropertyPath().toString(), fout -> fout.getMessage()));
            assertThat(zinnen)
                    .isEqualTo(Map.of(
                            "keuze", "kies een antwoord.",
                            "dag", "kies een datum.",
                            "volgnummer", "vul dit veld in.",
                            "tekst", "vul dit veld in.",
                            "keuzes", "kies minstens één antwoord.",
                            "lang", "gebruik hoogstens 2000 tekens.",
                            "adres", "vul een geldig e-mailadres in, zoals naam@organisatie.nl.",
                            "aantal", "vul een getal van 1 tot en met 999 in."));
        } finally {
            Locale.setDefault(vast);
        }
    }
}
