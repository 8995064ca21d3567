package nl.gemeente.casusescalatie.bewaartermijn;

import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.signaal.Afsluitreden;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proof that the data of a signal were destroyed: when, why, by which term, and how much of what. */
@Component
@Order(90)
class VernietigingInDossier implements Dossierdeel {

    private final JdbcClient database;

    VernietigingInDossier(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Blok> blokken(Nummer nummer) {
        List<Regel> regels = new ArrayList<>(database.sql(
                        """
                        select v.moment, v.afsluitreden, v.versie, t.weken, t.bron from vernietiging v
                        join bewaartermijn t on t.afsluitreden = v.afsluitreden and t.versie = v.versie where v.nummer = ?""")
                .param(nummer.waarde())
                .query((rij, i) -> List.of(
                        new Regel(
                                "Verwijderd op",
                                Datum.dag(rij.getTimestamp("moment")
                                        .toInstant()
                                        .atZone(Datum.ZONE)
                                        .toLocalDate())),
                        new Regel(
                                "Reden van afsluiten",
                                Afsluitreden.valueOf(rij.getString("afsluitreden"))
                                        .naam()),
                        new Regel(
                                "Bewaartermijn",
                                "%d weken na het afsluiten (versie %d). %s"
                                        .formatted(rij.getInt("weken"), rij.getInt("versie"), rij.getString("bron")))))
                .optional()
                .orElse(List.of()));
        regels.addAll(database.sql(
                        "select tabel, rijen from vernietiging_tabel where nummer = ? and rijen > 0 order by tabel")
                .param(nummer.waarde())
                .query((rij, i) -> new Regel(
                        "Tabel " + rij.getString("tabel"), "%d verwijderd of gewist".formatted(rij.getInt("rijen"))))
                .list());
        return List.of(new Blok("Vernietiging van de gegevens", Inzage.VERANTWOORDING, regels));
    }
}
