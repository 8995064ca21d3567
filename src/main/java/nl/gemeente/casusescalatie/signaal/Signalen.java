package nl.gemeente.casusescalatie.signaal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The signals of the municipality. */
interface Signalen extends Repository<Signaal, String> {

    Signaal save(Signaal signaal);

    Optional<Signaal> findByNummer(String nummer);

    List<Signaal> findByStatusOrderByOntvangenOp(SignaalStatus status);

    @Query(
            "select s from Signaal s where s.locatie.postcode = :postcode and s.locatie.huisnummer = :huisnummer order by s.ontvangenOp")
    List<Signaal> opAdres(String postcode, int huisnummer);
}
