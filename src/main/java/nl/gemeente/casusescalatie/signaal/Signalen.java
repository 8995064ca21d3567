package nl.gemeente.casusescalatie.signaal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Signalen extends Repository<Signaal, String> {

    Signaal save(Signaal signaal);

    Optional<Signaal> findById(String nummer);

    /** @throws Weigering when no signal has this number */
    default Signaal lees(Nummer nummer) {
        return findById(nummer.waarde()).orElseThrow(() -> new Weigering("Wij kennen geen signaal met dit nummer."));
    }

    List<Signaal> findByStatusOrderByOntvangenOp(Signaalstatus status);

    @Query(
            "select s.nummer from Signaal s where s.locatie.postcode = :postcode and s.locatie.huisnummer = :huisnummer order by s.ontvangenOp, s.nummer")
    List<String> nummersOpAdres(String postcode, int huisnummer);

    @Query("select s.nummer from Signaal s where s.locatie.kvkNummer = :kvkNummer order by s.ontvangenOp, s.nummer")
    List<String> nummersVanBedrijf(String kvkNummer);

    @Query("select s.nummer as nummer, s.urgentie as urgentie from Signaal s where s.nummer in :nummers")
    List<Urgentieregel> urgenties(Collection<String> nummers);

    /** Signals at the same address or about the same company, oldest first; the ones asked about may be among them. */
    default List<Nummer> eerdereOp(
            @Nullable String postcode, @Nullable Integer huisnummer, @Nullable String kvkNummer) {
        Set<String> nummers = new TreeSet<>();
        if (postcode != null && huisnummer != null) {
            nummers.addAll(nummersOpAdres(postcode, huisnummer));
        }
        if (kvkNummer != null) {
            nummers.addAll(nummersVanBedrijf(kvkNummer));
        }
        return nummers.stream().map(Nummer::van).toList();
    }

    /** One row of {@link #urgenties}. */
    interface Urgentieregel {
        String getNummer();

        Urgentie getUrgentie();
    }
}
