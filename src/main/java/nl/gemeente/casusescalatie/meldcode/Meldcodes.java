package nl.gemeente.casusescalatie.meldcode;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Meldcodes extends Repository<Meldcode, Long> {

    Meldcode saveAndFlush(Meldcode meldcode);

    Optional<Meldcode> findBySignaalAndGeslotenOpIsNull(String signaal);

    List<Meldcode> findBySignaalOrderById(String signaal);
}
