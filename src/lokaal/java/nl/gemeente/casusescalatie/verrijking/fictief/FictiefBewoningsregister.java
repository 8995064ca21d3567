package nl.gemeente.casusescalatie.verrijking.fictief;

import java.util.Optional;
import nl.gemeente.casusescalatie.verrijking.Bewoning;
import nl.gemeente.casusescalatie.verrijking.Bewoningsregister;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import org.springframework.jdbc.core.simple.JdbcClient;

@Fictief
class FictiefBewoningsregister implements Bewoningsregister {

    private final JdbcClient database;

    FictiefBewoningsregister(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String bron() {
        return "Fictieve BRP";
    }

    @Override
    public Optional<Bewoning> zoek(Onderwerp onderwerp, Vrager vrager) {
        return database.sql(
                        """
                        select bewoners, storing from fictief_bewoning
                        where postcode = ? and huisnummer = ? and toevoeging = coalesce(?, '')""")
                .params(onderwerp.postcode(), onderwerp.huisnummer(), onderwerp.toevoeging())
                .query((rij, i) -> bewoning(rij.getInt("bewoners"), rij.getBoolean("storing")))
                .optional();
    }

    private static Bewoning bewoning(int bewoners, boolean storing) {
        if (storing) {
            throw new IllegalStateException("This register is down at this address");
        }
        return new Bewoning(bewoners);
    }
}
