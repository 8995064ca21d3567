package nl.gemeente.casusescalatie.verrijking.fictief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.gemeente.casusescalatie.verrijking.Bedrijfsgegevens;
import nl.gemeente.casusescalatie.verrijking.Bedrijvenregister;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import org.springframework.jdbc.core.simple.JdbcClient;

@Fictief
class FictiefBedrijvenregister implements Bedrijvenregister {

    private final JdbcClient database;

    FictiefBedrijvenregister(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String bron() {
        return "Fictief Handelsregister";
    }

    @Override
    public Optional<Bedrijfsgegevens> zoek(Onderwerp onderwerp, Vrager vrager) {
        return onderwerp.kvkNummer() != null
                ? database.sql("select * from fictief_bedrijf where kvk_nummer = ?")
                        .param(onderwerp.kvkNummer())
                        .query(FictiefBedrijvenregister::bedrijf)
                        .optional()
                : database.sql(
                                """
                                select * from fictief_bedrijf
                                where lower(naam) = lower(?) and postcode = ? and huisnummer = ? order by kvk_nummer limit 1""")
                        .params(onderwerp.bedrijfsnaam(), onderwerp.postcode(), onderwerp.huisnummer())
                        .query(FictiefBedrijvenregister::bedrijf)
                        .optional();
    }

    private static Bedrijfsgegevens bedrijf(ResultSet rij, int nummer) throws SQLException {
        return new Bedrijfsgegevens(
                rij.getBoolean("ingeschreven"),
                rij.getString("naam"),
                rij.getString("sbi"),
                rij.getObject("begonnen_op", LocalDate.class));
    }
}
