package nl.gemeente.casusescalatie.signaal.inzage;

import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.signaal.Locatie;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.signaal.verband.EerdereSignalenVerbinden;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Onderwerpen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells room verrijking which place a signal is about, so that it can ask the registers. */
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
        Optional<Locatie> locatie = Optional.ofNullable(signalen.lees(nummer).locatie());
        return new Onderwerp(
                locatie.map(Locatie::postcode).orElse(null),
                locatie.map(Locatie::huisnummer).orElse(null),
                locatie.map(Locatie::toevoeging).orElse(null),
                locatie.map(Locatie::kvkNummer).orElse(null),
                locatie.map(Locatie::bedrijfsnaam).orElse(null),
                locatie.map(Locatie::soort).map(Enum::name).orElse(null));
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
