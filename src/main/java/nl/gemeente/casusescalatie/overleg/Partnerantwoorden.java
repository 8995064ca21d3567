package nl.gemeente.casusescalatie.overleg;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.springframework.data.repository.Repository;

public interface Partnerantwoorden extends Repository<Partnerantwoord, Long> {

    Partnerantwoord save(Partnerantwoord antwoord);

    List<Partnerantwoord> findBySignaalOrderById(String signaal);

    /** The latest answer per partner. */
    default Map<Ketenpartner, Partnerantwoord> geldende(Nummer overleg, Nummer signaal) {
        Map<Ketenpartner, Partnerantwoord> laatste = new EnumMap<>(Ketenpartner.class);
        findBySignaalOrderById(signaal.waarde()).stream()
                .filter(antwoord -> antwoord.overleg().equals(overleg))
                .forEach(antwoord -> laatste.put(antwoord.partner(), antwoord));
        return laatste;
    }
}
