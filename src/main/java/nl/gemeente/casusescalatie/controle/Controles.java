package nl.gemeente.casusescalatie.controle;

import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.springframework.data.repository.Repository;

public interface Controles extends Repository<Controle, String> {

    Controle save(Controle controle);

    Optional<Controle> findById(String nummer);

    default Controle van(Nummer nummer) {
        return findById(nummer.waarde()).orElseThrow(() -> new IllegalStateException("There is no controle " + nummer));
    }
}
