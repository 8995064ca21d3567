package nl.gemeente.casusescalatie.maatregel;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface Maatregelen extends Repository<Maatregel, String> {

    Maatregel save(Maatregel maatregel);

    Optional<Maatregel> findById(String nummer);

    Optional<Maatregel> findByHerkomstAndOvertreding(String herkomst, String overtreding);

    List<Maatregel> findByHerkomstOrderByNummer(String herkomst);
}
