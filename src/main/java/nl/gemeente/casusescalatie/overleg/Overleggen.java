package nl.gemeente.casusescalatie.overleg;

import java.time.Instant;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.springframework.data.jpa.repository.JpaRepository;

/** All meetings. */
interface Overleggen extends JpaRepository<Overleg, String> {

    List<Overleg> findByAanvangAfterOrderByAanvang(Instant moment);

    default Overleg van(Nummer nummer) {
        return findById(nummer.waarde()).orElseThrow(() -> new Weigering("Dit overleg bestaat niet."));
    }
}
