package nl.gemeente.casusescalatie.melden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gemeente.casusescalatie.privacy.Kluis;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drafts, encrypted on the server; each is found only by its writer. */
@Component
@EnableConfigurationProperties(Meldinstellingen.class)
public class Meldconcepten {

    private static final TypeReference<Map<String, List<String>>> VELDEN = new TypeReference<>() {};

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;
    private final Meldinstellingen instellingen;
    private final ObjectMapper json = new ObjectMapper();

    Meldconcepten(JdbcClient database, Kluis kluis, Clock klok, Meldinstellingen instellingen) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
        this.instellingen = instellingen;
    }

    public UUID begin(String gebruiker, Map<String, List<String>> velden) {
        UUID id = UUID.randomUUID();
        database.sql("insert into meldconcept (id, gebruiker, gewijzigd, inhoud) values (?, ?, ?, ?)")
                .params(id, gebruiker, Timestamp.from(klok.instant()), dicht(id, velden))
                .update();
        return id;
    }

    /** False when this user has no such draft any more. */
    public boolean bewaar(UUID id, String gebruiker, Map<String, List<String>> velden) {
        return database.sql("update meldconcept set gewijzigd = ?, inhoud = ? where id = ? and gebruiker = ?")
                        .params(Timestamp.from(klok.instant()), dicht(id, velden), id, gebruiker)
                        .update()
                == 1;
    }

    public Optional<Meldconcept> lees(UUID id, String gebruiker) {
        return database.sql("select id, gewijzigd, inhoud from meldconcept where id = ? and gebruiker = ?")
                .params(id, gebruiker)
                .query(this::concept)
                .optional();
    }

    /** Last touched first. */
    public List<Meldconcept> van(String gebruiker) {
        return database.sql("select id, gewijzigd, inhoud from meldconcept where gebruiker = ? order by gewijzigd desc")
                .param(gebruiker)
                .query(this::concept)
                .list();
    }

    public void gooiWeg(UUID id, String gebruiker) {
        database.sql("delete from meldconcept where id = ? and gebruiker = ?")
                .params(id, gebruiker)
                .update();
    }

    /** Removes drafts left untouched for too long. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Amsterdam")
    public void ruimOp() {
        database.sql("delete from meldconcept where gewijzigd < ?")
                .param(Timestamp.from(klok.instant().minus(Duration.ofDays(instellingen.conceptDagen()))))
                .update();
    }

    private byte[] dicht(UUID id, Map<String, List<String>> velden) {
        try {
            return kluis.sluit(json.writeValueAsBytes(velden), plek(id));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Meldconcept concept(ResultSet rij, int nummer) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        try {
            return new Meldconcept(
                    id,
                    rij.getTimestamp("gewijzigd").toInstant(),
                    json.readValue(kluis.open(rij.getBytes("inhoud"), plek(id)), VELDEN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plek(UUID id) {
        return "meldconcept/" + id;
    }
}
