package nl.gemeente.casusescalatie.verrijking.fictief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Vergunningen;
import nl.gemeente.casusescalatie.verrijking.Vergunningen.Vergunning;
import nl.gemeente.casusescalatie.verrijking.Vergunningenregister;
import nl.gemeente.casusescalatie.verrijking.Vergunningsoort;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import org.springframework.jdbc.core.simple.JdbcClient;

@Fictief
class FictiefVergunningenregister implements Vergunningenregister {

    private final JdbcClient database;

    FictiefVergunningenregister(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String bron() {
        return "Fictieve vergunningenlijst";
    }

    @Override
    public Optional<Vergunningen> zoek(Onderwerp onderwerp, Vrager vrager) {
        List<Vergunning> lijst = database.sql(
                        """
                        select soort, geldig_tot_en_met from fictief_vergunning
                        where postcode = ? and huisnummer = ? and toevoeging = coalesce(?, '') order by soort""")
                .params(onderwerp.postcode(), onderwerp.huisnummer(), onderwerp.toevoeging())
                .query((rij, i) -> new Vergunning(
                        Vergunningsoort.valueOf(rij.getString("soort")),
                        rij.getObject("geldig_tot_en_met", LocalDate.class)))
                .list();
        return lijst.isEmpty() ? Optional.empty() : Optional.of(new Vergunningen(lijst));
    }
}
