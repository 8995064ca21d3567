package nl.gemeente.casusescalatie.signaal.proces;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Kanaal;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Zekerheid;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/**
 * Start form {@code signaal-melden}: flat, because a Camunda form is. Its content rules are those of {@link Melding}.
 */
record Meldformulier(
        @Gekozen Boolean acuutGevaar,
        @NotNull OffsetDateTime waargenomenOp,
        @NotBlank @Size(max = 4000) String omschrijving,
        @Gekozen Zekerheid zekerheid,
        @NotEmpty(message = "kies ten minste één vorm, desnoods onbekend.") Set<Uitbuitingsvorm> uitbuitingsvormen,
        @Nullable List<String> indicatoren,
        @Gekozen Plaatskennis locatieBekend,
        @Size(max = 7) @Nullable String postcode,
        @Nullable Integer huisnummer,
        @Size(max = 10) @Nullable String toevoeging,
        @Size(max = 500) @Nullable String aanduiding,
        @Nullable Locatiesoort soortLocatie,
        @Size(max = 200) @Nullable String bedrijfsnaam,
        @Size(max = 8, message = "vul acht cijfers in.") @Nullable String kvkNummer,
        @Gekozen JaNeeOnbekend slachtofferIdentificeerbaar,
        @Gekozen JaNeeOnbekend slachtofferMinderjarig,
        @Range(min = 1, max = 999) @Nullable Integer slachtofferAantal,
        @Size(max = 200) @Nullable String slachtofferNaam,
        @Size(max = 2000) @Nullable String slachtofferToelichting,
        @Gekozen Kanaal kanaal,
        @Gekozen Boolean melderAnoniem,
        @Gekozen Functiegroep functiegroep,
        @Size(max = 200) @Nullable String melderNaam,
        @Nullable Boolean wilTerugkoppeling,
        @Size(max = 200) @Nullable String melderEmail) {

    /** What the worker knows about the place. */
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
