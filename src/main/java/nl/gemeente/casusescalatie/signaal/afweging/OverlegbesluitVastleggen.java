package nl.gemeente.casusescalatie.signaal.afweging;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what the signalenoverleg decided on the signal. */
@Service
@Transactional
public class OverlegbesluitVastleggen {

    private final Signalen signalen;
    private final Tijdlijn tijdlijn;

    OverlegbesluitVastleggen(Signalen signalen, Tijdlijn tijdlijn) {
        this.signalen = signalen;
        this.tijdlijn = tijdlijn;
    }

    public void vastleggen(
            Nummer nummer,
            Set<Overleguitkomst> uitkomsten,
            String motivering,
            String eigenaar,
            LocalDate datum,
            @Nullable LocalDate herweegdatum,
            @Nullable Nummer bestaandeCasus,
            String medewerker) {
        vastleggen(
                nummer,
                new Besluit(uitkomsten, motivering, eigenaar, datum, herweegdatum, bestaandeCasus, null, medewerker));
    }

    /** As above, for an overleg that also says why it closes the signal. */
    public void vastleggen(Nummer nummer, Besluit besluit) {
        signalen.lees(nummer).legBesluitVast(besluit);
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "Besluit van het signalenoverleg: "
                        + besluit.uitkomsten().stream()
                                .sorted()
                                .map(Overleguitkomst::naam)
                                .collect(Collectors.joining(", "))
                        + ".",
                besluit.medewerker());
    }
}
