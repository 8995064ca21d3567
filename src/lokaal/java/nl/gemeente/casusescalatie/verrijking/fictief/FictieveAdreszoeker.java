package nl.gemeente.casusescalatie.verrijking.fictief;

import java.util.List;
import java.util.Locale;
import nl.gemeente.casusescalatie.verrijking.Adresvoorstel;
import nl.gemeente.casusescalatie.verrijking.Adreszoeker;
import org.springframework.jdbc.core.simple.JdbcClient;

@Fictief
class FictieveAdreszoeker implements Adreszoeker {

    private final JdbcClient database;

    FictieveAdreszoeker(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Adresvoorstel> zoek(String tekst) {
        String gezocht = tekst.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        if (gezocht.isEmpty()) {
            return List.of();
        }
        return database.sql(
                        """
                        select straat || ' ' || huisnummer || toevoeging || ', ' || substr(postcode, 1, 4) || ' ' || substr(postcode, 5) || ' Teylingen' as weergave,
                               postcode, huisnummer, nullif(toevoeging, '') as toevoeging
                        from fictief_adres
                        where position(? in postcode || huisnummer || toevoeging) = 1
                           or position(? in upper(replace(straat, ' ', '')) || huisnummer || toevoeging) = 1
                        order by postcode, huisnummer, toevoeging limit 10""")
                .params(gezocht, gezocht)
                .query((rij, i) -> new Adresvoorstel(
                        rij.getString("weergave"),
                        rij.getString("postcode"),
                        rij.getInt("huisnummer"),
                        rij.getString("toevoeging")))
                .list();
    }
}
