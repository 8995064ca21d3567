package nl.gemeente.casusescalatie.doorzetting;

import java.sql.Timestamp;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of advice that was asked anonymously. */
@Component
class Sparringen {

    private final JdbcClient database;

    Sparringen(JdbcClient database) {
        this.database = database;
    }

    void bewaar(Nummer dossier, Sparring sparring) {
        database.sql(
                        "insert into sparring (dossiernummer, partner, vraag, antwoord, moment, medewerker) values (?, ?, ?, ?, ?, ?)")
                .params(
                        dossier.waarde(),
                        sparring.partner().name(),
                        sparring.vraag(),
                        sparring.antwoord(),
                        Timestamp.from(sparring.moment()),
                        sparring.medewerker())
                .update();
    }

    List<Sparring> van(Nummer dossier) {
        return database.sql(
                        "select partner, vraag, antwoord, moment, medewerker from sparring where dossiernummer = ? order by id")
                .param(dossier.waarde())
                .query((rij, i) -> new Sparring(
                        Ketenpartner.valueOf(rij.getString("partner")),
                        rij.getString("vraag"),
                        rij.getString("antwoord"),
                        rij.getTimestamp("moment").toInstant(),
                        rij.getString("medewerker")))
                .list();
    }
}
