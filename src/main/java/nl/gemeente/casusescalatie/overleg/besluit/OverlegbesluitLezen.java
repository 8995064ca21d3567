package nl.gemeente.casusescalatie.overleg.besluit;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.overleg.Overleginstellingen;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the last decision about a signal as where its process goes. */
@Service
@Transactional(readOnly = true)
public class OverlegbesluitLezen {

    private static final Set<Overleguitkomst> UIT_TE_VOEREN = EnumSet.of(
            Overleguitkomst.BESTUURLIJK_OPPAKKEN,
            Overleguitkomst.OVERDRAGEN,
            Overleguitkomst.HEIT_AANVRAGEN,
            Overleguitkomst.INTEGRALE_CONTROLE,
            Overleguitkomst.OPSCHALEN_RIEC);

    private final SignalenLezen signalen;
    private final Overleginstellingen instellingen;

    OverlegbesluitLezen(SignalenLezen signalen, Overleginstellingen instellingen) {
        this.signalen = signalen;
        this.instellingen = instellingen;
    }

    public Vervolg lees(Nummer signaal) {
        Besluit besluit = signalen.laatsteBesluit(signaal);
        return new Vervolg(
                besluit.uitkomsten(),
                besluit.uitkomsten().stream().anyMatch(UIT_TE_VOEREN::contains),
                Optional.ofNullable(besluit.herweegdatum()).map(dag -> dag.atTime(instellingen.peiltijd())
                        .atZone(Datum.ZONE)
                        .toInstant()));
    }

    /**
     * @param uitvoeren whether at least one outcome needs action
     * @param herweegmoment when a signal that is watched comes back
     */
    public record Vervolg(Set<Overleguitkomst> uitkomsten, boolean uitvoeren, Optional<Instant> herweegmoment) {

        /** Whether carrying it out shares something with others, so that privacycheck 2B comes first. */
        public boolean deelt() {
            return Deelontvangers.deelt(uitkomsten);
        }

        /** Whether the overleg is done with the signal, even when what it decided still runs. */
        public boolean definitief() {
            return !heeft(Overleguitkomst.MONITOREN) && !heeft(Overleguitkomst.VERRIJKEN);
        }

        public boolean heeft(Overleguitkomst uitkomst) {
            return uitkomsten.contains(uitkomst);
        }
    }
}
