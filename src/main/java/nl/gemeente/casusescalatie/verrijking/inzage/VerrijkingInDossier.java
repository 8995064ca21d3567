package nl.gemeente.casusescalatie.verrijking.inzage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.verrijking.Aandachtspunt;
import nl.gemeente.casusescalatie.verrijking.Registerantwoord;
import nl.gemeente.casusescalatie.verrijking.Verrijking;
import nl.gemeente.casusescalatie.verrijking.Verrijkingen;
import nl.gemeente.casusescalatie.verrijking.Verrijkingsuitkomst;
import nl.gemeente.casusescalatie.verrijking.Verrijkingsvraag;
import nl.gemeente.casusescalatie.verrijking.inzage.InhoudOpenen.Bron;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For each round: which registers had a hit, and what they said as far as it may be read. */
@Component
@Order(20)
public class VerrijkingInDossier implements Dossierdeel {

    private final Verrijkingen verrijkingen;
    private final Leesbaarheid leesbaarheid;
    private final InhoudOpenen openen;

    VerrijkingInDossier(Verrijkingen verrijkingen, Leesbaarheid leesbaarheid, InhoudOpenen openen) {
        this.verrijkingen = verrijkingen;
        this.leesbaarheid = leesbaarheid;
        this.openen = openen;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Blok> blokken(Nummer nummer) {
        List<Verrijking> rondes = verrijkingen.findByNummerOrderByRonde(nummer.waarde());
        if (rondes.isEmpty()) {
            return List.of();
        }
        Set<Verrijkingsvraag> leesbaar = leesbaarheid.leesbaar(nummer);
        Actie check = check(nummer);
        int laatste = rondes.size();
        return rondes.stream()
                .map(ronde -> new Blok(
                        ronde.ronde() == 1 ? "Verrijking" : "Verrijking %d".formatted(ronde.ronde()),
                        Inzage.INHOUD,
                        regels(ronde, leesbaar),
                        ronde.ronde() == laatste ? check : null))
                .toList();
    }

    private @Nullable Actie check(Nummer nummer) {
        List<Bron> bronnen = openen.bronnen(nummer);
        return bronnen.isEmpty()
                ? null
                : new Actie(
                        bronnen.stream().allMatch(Bron::open)
                                ? "Privacycheck 1 opnieuw doen"
                                : "Privacycheck 1: inhoud lezen",
                        "/dossier/%s/privacycheck".formatted(nummer),
                        InhoudOpenen.WIE);
    }

    private static List<Regel> regels(Verrijking verrijking, Set<Verrijkingsvraag> leesbaar) {
        List<Regel> regels = new ArrayList<>();
        verrijking.antwoorden().forEach(antwoord -> regels.add(antwoord(antwoord, leesbaar)));
        List<Verrijkingsvraag> treffers = verrijking.met(Verrijkingsuitkomst.GEVONDEN);
        for (Aandachtspunt punt : verrijking.aandachtspunten()) {
            boolean dicht = punt.regel().vragen().stream()
                    .anyMatch(vraag -> treffers.contains(vraag) && !leesbaar.contains(vraag));
            if (!dicht) {
                regels.add(new Regel(
                        "Aandachtspunt", "%s. %s".formatted(punt.regel().naam(), punt.reden())));
            }
        }
        return regels;
    }

    private static Regel antwoord(Registerantwoord antwoord, Set<Verrijkingsvraag> leesbaar) {
        String tekst = leesbaar.contains(antwoord.vraag()) ? antwoord.tekst() : null;
        return new Regel(
                antwoord.vraag().naam(),
                Objects.requireNonNullElse(tekst, antwoord.uitkomst().naam() + ".")
                        + herkomst(antwoord.bron(), antwoord.moment()));
    }

    private static String herkomst(@Nullable String bron, Instant moment) {
        return bron == null ? "" : " (%s, %s)".formatted(bron, Datum.moment(moment));
    }
}
