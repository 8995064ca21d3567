package nl.gemeente.casusescalatie.taak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens to each open task when nobody does it; the diagrams do not show that ladder. */
@Component
class TermijnInDossier implements Dossierdeel {

    private final JdbcClient database;

    TermijnInDossier(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Blok> blokken(Nummer nummer) {
        List<Regel> regels = database.sql(
                        "select taak, termijn, volgende_trede, volgende_op from taakbewaking where nummer = ? order by termijn, taak")
                .param(nummer.waarde())
                .query(TermijnInDossier::regel)
                .list();
        return List.of(new Blok("Als een taak blijft liggen", Inzage.ALGEMEEN, regels));
    }

    private static Regel regel(ResultSet rij, int i) throws SQLException {
        String trede = rij.getString("volgende_trede");
        String uiterlijk = "Uiterlijk %s. ".formatted(moment(rij.getTimestamp("termijn")));
        return new Regel(
                rij.getString("taak"),
                uiterlijk
                        + (trede == null
                                ? "Het bureau van de burgemeester is gewaarschuwd."
                                : Trede.valueOf(trede).vooraf().formatted(moment(rij.getTimestamp("volgende_op")))));
    }

    private static String moment(Timestamp moment) {
        return Datum.moment(moment.toInstant());
    }
}
