package nl.gemeente.casusescalatie.verrijking.fictief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.verrijking.Adresbedrijvenregister;
import nl.gemeente.casusescalatie.verrijking.Bedrijvenwisseling;
import nl.gemeente.casusescalatie.verrijking.Bedrijvenwisseling.Bestaan;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import org.springframework.jdbc.core.simple.JdbcClient;

@Fictief
class FictiefAdresbedrijvenregister implements Adresbedrijvenregister {

    private final JdbcClient database;

    FictiefAdresbedrijvenregister(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String bron() {
        return "Fictief Handelsregister";
    }

    @Override
    public Optional<Bedrijvenwisseling> zoek(Onderwerp onderwerp, Vrager vrager) {
        List<Bestaan> gevonden = database.sql(
                        "select begonnen_op, geeindigd_op from fictief_bedrijf where postcode = ? and huisnummer = ?")
                .params(onderwerp.postcode(), onderwerp.huisnummer())
                .query((rij, i) -> new Bestaan(
                        rij.getObject("begonnen_op", LocalDate.class), rij.getObject("geeindigd_op", LocalDate.class)))
                .list();
        return gevonden.isEmpty() ? Optional.empty() : Optional.of(Bedrijvenwisseling.van(gevonden));
    }
}
