package nl.gemeente.casusescalatie.verrijking.fictief;

import java.util.Optional;
import nl.gemeente.casusescalatie.verrijking.Adresgegevens;
import nl.gemeente.casusescalatie.verrijking.Adresregister;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import org.springframework.jdbc.core.simple.JdbcClient;

@Fictief
class FictiefAdresregister implements Adresregister {

    private final JdbcClient database;

    FictiefAdresregister(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String bron() {
        return "Fictieve BAG";
    }

    @Override
    public Optional<Adresgegevens> zoek(Onderwerp onderwerp, Vrager vrager) {
        return database.sql(
                        """
                        select gebruiksdoel, oppervlakte, status, bag_id from fictief_adres
                        where postcode = ? and huisnummer = ? and toevoeging = coalesce(?, '')""")
                .params(onderwerp.postcode(), onderwerp.huisnummer(), onderwerp.toevoeging())
                .query((rij, i) -> new Adresgegevens(
                        rij.getString("gebruiksdoel"),
                        rij.getObject("oppervlakte", Integer.class),
                        rij.getString("status"),
                        rij.getString("bag_id")))
                .optional();
    }
}
