package nl.gemeente.casusescalatie.casus.riec;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Convenanttoets;
import nl.gemeente.casusescalatie.doorzetting.Signaalgegevens;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts together what may go to the RIEC: only fields with a row in table {@code riecveld}, and in free text no name of
 * a melder or a victim.
 */
@Component
class Riecpakket {

    private static final String WEGGELATEN = "[weggelaten]";

    /** The capitalised words of a name; the others occur in any sentence. */
    private static final Pattern NAAMWOORD = Pattern.compile("\\p{Lu}[\\p{L}'-]{2,}");

    private final Signaalgegevens signalen;
    private final Volledigheid volledigheid;
    private final JdbcClient database;
    private final Clock klok;

    Riecpakket(Signaalgegevens signalen, Volledigheid volledigheid, JdbcClient database, Clock klok) {
        this.signalen = signalen;
        this.volledigheid = volledigheid;
        this.database = database;
        this.klok = klok;
    }

    /** @param versie 0 while it is not handed over yet */
    Pakketinhoud van(Casus casus, int versie) {
        Map<String, Toegestaan> toegestaan = toegestaan();
        Pattern namen = namen(casus);
        List<Pakketinhoud.Deel> delen = new ArrayList<>();
        delen.add(new Pakketinhoud.Deel("Casus", casusvelden(casus, toegestaan, namen)));
        casus.actieveSignalen()
                .forEach(signaal -> delen.add(new Pakketinhoud.Deel(
                        "Signaal " + signaal,
                        signalen.van(signaal).stream()
                                .map(gegeven -> new Gegevensveld(
                                        gegeven.veld().name(), gegeven.veld().naam(), gegeven.waarde()))
                                .flatMap(veld -> laatDoor(veld, toegestaan, namen))
                                .toList())));
        return new Pakketinhoud(
                casus.nummer().waarde(),
                versie,
                Datum.dag(LocalDate.now(klok)),
                delen,
                volledigheid.van(casus.nummer()).stream()
                        .map(punt -> new Pakketinhoud.Antwoord(punt.vraag(), antwoord(punt, namen)))
                        .toList());
    }

    private static List<Pakketinhoud.Veld> casusvelden(Casus casus, Map<String, Toegestaan> toegestaan, Pattern namen) {
        Convenanttoets toets = casus.toets();
        return Stream.of(
                        new Gegevensveld("DOEL", "Doel", casus.doel()),
                        new Gegevensveld(
                                "TOETS", "Toets aan het convenant", toets == null ? null : toets.toelichting()),
                        new Gegevensveld("CASUSHOUDER", "Casushouder", casus.casushouder()))
                .flatMap(veld -> laatDoor(veld, toegestaan, namen))
                .toList();
    }

    private static Stream<Pakketinhoud.Veld> laatDoor(
            Gegevensveld veld, Map<String, Toegestaan> toegestaan, Pattern namen) {
        Toegestaan regel = toegestaan.get(veld.code());
        String waarde = veld.waarde();
        return regel == null || waarde == null
                ? Stream.empty()
                : Stream.of(new Pakketinhoud.Veld(
                        veld.label(),
                        zonderNamen(waarde, namen),
                        regel.klasse().naam(),
                        regel.grondslag().naam()));
    }

    private static String antwoord(Toetspunt punt, Pattern namen) {
        String toelichting = punt.toelichting();
        String kern = punt.voldaan() == null ? "Nog niet beantwoord" : punt.voldaan() ? "Ja" : "Nee";
        return toelichting == null ? kern : kern + ". " + zonderNamen(toelichting, namen);
    }

    private Map<String, Toegestaan> toegestaan() {
        Map<String, Toegestaan> regels = new LinkedHashMap<>();
        database.sql("select veld, gegevensklasse, grondslag from riecveld order by volgorde")
                .query(rij -> {
                    regels.put(
                            rij.getString("veld"),
                            new Toegestaan(
                                    Gegevensklasse.valueOf(rij.getString("gegevensklasse")),
                                    Grondslag.valueOf(rij.getString("grondslag"))));
                });
        return regels;
    }

    /** Names of melders and victims, whole and word by word; matches nothing when none is known. */
    private Pattern namen(Casus casus) {
        return Woordpatroon.van(casus.actieveSignalen().stream()
                .flatMap(signaal -> signalen.personen(signaal).stream())
                .flatMap(naam -> Stream.concat(
                        Stream.of(naam), NAAMWOORD.matcher(naam).results().map(MatchResult::group))));
    }

    private static String zonderNamen(String tekst, Pattern namen) {
        return namen.matcher(tekst).replaceAll(Matcher.quoteReplacement(WEGGELATEN));
    }

    private record Gegevensveld(String code, String label, @Nullable String waarde) {}

    private record Toegestaan(Gegevensklasse klasse, Grondslag grondslag) {}
}
