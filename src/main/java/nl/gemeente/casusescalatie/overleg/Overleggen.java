package nl.gemeente.casusescalatie.overleg;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All meetings. */
interface Overleggen extends JpaRepository<Overleg, String> {

    @Query(
            "select new nl.gemeente.casusescalatie.overleg.Overlegregel(o.nummer, o.aanvang, o.status) from Overleg o order by o.aanvang desc, o.nummer desc")
    List<Overlegregel> nieuwsteEerst();

    default Overleg van(Nummer nummer) {
        return findById(nummer.waarde()).orElseThrow(() -> new Weigering("Dit overleg bestaat niet."));
    }
}
