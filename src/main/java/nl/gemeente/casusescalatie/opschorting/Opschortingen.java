package nl.gemeente.casusescalatie.opschorting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Opschortingen extends Repository<Opschorting, Long> {

    Opschorting saveAndFlush(Opschorting opschorting);

    Optional<Opschorting> findById(long id);

    List<Opschorting> findByDossierInOrderById(Collection<String> dossiers);

    @Query("select o from Opschorting o where o.dossier in :dossiers and o.opgehevenOp is null order by o.id")
    List<Opschorting> lopend(Collection<String> dossiers);
}
