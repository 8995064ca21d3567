package nl.gemeente.casusescalatie.ketenpartner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reference list of ketenpartners. */
@Component
public class Ketenpartners {

    private static final String VRAAG =
            """
            select code, taak, telefoon, email, website, grondslag, convenantpartner, gegevensklasse, alleen_met_toestemming, bron,
                   nagekeken_op
            from ketenpartner""";

    private final JdbcClient database;

    Ketenpartners(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which the aandachtsfunctionaris meets them on the map. */
    public List<Partnergegevens> alle() {
        return database.sql(VRAAG + " order by volgorde")
                .query(Ketenpartners::lees)
                .list();
    }

    public Partnergegevens van(Ketenpartner partner) {
        return database.sql(VRAAG + " where code = ?")
                .param(partner.name())
                .query(Ketenpartners::lees)
                .single();
    }

    /** The list as it was in this version, ended partners too. */
    public List<Partnerregel> inVersie(int versie) {
        return database.sql(
                        """
                        select v.* from (
                            select distinct on (code) * from ketenpartnerversie where lijstversie <= ? order by code, lijstversie desc) v
                        join ketenpartner p on p.code = v.code order by p.volgorde""")
                .param(versie)
                .query((rij, i) -> new Partnerregel(lees(rij, i), rij.getBoolean("beeindigd")))
                .list();
    }

    public Partnerregel regel(Ketenpartner partner) {
        return new Partnerregel(van(partner), isBeeindigd(partner));
    }

    /** @throws Weigering when this partner is ended */
    public void eisInGebruik(Ketenpartner partner) {
        if (isBeeindigd(partner)) {
            throw new Weigering(
                    "ketenpartner", "Met deze partner wordt niet meer gewerkt. Kies een andere partner uit de lijst.");
        }
    }

    private boolean isBeeindigd(Ketenpartner partner) {
        return database.sql("select beeindigd from ketenpartner where code = ?")
                .param(partner.name())
                .query(Boolean.class)
                .single();
    }

    /** Sets what counts from now on, in this version of the list. */
    void bewaar(Partnerregel regel, int versie) {
        Partnergegevens nu = regel.gegevens();
        database.sql(
                        """
                        update ketenpartner set taak = ?, telefoon = ?, email = ?, website = ?, grondslag = ?, convenantpartner = ?,
                            gegevensklasse = ?, alleen_met_toestemming = ?, bron = ?, nagekeken_op = ?, beeindigd = ?
                        where code = ?""")
                .params(
                        nu.taak(),
                        nu.telefoon(),
                        nu.email(),
                        nu.website(),
                        nu.grondslag().name(),
                        nu.convenantpartner(),
                        nu.gegevensklasse().name(),
                        nu.alleenMetToestemming(),
                        nu.bron(),
                        nu.nagekekenOp(),
                        regel.beeindigd(),
                        nu.code().name())
                .update();
        database.sql(
                        """
                        insert into ketenpartnerversie
                        select code, ?, taak, telefoon, email, website, grondslag, convenantpartner, gegevensklasse,
                            alleen_met_toestemming, bron, nagekeken_op, beeindigd
                        from ketenpartner where code = ?""")
                .params(versie, nu.code().name())
                .update();
    }

    private static Partnergegevens lees(ResultSet rij, int i) throws SQLException {
        Ketenpartner code = Ketenpartner.valueOf(rij.getString("code"));
        return new Partnergegevens(
                code,
                code.naam(),
                rij.getString("taak"),
                rij.getString("telefoon"),
                rij.getString("email"),
                rij.getString("website"),
                Grondslag.valueOf(rij.getString("grondslag")),
                rij.getBoolean("convenantpartner"),
                Gegevensklasse.valueOf(rij.getString("gegevensklasse")),
                rij.getBoolean("alleen_met_toestemming"),
                rij.getString("bron"),
                rij.getObject("nagekeken_op", LocalDate.class));
    }
}
