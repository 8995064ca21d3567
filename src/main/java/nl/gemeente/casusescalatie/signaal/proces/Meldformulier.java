package nl.gemeente.casusescalatie.signaal.proces;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Kanaal;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Zekerheid;
import org.jspecify.annotations.Nullable;

/** Start form {@code signaal-melden}: flat, because a Camunda form is. Its content rules are those of {@link Melding}. */
record Meldformulier(
        @NotNull(message = "kies ja of nee.") Boolean acuutGevaar,
        @NotNull(message = "vul dit veld in.") OffsetDateTime waargenomenOp,
        @NotBlank(message = "vul dit veld in.") @Size(max = 4000, message = "gebruik niet meer dan 4000 tekens.")
                String omschrijving,
        @NotNull(message = "kies een antwoord.") Zekerheid zekerheid,
        @NotEmpty(message = "kies ten minste één vorm, desnoods onbekend.") Set<Uitbuitingsvorm> uitbuitingsvormen,
        @Nullable List<String> indicatoren,
        @NotNull(message = "kies een antwoord.") Plaatskennis locatieBekend,
        @Size(max = 7, message = "gebruik niet meer dan 7 tekens.") @Nullable String postcode,
        @Nullable Integer huisnummer,
        @Size(max = 10, message = "gebruik niet meer dan 10 tekens.") @Nullable String toevoeging,
        @Size(max = 500, message = "gebruik niet meer dan 500 tekens.") @Nullable String aanduiding,
        @Nullable Locatiesoort soortLocatie,
        @Size(max = 200, message = "gebruik niet meer dan 200 tekens.") @Nullable String bedrijfsnaam,
        @Size(max = 8, message = "vul acht cijfers in.") @Nullable String kvkNummer,
        @NotNull(message = "kies een antwoord.") JaNeeOnbekend slachtofferIdentificeerbaar,
        @NotNull(message = "kies een antwoord.") JaNeeOnbekend slachtofferMinderjarig,
        @Min(value = 1, message = "vul een getal van 1 tot 999 in.")
                @Max(value = 999, message = "vul een getal van 1 tot 999 in.")
                @Nullable
                Integer slachtofferAantal,
        @Size(max = 200, message = "gebruik niet meer dan 200 tekens.") @Nullable String slachtofferNaam,
        @Size(max = 2000, message = "gebruik niet meer dan 2000 tekens.") @Nullable String slachtofferToelichting,
        @NotNull(message = "kies een antwoord.") Kanaal kanaal,
        @NotNull(message = "kies ja of nee.") Boolean melderAnoniem,
        @NotNull(message = "kies een antwoord.") Functiegroep functiegroep,
        @Size(max = 200, message = "gebruik niet meer dan 200 tekens.") @Nullable String melderNaam,
        @Nullable Boolean wilTerugkoppeling,
        @Size(max = 200, message = "gebruik niet meer dan 200 tekens.") @Nullable String melderEmail) {

    /** What the worker knows of the place. */
    enum Plaatskennis {
        ADRES,
        PLEK,
        NEE
    }

    Melding melding() {
        return new Melding(
                kanaal,
                waargenomenOp,
                zekerheid,
                acuutGevaar,
                uitbuitingsvormen,
                indicatoren,
                omschrijving,
                null,
                locatieBekend == Plaatskennis.NEE
                        ? null
                        : new Melding.Locatie(
                                postcode, huisnummer, toevoeging, soortLocatie, bedrijfsnaam, kvkNummer, aanduiding),
                new Melding.Slachtoffer(
                        slachtofferIdentificeerbaar,
                        slachtofferMinderjarig,
                        slachtofferAantal,
                        slachtofferNaam,
                        slachtofferToelichting),
                new Melding.Melder(melderAnoniem, functiegroep, melderNaam, melderEmail, wilTerugkoppeling));
    }
}
