package nl.gemeente.casusescalatie.melden.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Kanaal;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Zekerheid;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding.Fout;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report out of JSON and goes on after a value of the wrong kind, so that a client is told everything that is
 * wrong at once. Jackson's own binding stops at the first one and silently turns {@code "ja"} or 1 into something else.
 */
final class Meldinglezer {

    private final List<Fout> fouten = new ArrayList<>();

    private Meldinglezer() {}

    static Gelezen lees(JsonNode body) {
        Meldinglezer lezer = new Meldinglezer();
        Melding melding = lezer.melding(new JsonVeld(body, "", lezer.fouten));
        return new Gelezen(melding, List.copyOf(lezer.fouten));
    }

    private Melding melding(JsonVeld veld) {
        veld.alleen(
                "kanaal",
                "waargenomenOp",
                "zekerheid",
                "acuutGevaar",
                "uitbuitingsvormen",
                "indicatoren",
                "omschrijving",
                "mensensmokkel",
                "locatie",
                "slachtoffer",
                "melder");
        return new Melding(
                veld.code("kanaal", Kanaal.class),
                veld.moment("waargenomenOp"),
                veld.code("zekerheid", Zekerheid.class),
                veld.jaNee("acuutGevaar"),
                vormen(veld),
                veld.teksten("indicatoren"),
                veld.tekst("omschrijving"),
                veld.code("mensensmokkel", JaNeeOnbekend.class),
                locatie(veld.onder("locatie")),
                slachtoffer(veld.onder("slachtoffer")),
                melder(veld.onder("melder")));
    }

    private static @Nullable Set<Uitbuitingsvorm> vormen(JsonVeld veld) {
        List<Uitbuitingsvorm> vormen = veld.codes("uitbuitingsvormen", Uitbuitingsvorm.class);
        return vormen == null || vormen.isEmpty() ? null : EnumSet.copyOf(vormen);
    }

    private static Melding.@Nullable Locatie locatie(@Nullable JsonVeld veld) {
        if (veld == null) {
            return null;
        }
        veld.alleen("postcode", "huisnummer", "toevoeging", "soort", "bedrijfsnaam", "kvkNummer", "aanduiding");
        return new Melding.Locatie(
                veld.tekst("postcode"),
                veld.getal("huisnummer"),
                veld.tekst("toevoeging"),
                veld.code("soort", Locatiesoort.class),
                veld.tekst("bedrijfsnaam"),
                veld.tekst("kvkNummer"),
                veld.tekst("aanduiding"));
    }

    private static Melding.@Nullable Slachtoffer slachtoffer(@Nullable JsonVeld veld) {
        if (veld == null) {
            return null;
        }
        veld.alleen("identificeerbaar", "minderjarig", "aantal", "naam", "toelichting");
        return new Melding.Slachtoffer(
                veld.code("identificeerbaar", JaNeeOnbekend.class),
                veld.code("minderjarig", JaNeeOnbekend.class),
                veld.getal("aantal"),
                veld.tekst("naam"),
                veld.tekst("toelichting"));
    }

    private static Melding.@Nullable Melder melder(@Nullable JsonVeld veld) {
        if (veld == null) {
            return null;
        }
        veld.alleen("anoniem", "functiegroep", "naam", "email", "wilTerugkoppeling");
        return new Melding.Melder(
                veld.jaNee("anoniem"),
                veld.code("functiegroep", Functiegroep.class),
                veld.tekst("naam"),
                veld.tekst("email"),
                veld.jaNee("wilTerugkoppeling"));
    }

    /** @param fouten values of the wrong kind; in the report they are null */
    record Gelezen(Melding melding, List<Fout> fouten) {}
}
