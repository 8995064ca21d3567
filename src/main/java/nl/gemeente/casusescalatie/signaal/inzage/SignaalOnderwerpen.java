package nl.gemeente.casusescalatie.signaal.inzage;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.signaal.Locatie;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.signaal.verband.EerdereSignalenVerbinden;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Onderwerpen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells room verrijking where a signal plays, so that it can ask the registers. */
@Component
@Transactional(readOnly = true)
class SignaalOnderwerpen implements Onderwerpen {

    private final Signalen signalen;
    private final EerdereSignalenVerbinden verbinden;

    SignaalOnderwerpen(Signalen signalen, EerdereSignalenVerbinden verbinden) {
        this.signalen = signalen;
        this.verbinden = verbinden;
    }

    @Override
    public Onderwerp van(Nummer nummer) {
        Locatie locatie = signalen.lees(nummer).locatie();
        return locatie == null
                ? new Onderwerp(null, null, null, null, null, null)
                : new Onderwerp(
                        locatie.postcode(),
                        locatie.huisnummer(),
                        locatie.toevoeging(),
                        locatie.kvkNummer(),
                        locatie.bedrijfsnaam(),
                        locatie.soort().name());
    }

    @Override
    public boolean loopt(Nummer nummer) {
        return signalen.lees(nummer).status() != Signaalstatus.AFGESLOTEN;
    }

    @Override
    public List<Nummer> eerdereOp(Onderwerp onderwerp) {
        return signalen.eerdereOp(onderwerp.postcode(), onderwerp.huisnummer(), onderwerp.kvkNummer());
    }

    @Override
    @Transactional
    public void opnieuwVerrijkt(Nummer nummer) {
        verbinden.zoekOpnieuw(nummer);
    }
}
