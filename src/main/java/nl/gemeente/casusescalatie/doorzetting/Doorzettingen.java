package nl.gemeente.casusescalatie.doorzetting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Doorzettingen extends Repository<Doorzetting, Long> {

    Doorzetting save(Doorzetting doorzetting);

    Optional<Doorzetting> findById(long id);

    List<Doorzetting> findByDossiernummerOrderById(String dossiernummer);
}
