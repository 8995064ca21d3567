package nl.gemeente.casusescalatie.verrijking.register;

import java.util.Optional;
import nl.gemeente.casusescalatie.verrijking.Bedrijfsgegevens;
import nl.gemeente.casusescalatie.verrijking.Bedrijvenregister;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Vrager;

/** One company: its Basisprofiel v1, after KVK Zoeken v2 when only a name at an address is known. */
class KvkBedrijvenregister implements Bedrijvenregister {

    private final Kvk kvk;

    KvkBedrijvenregister(Kvk kvk) {
        this.kvk = kvk;
    }

    @Override
    public String bron() {
        return Kvk.BRON;
    }

    @Override
    public Optional<Bedrijfsgegevens> zoek(Onderwerp onderwerp, Vrager vrager) {
        return Optional.ofNullable(onderwerp.kvkNummer())
                .or(() -> kvk.nummerOpNaam(onderwerp))
                .flatMap(kvk::profiel)
                .map(Kvk.Basisprofiel::gegevens);
    }
}
