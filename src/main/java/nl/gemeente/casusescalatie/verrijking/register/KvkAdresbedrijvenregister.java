package nl.gemeente.casusescalatie.verrijking.register;

import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.verrijking.Adresbedrijvenregister;
import nl.gemeente.casusescalatie.verrijking.Bedrijvenwisseling;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Vrager;

/** KVK Zoeken v2 on postcode and house number, and of each company that it finds the dates in its Basisprofiel v1. */
class KvkAdresbedrijvenregister implements Adresbedrijvenregister {

    /** In a building with more companies their turnover says nothing; and each is a question that costs money. */
    static final int HOOGSTENS = 10;

    private final Kvk kvk;

    KvkAdresbedrijvenregister(Kvk kvk) {
        this.kvk = kvk;
    }

    @Override
    public String bron() {
        return Kvk.BRON;
    }

    @Override
    public Optional<Bedrijvenwisseling> zoek(Onderwerp onderwerp, Vrager vrager) {
        List<String> nummers = kvk.nummersOpAdres(onderwerp);
        if (nummers.size() > HOOGSTENS) {
            return Optional.of(Bedrijvenwisseling.teVeel(HOOGSTENS));
        }
        List<Bedrijvenwisseling.Bestaan> gevonden = nummers.stream()
                .flatMap(nummer -> kvk.profiel(nummer).stream())
                .map(Kvk.Basisprofiel::bestaan)
                .toList();
        return gevonden.isEmpty() ? Optional.empty() : Optional.of(Bedrijvenwisseling.van(gevonden));
    }
}
