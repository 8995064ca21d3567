package nl.gemeente.casusescalatie.casus;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Casussen extends JpaRepository<Casus, String> {

    default Casus lees(Nummer nummer) {
        return findById(nummer.waarde()).orElseThrow(() -> new Weigering("Deze casus bestaat niet."));
    }
}
