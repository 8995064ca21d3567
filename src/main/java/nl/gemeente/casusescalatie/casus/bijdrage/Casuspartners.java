package nl.gemeente.casusescalatie.casus.bijdrage;

import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartners;
import nl.gemeente.casusescalatie.ketenpartner.Partnergegevens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The reference list of partners that can take part in a casus; for a partner that the routekaart also knows, both
 * lists must agree.
 */
@Component
class Casuspartners {

    private final JdbcClient database;
    private final Ketenpartners ketenpartners;

    Casuspartners(JdbcClient database, Ketenpartners ketenpartners) {
        this.database = database;
        this.ketenpartners = ketenpartners;
    }

    Gegevens van(Casuspartner partner) {
        return database.sql(
                        "select ketenpartner, rol, gegevensklasse, convenantpartner, email from casuspartner where code = ?")
                .param(partner.name())
                .query((rij, i) -> gegevens(
                        rij.getString("ketenpartner"),
                        rij.getString("rol"),
                        Gegevensklasse.valueOf(rij.getString("gegevensklasse")),
                        rij.getBoolean("convenantpartner"),
                        rij.getString("email")))
                .single();
    }

    private Gegevens gegevens(
            @Nullable String code,
            String rol,
            Gegevensklasse klasse,
            boolean convenantpartner,
            @Nullable String email) {
        boolean toegelaten = convenantpartner && klasse == Gegevensklasse.CONVENANT;
        if (code == null) {
            return new Gegevens(rol, klasse, toegelaten, email);
        }
        Partnergegevens bekend = ketenpartners.van(Ketenpartner.valueOf(code));
        return new Gegevens(rol, klasse, toegelaten && bekend.convenantpartner(), bekend.email());
    }

    /**
     * @param toegelaten partner of the RIEC-convenant, so inside the wall
     * @param email null when nobody has filled it in yet
     */
    record Gegevens(String rol, Gegevensklasse gegevensklasse, boolean toegelaten, @Nullable String email) {}
}
