package nl.gemeente.casusescalatie.doorzetting;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Wisser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes away what was passed on or asked. That something went to a partner, when and on which ground stays: that
 * partner may have to hear of it.
 */
@Component
class Doorzettingswisser implements Wisser {

    private final JdbcClient database;

    Doorzettingswisser(JdbcClient database) {
        this.database = database;
    }

    /** A partner that still has to answer. */
    @Override
    public boolean houdtVast(Nummer nummer) {
        return database.sql(
                        """
                        select exists (select 1 from doorzetting
                        where dossiernummer = ? and status in ('KLAARGEZET', 'AANGEBODEN', 'ONTVANGEN'))""")
                .param(nummer.waarde())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Gewist> wis(Nummer nummer) {
        return List.of(
                gewist(
                        nummer,
                        "doorzetting_gegeven",
                        "delete from doorzetting_gegeven where doorzetting_id in (select id from doorzetting where dossiernummer = :nummer)"),
                gewist(
                        nummer,
                        "doorzetting",
                        """
                        update doorzetting set versie = versie + 1, doel = '%s', gegevens = null, motivering = null, toelichting = null
                        where dossiernummer = :nummer"""
                                .formatted(GEWIST)),
                gewist(nummer, "sparring", "delete from sparring where dossiernummer = :nummer"));
    }

    private Gewist gewist(Nummer nummer, String tabel, String opdracht) {
        return new Gewist(
                tabel, database.sql(opdracht).param("nummer", nummer.waarde()).update());
    }
}
