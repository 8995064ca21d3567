package nl.gemeente.casusescalatie.doorzetting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.doorzetting.PartnerVervangen.Keuze;
import nl.gemeente.casusescalatie.doorzetting.PartnerVervangen.Vervanger;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the reaction of a partner: received, answered or declined. After a refusal another partner follows, or none
 * with a reason.
 */
@Service
@Transactional
public class DoorzettingVolgen {

    private final Doorzettingen doorzettingen;
    private final PartnerVervangen vervangen;
    private final Reactietermijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    DoorzettingVolgen(
            Doorzettingen doorzettingen,
            PartnerVervangen vervangen,
            Reactietermijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.doorzettingen = doorzettingen;
        this.vervangen = vervangen;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public Volgstand legVast(long id, Reactie reactie, String medewerker) {
        Doorzetting doorzetting = doorzettingen.findById(id).orElseThrow();
        eisDag(reactie.datum(), doorzetting);
        String partner = doorzetting.partner().naam();
        switch (reactie.uitkomst()) {
            case ONTVANGEN -> {
                doorzetting.bevestigOntvangst(reactie.datum());
                noteer(doorzetting, "%s heeft het ontvangen.".formatted(partner), medewerker);
                Instant reactiemoment = termijnen.voor(doorzetting.partner());
                doorzetting.volg(reactiemoment);
                return new Volgstand(reactiemoment, null);
            }
            case TERUGGEKOPPELD -> {
                doorzetting.koppelTerug(reactie.datum(), reactie.toelichting());
                noteer(doorzetting, "%s heeft laten weten wat er is gedaan.".formatted(partner), medewerker);
            }
            case GEWEIGERD -> {
                doorzetting.weiger(reactie.datum(), reactie.toelichting());
                noteer(doorzetting, "%s pakt dit niet op.".formatted(partner), medewerker);
                return new Volgstand(null, naWeigering(doorzetting, reactie, medewerker));
            }
        }
        return new Volgstand(null, null);
    }

    private @Nullable Vervanger naWeigering(Doorzetting geweigerd, Reactie reactie, String medewerker) {
        Boolean anderePartner = reactie.anderePartner();
        if (anderePartner == null) {
            throw new Weigering("anderePartner", "Zet u het door naar een andere partner? Kies een antwoord.");
        }
        if (anderePartner) {
            return vervangen.zetKlaar(
                    geweigerd,
                    new Keuze(reactie.ketenpartner(), reactie.doel(), reactie.grondslag(), reactie.motivering()),
                    medewerker);
        }
        vervangen.zieAf(geweigerd, reactie.motivering(), medewerker);
        return null;
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

    /**
     * State of a doorzetting after a reaction; it has ended when both are null.
     *
     * @param reactiemoment when the partner is reminded if nothing more is heard
     * @param vervanger the partner that replaces this one, once somebody confirms it
     */
    public record Volgstand(@Nullable Instant reactiemoment, @Nullable Vervanger vervanger) {}

    /** What the partner did. */
    public enum Uitkomst {
        ONTVANGEN,
        TERUGGEKOPPELD,
        GEWEIGERD
    }

    /**
     * Form {@code doorzetting-volgen}.
     *
     * @param anderePartner only after a refusal, with what that partner gets
     */
    public record Reactie(
            @Gekozen Uitkomst uitkomst,
            @NotNull LocalDate datum,
            @Nullable @Size(max = 2000) String toelichting,
            @Nullable Boolean anderePartner,
            @Nullable Ketenpartner ketenpartner,
            @Nullable @Size(max = 2000) String doel,
            @Nullable Grondslag grondslag,
            @Nullable @Size(max = 1000) String motivering) {}
}
