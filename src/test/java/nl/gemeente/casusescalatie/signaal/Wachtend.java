package nl.gemeente.casusescalatie.signaal;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.dossier.Nummers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signals that wait for the overleg, for tests that begin there: the aggregate walked its own way, without its process. */
@Component
public class Wachtend {

    private final Signalen signalen;
    private final Nummers nummers;
    private final JdbcClient database;
    private final Clock klok;

    Wachtend(Signalen signalen, Nummers nummers, JdbcClient database, Clock klok) {
        this.signalen = signalen;
        this.nummers = nummers;
        this.database = database;
        this.klok = klok;
    }

    /** The database is shared by all tests: signals that others left waiting must not come on the agenda of this one. */
    @Transactional
    public void alleenNieuwe() {
        database.sql("update signaal set status = 'AFGEWOGEN' where status = 'GEAGENDEERD'")
                .update();
    }

    @Transactional
    public List<Nummer> signalen(int aantal) {
        return IntStream.range(0, aantal).mapToObj(i -> signaal()).toList();
    }

    @Transactional
    public Nummer signaal() {
        return signaal(Urgentie.NORMAAL, JaNeeOnbekend.NEE, Uitbuitingsvorm.ARBEID);
    }

    @Transactional
    public Nummer signaal(Urgentie urgentie, JaNeeOnbekend minderjarig, Uitbuitingsvorm... vormen) {
        Nummer nummer = nummers.volgende(Nummer.Soort.SIGNAAL);
        Signaal signaal = new Signaal(
                nummer,
                new Melding(
                        Kanaal.TOEZICHT,
                        klok.instant().atZone(ZoneId.of("Europe/Amsterdam")).toOffsetDateTime(),
                        Zekerheid.VERMOEDEN,
                        false,
                        Set.of(vormen),
                        List.of(),
                        "Tijdens een ronde gezien.",
                        JaNeeOnbekend.NEE,
                        new Melding.Locatie("2171AB", 12, null, Locatiesoort.LAND_EN_TUINBOUW, null, null, null),
                        new Melding.Slachtoffer(JaNeeOnbekend.NEE, minderjarig, 1, null, null),
                        new Melding.Melder(true, null, null, null, false)),
                klok.instant());
        signaal.verrijk(urgentie);
        signaal.beoordeel(
                new Signaalbeoordeling(
                        Conclusie.AANNEMELIJK,
                        JaNeeOnbekend.NEE,
                        true,
                        true,
                        JaNeeOnbekend.NEE,
                        minderjarig,
                        1,
                        Beoordelingsuitkomst.OPPAKKEN,
                        "Past bij de indicatoren.",
                        "aandachtsfunctionaris",
                        klok.instant()),
                Set.of(vormen),
                JaNeeOnbekend.NEE);
        signaal.agendeer();
        signalen.save(signaal);
        return nummer;
    }
}
