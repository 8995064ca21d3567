package nl.gemeente.casusescalatie.routekaart;

import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.springframework.data.repository.Repository;

interface Doorlopen extends Repository<Doorloop, Long> {

    Doorloop save(Doorloop doorloop);

    Doorloop saveAndFlush(Doorloop doorloop);

    Optional<Doorloop> findByNummerAndKaartAndAfgerondOpIsNull(String nummer, Routekaart kaart);

    List<Doorloop> findByNummerOrderById(String nummer);

    default Doorloop lopende(Nummer nummer, Routekaart kaart) {
        return findByNummerAndKaartAndAfgerondOpIsNull(nummer.waarde(), kaart)
                .orElseThrow(() -> new Weigering("Deze routekaart loopt niet voor dit signaal."));
    }
}
