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
import nl.gemeente.casusescalatie.verrijking.Bedrijvenwisseling.Bestaan;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import org.jspecify.annotations.Nullable;

/** What both questions to the Handelsregister need: KVK Zoeken v2 and Basisprofiel v1. */
class Kvk {

    static final String BRON = "KvK Handelsregister";

    private static final String ONBEKEND = "onbekend";
    private static final int MEESTE_PER_PAGINA = 100;

    private final Registerlijn lijn;
    private final String sleutel;

    Kvk(Registerlijn lijn, String sleutel) {
        this.lijn = lijn;
        this.sleutel = sleutel;
    }

    /** A company that is active goes before one that was struck off. */
    Optional<String> nummerOpNaam(Onderwerp onderwerp) {
        return zoek(Zoekvraag.op("/v2/zoeken").met("naam", onderwerp.bedrijfsnaam()), onderwerp)
                .sorted(Comparator.comparing(resultaat -> !"Ja".equalsIgnoreCase(resultaat.actief())))
                .map(Resultaat::kvkNummer)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Each company once, however many of its branches are at the address. */
    List<String> nummersOpAdres(Onderwerp onderwerp) {
        return zoek(Zoekvraag.op("/v2/zoeken").met("resultatenPerPagina", MEESTE_PER_PAGINA), onderwerp)
                .map(Resultaat::kvkNummer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Stream<Resultaat> zoek(Zoekvraag begin, Onderwerp onderwerp) {
        Zoekvraag vraag = begin.met("postcode", onderwerp.postcode())
                .met("huisnummer", onderwerp.huisnummer())
                // A company that was struck off is an answer too.
                .met("inclusiefInactieveRegistraties", true);
        return lijn
                .zoek(
                        Zoekantwoord.class,
                        http -> http.get().uri(vraag.vorm(), vraag.waarden()).header("apikey", sleutel))
                .stream()
                .flatMap(Zoekantwoord::alle);
    }

    Optional<Basisprofiel> profiel(String kvkNummer) {
        return lijn.zoek(Basisprofiel.class, http -> http.get()
                .uri("/v1/basisprofielen/{kvkNummer}", kvkNummer)
                .header("apikey", sleutel));
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

        Bestaan bestaan() {
            return materieleRegistratie == null
                    ? new Bestaan(null, null)
                    : new Bestaan(datum(materieleRegistratie.datumAanvang()), datum(materieleRegistratie.datumEinde()));
        }

        Bedrijfsgegevens gegevens() {
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

    /** Old registrations know only a year or a month; half a date is not a date. */
    private static @Nullable LocalDate datum(@Nullable String tekst) {
        try {
            return tekst == null ? null : LocalDate.parse(tekst, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
