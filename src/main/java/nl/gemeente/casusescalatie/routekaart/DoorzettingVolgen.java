package nl.gemeente.casusescalatie.routekaart;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what came back from a partner: received, answered or turned down. After a refusal another partner follows, or none with a reason. */
@Service
@Transactional
public class DoorzettingVolgen {

    private final Doorzettingen doorzettingen;
    private final Doorzetten doorzetten;
    private final Reactietermijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    DoorzettingVolgen(
            Doorzettingen doorzettingen,
            Doorzetten doorzetten,
            Reactietermijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.doorzettingen = doorzettingen;
        this.doorzetten = doorzetten;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @return when the partner is reminded if nothing more is heard; empty when this doorzetting has come to an end */
    public Optional<Instant> legVast(long id, Reactie reactie, String medewerker) {
        Doorzetting doorzetting = doorzettingen.findById(id).orElseThrow();
        eisDag(reactie.datum(), doorzetting);
        String partner = doorzetting.partner().naam();
        switch (reactie.uitkomst()) {
            case ONTVANGEN -> {
                doorzetting.bevestigOntvangst(reactie.datum());
                noteer(doorzetting, "%s heeft het ontvangen.".formatted(partner), medewerker);
                Instant reactiemoment = termijnen.voor(doorzetting.partner());
                doorzetting.volg(reactiemoment);
                return Optional.of(reactiemoment);
            }
            case TERUGGEKOPPELD -> {
                doorzetting.koppelTerug(reactie.datum(), reactie.toelichting());
                noteer(doorzetting, "%s heeft laten weten wat er is gedaan.".formatted(partner), medewerker);
            }
            case GEWEIGERD -> {
                doorzetting.weiger(reactie.datum(), reactie.toelichting());
                noteer(doorzetting, "%s pakt dit niet op.".formatted(partner), medewerker);
                naWeigering(doorzetting, reactie, medewerker);
            }
        }
        return Optional.empty();
    }

    private void naWeigering(Doorzetting geweigerd, Reactie reactie, String medewerker) {
        boolean anderePartner = nodig(
                reactie.anderePartner(), "anderePartner", "Zet u het door naar een andere partner? Kies een antwoord.");
        String waarom = nodig(reactie.motivering(), "motivering", "Waarom deze keuze? Vul dit veld in.");
        if (!anderePartner) {
            noteer(geweigerd, "Er komt geen andere partner. Reden: %s".formatted(waarom), medewerker);
            return;
        }
        Ketenpartner partner = nodig(reactie.ketenpartner(), "ketenpartner", "Andere partner: kies de partner.");
        if (partner == geweigerd.partner()) {
            throw new Weigering("ketenpartner", "Andere partner: deze partner pakt het niet op. Kies een andere.");
        }
        doorzetten.zetDoorNaar(
                partner,
                geweigerd,
                nodig(reactie.doel(), "doel", "Doel: schrijf kort op wat u van de partner vraagt."),
                nodig(reactie.grondslag(), "grondslag", "Grondslag: kies waarom u dit mag delen."),
                waarom,
                medewerker);
    }

    private void eisDag(LocalDate dag, Doorzetting doorzetting) {
        if (dag.isAfter(LocalDate.now(klok))) {
            throw new Weigering("datum", "Op welke dag? Kies vandaag of een eerdere dag.");
        }
        if (dag.isBefore(LocalDate.ofInstant(doorzetting.beeld().aangebodenOp(), klok.getZone()))) {
            throw new Weigering("datum", "Op welke dag? Kies een dag nadat u het doorzette.");
        }
    }

    private void noteer(Doorzetting doorzetting, String zin, String medewerker) {
        tijdlijn.noteer(doorzetting.dossier(), Doorzetten.inzage(doorzetting.partner()), zin, medewerker);
    }

    private static <T> T nodig(@Nullable T waarde, String veld, String zin) {
        if (waarde == null) {
            throw new Weigering(veld, zin);
        }
        return waarde;
    }

    /** What the partner did. */
    public enum Uitkomst {
        ONTVANGEN,
        TERUGGEKOPPELD,
        GEWEIGERD
    }

    /**
     * Form {@code doorzetting-volgen}.
     *
     * @param anderePartner after a refusal only, with what goes to that partner
     */
    public record Reactie(
            @NotNull(message = "kies een antwoord.") Uitkomst uitkomst,
            @NotNull(message = "vul dit veld in.") LocalDate datum,
            @Nullable @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.") String toelichting,
            @Nullable Boolean anderePartner,
            @Nullable Ketenpartner ketenpartner,
            @Nullable @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.") String doel,
            @Nullable Grondslag grondslag,
            @Nullable @Size(max = 1000, message = "gebruik hoogstens 1000 tekens.") String motivering) {}
}
