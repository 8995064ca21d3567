package nl.gemeente.casusescalatie.overleg;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface Agendapunten extends JpaRepository<Agendapunt, Long> {

    List<Agendapunt> findByOverlegOrderByVolgordeAscIdAsc(String overleg);

    List<Agendapunt> findBySignaalOrderByIdDesc(String signaal);

    Optional<Agendapunt> findByOverlegAndSignaal(String overleg, String signaal);

    boolean existsBySignaalAndStatusIn(String signaal, Collection<Agendapuntstatus> statussen);

    /** What any other meeting decided about these signals, oldest first. */
    @Query(
            "select p from Agendapunt p where p.signaal in :signalen and p.overleg <> :overleg and p.status = nl.gemeente.casusescalatie.overleg.Agendapuntstatus.BESLOTEN order by p.id")
    List<Agendapunt> elders(String overleg, Collection<String> signalen);

    /** Per meeting how many signals are on its agenda and how many of those are done. */
    @Query(
            "select new nl.gemeente.casusescalatie.overleg.Agendatelling(p.overleg, count(p), sum(case when p.status in (nl.gemeente.casusescalatie.overleg.Agendapuntstatus.OPEN, nl.gemeente.casusescalatie.overleg.Agendapuntstatus.GEWOGEN) then 0 else 1 end)) from Agendapunt p where p.overleg in :overleggen group by p.overleg")
    List<Agendatelling> telling(Collection<String> overleggen);

    /** Leaves alone an item decided in the meantime, and never invalidates the version that a decision relies on. */
    @Modifying(flushAutomatically = true)
    @Query(
            "update Agendapunt p set p.volgorde = :volgorde, p.minuten = :minuten where p.id = :id and p.status in (nl.gemeente.casusescalatie.overleg.Agendapuntstatus.OPEN, nl.gemeente.casusescalatie.overleg.Agendapuntstatus.GEWOGEN)")
    void deelIn(Long id, int volgorde, @Nullable Integer minuten);

    default List<Agendapunt> van(Nummer overleg) {
        return findByOverlegOrderByVolgordeAscIdAsc(overleg.waarde());
    }

    /** What is still to be discussed, in the order of the agenda. */
    default List<Agendapunt> open(Nummer overleg) {
        return van(overleg).stream()
                .filter(punt -> punt.status() == Agendapuntstatus.OPEN)
                .toList();
    }

    default Agendapunt van(Nummer overleg, Nummer signaal) {
        return findByOverlegAndSignaal(overleg.waarde(), signaal.waarde())
                .orElseThrow(() -> new Weigering("Dit signaal staat niet op de agenda van dit overleg."));
    }

    default boolean staatOpEenAgenda(Nummer signaal) {
        return existsBySignaalAndStatusIn(signaal.waarde(), List.of(Agendapuntstatus.OPEN, Agendapuntstatus.GEWOGEN));
    }
}
