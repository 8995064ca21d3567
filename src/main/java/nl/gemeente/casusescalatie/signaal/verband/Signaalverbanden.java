package nl.gemeente.casusescalatie.signaal.verband;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Verbandstand;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Kanaal;
import nl.gemeente.casusescalatie.signaal.verband.Bronnen.Bron;
import nl.gemeente.casusescalatie.verrijking.DossiersOpAdres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which signals may belong together, why, and what people judged. */
@Component
public class Signaalverbanden {

    private static final String PAAR = "least(:dit, :ander), greatest(:dit, :ander)";

    private final JdbcClient database;
    private final DossiersOpAdres opAdres;
    private final Clock klok;

    Signaalverbanden(JdbcClient database, DossiersOpAdres opAdres, Clock klok) {
        this.database = database;
        this.opAdres = opAdres;
        this.klok = klok;
    }

    /**
     * Links this signal to every signal since a moment that has something in common with it; finding a reason again
     * changes nothing.
     */
    void zoek(Nummer nummer, Instant vanaf) {
        List<String> zelfdeGebouw = opAdres.bagId(nummer).map(opAdres::metBagId).orElse(List.of(nummer)).stream()
                .map(Nummer::waarde)
                .toList();
        for (Verbandreden reden : Verbandreden.values()) {
            database.sql(
                            """
                            insert into signaal_verband (een, ander, reden, gelegd_op)
                            select least(dit.nummer, ander.nummer), greatest(dit.nummer, ander.nummer), :reden, :nu
                            from signaal dit join signaal ander on %s
                            where dit.nummer = :nummer and ander.nummer <> dit.nummer and ander.ontvangen_op >= :vanaf
                            on conflict do nothing"""
                                    .formatted(voorwaarde(reden)))
                    .param("reden", reden.name())
                    .param("nu", Timestamp.from(klok.instant()))
                    .param("nummer", nummer.waarde())
                    .param("vanaf", Timestamp.from(vanaf))
                    .param("zelfdeGebouw", zelfdeGebouw)
                    .update();
        }
    }

    /** {@code zelfdeGebouw}: the signals that the BAG places in the same building. */
    private static String voorwaarde(Verbandreden reden) {
        return switch (reden) {
            case ADRES ->
                """
                ander.locatie_postcode = dit.locatie_postcode and ander.locatie_huisnummer = dit.locatie_huisnummer
                and coalesce(ander.locatie_toevoeging, '') = coalesce(dit.locatie_toevoeging, '')""";
            case HUISNUMMER ->
                """
                ander.locatie_postcode = dit.locatie_postcode and ander.locatie_huisnummer = dit.locatie_huisnummer
                and coalesce(ander.locatie_toevoeging, '') <> coalesce(dit.locatie_toevoeging, '')""";
            case GEBOUW ->
                """
                ander.nummer in (:zelfdeGebouw)
                and (ander.locatie_postcode, ander.locatie_huisnummer, coalesce(ander.locatie_toevoeging, ''))
                is distinct from (dit.locatie_postcode, dit.locatie_huisnummer, coalesce(dit.locatie_toevoeging, ''))""";
            case BEDRIJF -> "ander.locatie_kvk_nummer = dit.locatie_kvk_nummer";
            case PERSOON -> "ander.slachtoffer_kenmerk = dit.slachtoffer_kenmerk";
        };
    }

    /** The links of a signal, the newest first. */
    List<Verband> van(Nummer nummer) {
        Map<Nummer, List<Grond>> gronden = new LinkedHashMap<>();
        database.sql(
                        """
                        select case when een = :n then ander else een end as buur, reden, gelegd_op from signaal_verband
                        where een = :n or ander = :n order by gelegd_op desc, buur desc, reden""")
                .param("n", nummer.waarde())
                .query(rij -> {
                    gronden.computeIfAbsent(Nummer.van(rij.getString("buur")), buur -> new ArrayList<>())
                            .add(new Grond(
                                    Verbandreden.valueOf(rij.getString("reden")),
                                    rij.getTimestamp("gelegd_op").toInstant()));
                });
        Map<Nummer, Oordeel> oordelen = oordelen(nummer);
        return gronden.entrySet().stream()
                .map(paar ->
                        new Verband(paar.getKey(), paar.getValue(), Optional.ofNullable(oordelen.get(paar.getKey()))))
                .toList();
    }

    private Map<Nummer, Oordeel> oordelen(Nummer nummer) {
        Map<Nummer, Oordeel> laatste = new LinkedHashMap<>();
        database.sql(
                        """
                        select case when een = :n then ander else een end as buur, stand, motivering, medewerker, moment
                        from signaal_verbandoordeel where een = :n or ander = :n order by id""")
                .param("n", nummer.waarde())
                .query(rij -> {
                    laatste.put(
                            Nummer.van(rij.getString("buur")),
                            new Oordeel(
                                    Verbandstand.valueOf(rij.getString("stand")),
                                    rij.getString("motivering"),
                                    rij.getString("medewerker"),
                                    rij.getTimestamp("moment").toInstant()));
                });
        return laatste;
    }

    boolean bestaat(Nummer dit, Nummer ander) {
        return database.sql("select exists (select 1 from signaal_verband where (een, ander) = (" + PAAR + "))")
                .param("dit", dit.waarde())
                .param("ander", ander.waarde())
                .query(Boolean.class)
                .single();
    }

    void oordeel(Nummer dit, Nummer ander, Verbandstand stand, String motivering, String medewerker) {
        database.sql("insert into signaal_verbandoordeel (een, ander, stand, motivering, medewerker, moment) values ("
                        + PAAR + ", :stand, :motivering, :medewerker, :nu)")
                .param("dit", dit.waarde())
                .param("ander", ander.waarde())
                .param("stand", stand.name())
                .param("motivering", motivering)
                .param("medewerker", medewerker)
                .param("nu", Timestamp.from(klok.instant()))
                .update();
    }

    /** For this signal and all signals linked to it; a link that people broke does not count. */
    public Bronnen bronnen(Nummer nummer) {
        List<String> nummers = new ArrayList<>(List.of(nummer.waarde()));
        van(nummer).stream()
                .filter(verband -> verband.stand() != Verbandstand.VERBROKEN)
                .forEach(verband -> nummers.add(verband.ander().waarde()));
        return Bronnen.tel(database.sql(
                        """
                                select kanaal, melder_anoniem, melder_functiegroep, melder_naam, melder_email from signaal
                                where nummer in (:nummers)""")
                .param("nummers", nummers)
                .query((rij, i) -> {
                    String groep = rij.getString("melder_functiegroep");
                    return new Bron(
                            Kanaal.valueOf(rij.getString("kanaal")),
                            rij.getBoolean("melder_anoniem"),
                            groep == null ? null : Functiegroep.valueOf(groep),
                            rij.getString("melder_naam"),
                            rij.getString("melder_email"));
                })
                .list());
    }

    record Grond(Verbandreden reden, Instant gelegdOp) {}

    record Oordeel(Verbandstand stand, String motivering, String medewerker, Instant moment) {}

    record Verband(Nummer ander, List<Grond> gronden, Optional<Oordeel> oordeel) {

        Verbandstand stand() {
            return oordeel.map(Oordeel::stand).orElse(Verbandstand.GEVONDEN);
        }
    }
}
