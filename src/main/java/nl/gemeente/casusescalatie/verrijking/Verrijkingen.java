package nl.gemeente.casusescalatie.verrijking;

import java.util.List;
import org.springframework.data.repository.Repository;

public interface Verrijkingen extends Repository<Verrijking, Long> {

    Verrijking save(Verrijking verrijking);

    int countByNummer(String nummer);

    List<Verrijking> findByNummerOrderByRonde(String nummer);
}
