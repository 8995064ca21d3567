package nl.gemeente.casusescalatie.overleg.besluit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapuntbesluit;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Gelijktijdig;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.signaal.Afsluitreden;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.afweging.OverlegbesluitVastleggen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the decision of the participants about one signal. */
@Service
@Transactional
public class OverlegbesluitNemen {

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final OverlegbesluitVastleggen vastleggen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    OverlegbesluitNemen(
            Overleggen overleggen,
            Agendapunten agendapunten,
            OverlegbesluitVastleggen vastleggen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.vastleggen = vastleggen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void neem(Nummer overleg, Nummer signaal, Voorstel voorstel, String medewerker) {
        overleggen.van(overleg).eisGeopend();
        Agendapunt punt = agendapunten.van(overleg, signaal);
        Besluit besluit = voorstel.besluit(LocalDate.now(klok), medewerker);
        eisBestaandeCasus(besluit.bestaandeCasus());
        punt.besluit(new Agendapuntbesluit(besluit, voorstel.afwijkendStandpunt()));
        try {
            agendapunten.saveAndFlush(punt);
        } catch (OptimisticLockingFailureException e) {
            throw Gelijktijdig.weigering();
        }
        vastleggen.legVast(signaal, besluit);
        tijdlijn.noteer(
                overleg, Inzage.ALGEMEEN, "Het overleg besloot over signaal %s.".formatted(signaal), medewerker);
    }

    /**
     * Every dossier has a timeline from its first moment, so this room can see that it exists without knowing other
     * rooms.
     */
    private void eisBestaandeCasus(@Nullable Nummer casus) {
        if (casus != null && tijdlijn.van(casus).isEmpty()) {
            throw new Weigering(
                    "bestaandeCasus",
                    "Bij welke casus hoort dit signaal? Wij kennen geen casus met dit nummer. Laat het leeg voor een nieuwe casus.");
        }
    }

    /**
     * @param herweegdatum with {@link Overleguitkomst#MONITOREN}
     * @param bestaandeCasus number of the casus that the signal joins, with {@link Overleguitkomst#OPSCHALEN_RIEC};
     *     empty for a new casus
     * @param afsluitreden with {@link Overleguitkomst#AFSLUITEN}
     */
    public record Voorstel(
            @NotEmpty(message = "kies ten minste één uitkomst.") Set<Overleguitkomst> uitkomsten,
            @NotBlank @Size(max = 2000) String motivering,
            @NotBlank @Size(max = 200) String eigenaar,
            @Nullable LocalDate herweegdatum,
            @Size(max = 20) @Nullable String bestaandeCasus,
            @Nullable Afsluitreden afsluitreden,
            @Size(max = 2000) @Nullable String afwijkendStandpunt) {

        /** Keeps only what the chosen outcomes ask for, also when more was filled in. */
        public Besluit besluit(LocalDate vandaag, String medewerker) {
            return new Besluit(
                    uitkomsten,
                    motivering,
                    eigenaar,
                    vandaag,
                    uitkomsten.contains(Overleguitkomst.MONITOREN) ? herweegdatum : null,
                    uitkomsten.contains(Overleguitkomst.OPSCHALEN_RIEC) ? casus() : null,
                    uitkomsten.contains(Overleguitkomst.AFSLUITEN) ? afsluitreden : null,
                    medewerker);
        }

        private @Nullable Nummer casus() {
            if (bestaandeCasus == null) {
                return null;
            }
            String nummer = bestaandeCasus.strip();
            if (!Nummer.isNummer(nummer) || Nummer.van(nummer).soort() != Nummer.Soort.CASUS) {
                throw new Weigering(
                        "bestaandeCasus",
                        "Bij welke casus hoort dit signaal? Vul een nummer in zoals C-2026-00001, of laat het leeg voor een nieuwe casus.");
            }
            return Nummer.van(nummer);
        }
    }
}
