package nl.gemeente.casusescalatie.ketenpartner;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Gegeven.Veld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which fields of a signal may go to a partner: never above the chosen class or that of the partner, and about a person
 * only when the ground allows it.
 */
@Component
public class Deelregels {

    private final Ketenpartners ketenpartners;
    private final JdbcClient database;

    Deelregels(Ketenpartners ketenpartners, JdbcClient database) {
        this.ketenpartners = ketenpartners;
        this.database = database;
    }

    /** @throws Weigering when this partner may not receive this class of data on this ground */
    public void eis(Ketenpartner partner, Gegevensklasse klasse, Grondslag grondslag) {
        eis(ketenpartners.van(partner), klasse, grondslag);
    }

    public Set<Veld> velden(Ketenpartner partner, Gegevensklasse klasse, Grondslag grondslag) {
        return velden(ketenpartners.van(partner), klasse, grondslag).keySet();
    }

    public static void eis(Partnergegevens partner, Gegevensklasse klasse, Grondslag grondslag) {
        if (!klasse.past(partner.gegevensklasse())) {
            throw new Weigering(
                    "gegevensklasse",
                    "Soort gegevens: deze partner hoort niet bij het RIEC-convenant en mag deze gegevens niet krijgen. Laat ze weg of kies een andere partner.");
        }
        if (klasse == Gegevensklasse.CONVENANT && grondslag != Grondslag.WGS_RIEC) {
            throw new Weigering(
                    "grondslag",
                    "Grondslag: gegevens uit het convenant deelt u alleen op de grondslag Samenwerking in het RIEC.");
        }
        if (grondslag == Grondslag.WGS_RIEC && !partner.convenantpartner()) {
            throw new Weigering(
                    "grondslag",
                    "Grondslag: deze partner hoort niet bij het RIEC-convenant. Kies een andere grondslag of een andere partner.");
        }
        if (grondslag == Grondslag.WGS_ZVH && partner.grondslag() != Grondslag.WGS_ZVH) {
            throw new Weigering(
                    "grondslag", "Grondslag: deze geldt alleen voor een Zorg- en Veiligheidshuis. Kies een andere.");
        }
        if (partner.alleenMetToestemming() && klasse != Gegevensklasse.ANONIEM && grondslag != Grondslag.TOESTEMMING) {
            throw new Weigering(
                    "grondslag",
                    "Grondslag: deze partner krijgt alleen met toestemming gegevens over een persoon. Geen toestemming? Deel dan geen gegevens over een persoon.");
        }
    }

    /** For each field that may be shared, whether it is about a person. A field without a row is never shared. */
    public Map<Veld, Boolean> velden(Partnergegevens partner, Gegevensklasse klasse, Grondslag grondslag) {
        boolean overPersoon = grondslagLaatPersonenToe(grondslag);
        Map<Veld, Boolean> velden = new EnumMap<>(Veld.class);
        database.sql("select veld, gegevensklasse, over_persoon from doorzetveld")
                .query(rij -> {
                    Gegevensklasse vanVeld = Gegevensklasse.valueOf(rij.getString("gegevensklasse"));
                    boolean persoon = rij.getBoolean("over_persoon");
                    if (vanVeld.past(klasse) && vanVeld.past(partner.gegevensklasse()) && (!persoon || overPersoon)) {
                        velden.put(Veld.valueOf(rij.getString("veld")), persoon);
                    }
                });
        return velden;
    }

    private boolean grondslagLaatPersonenToe(Grondslag grondslag) {
        return database.sql("select over_persoon from grondslag where code = ?")
                .param(grondslag.name())
                .query(Boolean.class)
                .single();
    }
}
