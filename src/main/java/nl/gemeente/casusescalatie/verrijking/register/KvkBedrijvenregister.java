package nl.gemeente.casusescalatie.verrijking.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.verrijking.Bedrijfsgegevens;
import nl.gemeente.casusescalatie.verrijking.Bedrijvenregister;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import org.jspecify.annotations.Nullable;

/** KVK Zoeken v2, when only a name at an address is known, and Basisprofiel v1. */
class KvkBedrijvenregister implements Bedrijvenregister {

    private static final String ONBEKEND = "onbekend";

    private final Registerlijn lijn;
    private final String sleutel;

    KvkBedrijvenregister(Registerlijn lijn, String sleutel) {
        this.lijn = lijn;
        this.sleutel = sleutel;
    }

    @Override
    public String bron() {
        return "KvK Handelsregister";
    }

    @Override
    public Optional<Bedrijfsgegevens> zoek(Onderwerp onderwerp, Vrager vrager) {
        return Optional.ofNullable(onderwerp.kvkNummer())
                .or(() -> opNaam(onderwerp))
                .flatMap(this::profiel);
    }

    private Optional<String> opNaam(Onderwerp onderwerp) {
        Zoekvraag vraag = Zoekvraag.op("/v2/zoeken")
                .met("naam", onderwerp.bedrijfsnaam())
                .met("postcode", onderwerp.postcode())
                .met("huisnummer", onderwerp.huisnummer())
                // A company that was struck off is an answer too.
                .met("inclusiefInactieveRegistraties", true);
        return lijn
                .zoek(
                        Zoekantwoord.class,
                        http -> http.get().uri(vraag.vorm(), vraag.waarden()).header("apikey", sleutel))
                .stream()
                .flatMap(Zoekantwoord::alle)
                .sorted(Comparator.comparing(resultaat -> !"Ja".equalsIgnoreCase(resultaat.actief())))
                .map(Resultaat::kvkNummer)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<Bedrijfsgegevens> profiel(String kvkNummer) {
        return lijn.zoek(Basisprofiel.class, http -> http.get()
                        .uri("/v1/basisprofielen/{kvkNummer}", kvkNummer)
                        .header("apikey", sleutel))
                .map(Basisprofiel::gegevens);
    }

    record Zoekantwoord(@Nullable List<Resultaat> resultaten) {

        private Stream<Resultaat> alle() {
            return resultaten == null ? Stream.empty() : resultaten.stream();
        }
    }

    record Resultaat(@Nullable String kvkNummer, @Nullable String actief) {}

    record Basisprofiel(
            @Nullable String naam,
            @Nullable Registratie materieleRegistratie,
            @Nullable List<Activiteit> sbiActiviteiten) {

        private Bedrijfsgegevens gegevens() {
            if (naam == null) {
                throw RegisterZwijgt.onleesbaar("A profile without a name");
            }
            return new Bedrijfsgegevens(
                    materieleRegistratie == null || materieleRegistratie.datumEinde() == null,
                    naam,
                    hoofdactiviteit(),
                    materieleRegistratie == null ? null : datum(materieleRegistratie.datumAanvang()));
        }

        private String hoofdactiviteit() {
            return sbiActiviteiten == null
                    ? ONBEKEND
                    : sbiActiviteiten.stream()
                            .min(Comparator.comparing(er -> !"Ja".equalsIgnoreCase(er.indHoofdactiviteit())))
                            .map(Activiteit::tekst)
                            .orElse(ONBEKEND);
        }
    }

    record Registratie(@Nullable String datumAanvang, @Nullable String datumEinde) {}

    record Activiteit(@Nullable String sbiCode, @Nullable String sbiOmschrijving, @Nullable String indHoofdactiviteit) {

        private String tekst() {
            return "%s %s"
                    .formatted(
                            Objects.requireNonNullElse(sbiCode, ""),
                            Objects.requireNonNullElse(sbiOmschrijving, ONBEKEND))
                    .strip();
        }
    }

    /** Old registrations know only a year or a month; half a date is no date. */
    private static @Nullable LocalDate datum(@Nullable String tekst) {
        try {
            return tekst == null ? null : LocalDate.parse(tekst, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
