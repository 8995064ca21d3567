package nl.gemeente.casusescalatie.overleg;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Overleggen extends JpaRepository<Overleg, String> {

    List<Overleg> findByAanvangAfterOrderByAanvang(Instant moment);

    @Query(
            "select new nl.gemeente.casusescalatie.overleg.Overlegregel(o.nummer, o.aanvang, o.status) from Overleg o order by o.aanvang desc, o.nummer desc")
    List<Overlegregel> nieuwsteEerst();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Overleg> findByNummer(String nummer);

    default Overleg van(Nummer nummer) {
        return bestaand(findById(nummer.waarde()));
    }

    /** When two people shift the same agenda, the second waits for the first. Weighing and deciding never wait. */
    default Overleg opSlot(Nummer nummer) {
        return bestaand(findByNummer(nummer.waarde()));
    }

    private static Overleg bestaand(Optional<Overleg> overleg) {
        return overleg.orElseThrow(() -> new Weigering("Dit overleg bestaat niet."));
    }
}
