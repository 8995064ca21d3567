package nl.gemeente.casusescalatie.privacy;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Privacychecks extends Repository<Privacycheck, Long> {

    Privacycheck save(Privacycheck check);

    List<Privacycheck> findByDossierOrderById(String dossier);

    List<Privacycheck> findByDossierAndFaseOrderById(String dossier, Checkfase fase);
}
