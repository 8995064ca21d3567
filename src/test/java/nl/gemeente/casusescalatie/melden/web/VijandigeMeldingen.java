package nl.gemeente.casusescalatie.melden.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Reports that are half right, and texts that are none at all. */
final class VijandigeMeldingen {

    /** A code that is on the list, also of the database. */
    static final String INDICATOR = "arbeid-identiteitsbewijs-ingenomen";

    private static final List<String> GEMEEN = List.of(
            "\0",
            "\u202Etxet",
            "\uD800",
            "\uFFFF",
            "<script>alert(1)</script>",
            "=HYPERLINK(\"http://x\")",
            "../../etc/passwd",
            "'; drop table signaal; --",
            "ßßßßßßßßßß",
            "+999999999-12-31T23:59:59+18:00",
            "-999999999-01-01T00:00:00-18:00",
            "0000-01-01T00:00",
            "2026-02-30T10:00",
            "99999999999999999999",
            "-1",
            "1e9",
            "\u2028",
            "%00",
            "${7*7}",
            "{\"a\":1}");

    private VijandigeMeldingen() {}

    /** A right report in which none to four fields hold something else. */
    static Arbitrary<Map<String, List<String>>> velden() {
        return Arbitraries.maps(
                        Arbitraries.of(Meldvelden.PADEN), teksten().list().ofMaxSize(3))
                .ofMaxSize(4)
                .map(gemeen -> {
                    Map<String, List<String>> velden = goed();
                    velden.putAll(gemeen);
                    return velden;
                });
    }

    /** Whole JSON, of which some fields may hold something else. */
    static Arbitrary<String> meldingen() {
        return velden().map(velden -> new Meldvelden(velden).json().toString());
    }

    /** Nothing is wrong with it. */
    static String plat() {
        return new Meldvelden(goed()).json().toString();
    }

    /** What a program may send: a report, a part of one, one with other kinds of values, or any text. */
    static Arbitrary<String> bodies() {
        Arbitrary<String> heel = meldingen();
        return Arbitraries.oneOf(
                heel,
                teksten(),
                heel.flatMap(
                        body -> Arbitraries.integers().between(0, body.length()).map(tot -> body.substring(0, tot))),
                heel.map(body -> body.replace("\"", "")),
                heel.map(body -> body.replace(":false", ":[{}]")),
                heel.map(body -> body.replace("Vijf", "\\ud800")),
                heel.map(body -> body.replace("Vijf", "\\u0000")),
                heel.map(body -> body.replace("\"Loods\"", "1e400")),
                heel.map(body -> body.replace("\"melder\"", "\"kanaal\"")),
                heel.map(body -> "[".repeat(2000) + body));
    }

    private static Arbitrary<String> teksten() {
        return Arbitraries.oneOf(
                Arbitraries.of(GEMEEN),
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.integers().between(1, 5000).map("a"::repeat));
    }

    private static Map<String, List<String>> goed() {
        Map<String, List<String>> velden = new LinkedHashMap<>();
        velden.put("acuutGevaar", List.of("false"));
        velden.put("omschrijving", List.of("Vijf matrassen."));
        velden.put("waargenomenOp", List.of("2026-11-20T14:30"));
        velden.put("zekerheid", List.of("VOORGEVOEL"));
        velden.put("uitbuitingsvormen", List.of("ARBEID"));
        velden.put("indicatoren", List.of(INDICATOR));
        velden.put("locatie.aanduiding", List.of("Loods"));
        velden.put("locatie.soort", List.of("BEDRIJF"));
        velden.put("kanaal", List.of("LOKET"));
        velden.put("melder.anoniem", List.of("true"));
        return velden;
    }
}
