package nl.gemeente.casusescalatie.overleg;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.springframework.data.jpa.repository.JpaRepository;

/** All agenda items of all meetings. */
interface Agendapunten extends JpaRepository<Agendapunt, Long> {

    List<Agendapunt> findByOverlegOrderByVolgordeAscIdAsc(String overleg);

    List<Agendapunt> findBySignaalOrderByIdDesc(String signaal);

    Optional<Agendapunt> findByOverlegAndSignaal(String overleg, String signaal);

    boolean existsBySignaalAndStatusIn(String signaal, Collection<AgendapuntStatus> statussen);

    default List<Agendapunt> van(Nummer overleg) {
        return findByOverlegOrderByVolgordeAscIdAsc(overleg.waarde());
    }

    /** What is still to be discussed, in the order of the agenda. */
    default List<Agendapunt> open(Nummer overleg) {
        return van(overleg).stream()
                .filter(punt -> punt.status() == AgendapuntStatus.OPEN)
                .toList();
    }

    default Agendapunt van(Nummer overleg, Nummer signaal) {
        return findByOverlegAndSignaal(overleg.waarde(), signaal.waarde())
                .orElseThrow(() -> new Weigering("Dit signaal staat niet op de agenda van dit overleg."));
    }

    default boolean staatOpEenAgenda(Nummer signaal) {
        return existsBySignaalAndStatusIn(signaal.waarde(), List.of(AgendapuntStatus.OPEN, AgendapuntStatus.GEWOGEN));
    }
}
