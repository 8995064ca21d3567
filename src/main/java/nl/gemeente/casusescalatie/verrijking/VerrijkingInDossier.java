package nl.gemeente.casusescalatie.verrijking;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.termijn.TijdInstellingen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the registers said about the place of a signal, each time that they were asked. */
@Component
@Order(20)
class VerrijkingInDossier implements Dossierdeel {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy 'om' HH:mm", Locale.forLanguageTag("nl"))
            .withZone(TijdInstellingen.ZONE);

    private final Verrijkingen verrijkingen;

    VerrijkingInDossier(Verrijkingen verrijkingen) {
        this.verrijkingen = verrijkingen;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Blok> blokken(Nummer nummer) {
        return verrijkingen.findByNummerOrderByRonde(nummer.waarde()).stream()
                .map(VerrijkingInDossier::blok)
                .toList();
    }

    private static Blok blok(Verrijking verrijking) {
        return new Blok(
                verrijking.ronde() == 1 ? "Verrijking" : "Verrijking %d".formatted(verrijking.ronde()),
                Inzage.INHOUD,
                Stream.concat(
                                verrijking.antwoorden().stream().map(VerrijkingInDossier::antwoord),
                                verrijking.aandachtspunten().stream()
                                        .map(punt -> new Regel(
                                                "Aandachtspunt",
                                                "%s. %s".formatted(punt.regel().naam(), punt.reden()))))
                        .toList());
    }

    private static Regel antwoord(Registerantwoord antwoord) {
        String wat =
                Objects.requireNonNullElse(antwoord.tekst(), antwoord.uitkomst().naam() + ".");
        return new Regel(antwoord.vraag().naam(), wat + herkomst(antwoord.bron(), antwoord.moment()));
    }

    private static String herkomst(@Nullable String bron, Instant moment) {
        return bron == null ? "" : " (%s, %s)".formatted(bron, MOMENT.format(moment));
    }
}
