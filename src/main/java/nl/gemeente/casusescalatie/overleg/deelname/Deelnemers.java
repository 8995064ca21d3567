package nl.gemeente.casusescalatie.overleg.deelname;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.toegang.Gebruiker;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which person with a login speaks for which ketenpartner. */
@Service
@Transactional
public class Deelnemers {

    private static final Set<Rol> BEHEERT = EnumSet.of(Rol.OVERLEGVOORZITTER, Rol.BEHEER);

    private final JdbcClient database;
    private final Gebruikers gebruikers;
    private final Clock klok;

    Deelnemers(JdbcClient database, Gebruikers gebruikers, Clock klok) {
        this.database = database;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    public static boolean magWijzigen(Collection<Rol> rollen) {
        return rollen.stream().anyMatch(BEHEERT::contains);
    }

    Optional<Ketenpartner> partnerVan(String gebruiker) {
        return database.sql("select partner from deelnemer where gebruiker = ?")
                .param(gebruiker)
                .query((rij, i) -> Ketenpartner.valueOf(rij.getString("partner")))
                .optional();
    }

    /** Everybody with the role, by name, including those who do not represent a partner yet. */
    @Transactional(readOnly = true)
    public List<Deelnemer> alle() {
        return gebruikers.leden(Rol.DEELNEMER.groep()).stream()
                .sorted()
                .flatMap(id -> gebruikers.find(id).stream())
                .map(gebruiker -> new Deelnemer(
                        gebruiker.id(),
                        gebruiker.naam(),
                        partnerVan(gebruiker.id()).orElse(null)))
                .toList();
    }

    /** @param partner null when this person no longer represents a partner */
    public void koppel(String gebruiker, @Nullable Ketenpartner partner, String medewerker) {
        if (gebruikers.find(gebruiker).filter(Deelnemers::isDeelnemer).isEmpty()) {
            throw new Weigering("gebruiker", "Deelnemer: deze persoon heeft de rol van deelnemer niet.");
        }
        database.sql("delete from deelnemer where gebruiker = ?")
                .param(gebruiker)
                .update();
        if (partner != null) {
            database.sql("insert into deelnemer (gebruiker, partner, door, sinds) values (?, ?, ?, ?)")
                    .params(gebruiker, partner.name(), medewerker, Timestamp.from(klok.instant()))
                    .update();
        }
    }

    private static boolean isDeelnemer(Gebruiker gebruiker) {
        return gebruiker.heeft(Rol.DEELNEMER);
    }

    /** @param partner null when this person does not represent a partner */
    public record Deelnemer(String gebruiker, String naam, @Nullable Ketenpartner partner) {}
}
