package nl.gemeente.casusescalatie.melden.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.signaal.Kanaal;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding.Fout;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** From the fields of the intake page to the report that they make, with what we can know filled in. */
@Component
class Meldinvulling {

    /** Only on the page; the report expresses it by its melder. */
    private static final String NAMENS = "namens";

    private final MeldingInlezen inlezen;
    private final Gebruikers gebruikers;
    private final Clock klok;

    Meldinvulling(MeldingInlezen inlezen, Gebruikers gebruikers, Clock klok) {
        this.inlezen = inlezen;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    static Meldvelden leeg() {
        return new Meldvelden(Map.of(NAMENS, List.of(Namens.MIJZELF.name())));
    }

    /** For whom it is was asked first, in the draft; which fields exist follows from it. */
    static Meldvelden vervolg(MultiValueMap<String, String> vorm, Map<String, List<String>> concept) {
        return alleen(vorm).met(NAMENS, concept.getOrDefault(NAMENS, List.of(Namens.MIJZELF.name())));
    }

    /** What is wrong with the report that these fields make. */
    List<Fout> fouten(Meldvelden velden, String gebruiker) {
        try {
            inlezen.lees(melding(velden, gebruiker));
            return List.of();
        } catch (OngeldigeMelding e) {
            return e.fouten();
        }
    }

    /** The report the page represents: the melder follows from the login, or does not exist. */
    JsonNode melding(Meldvelden velden, String gebruiker) {
        String wens = velden.waarde("melder.wilTerugkoppeling") == null ? "false" : "true";
        Meldvelden metMelder =
                switch (namens(velden)) {
                    case MIJZELF ->
                        velden.met("melder.anoniem", List.of("false"))
                                .met("melder.naam", List.of(naam(gebruiker)))
                                .met("melder.wilTerugkoppeling", List.of(wens));
                    case ANDER ->
                        velden.met("melder.anoniem", List.of("false")).met("melder.wilTerugkoppeling", List.of(wens));
                    case ANONIEM ->
                        velden.zonder("melder.naam", "melder.email", "melder.functiegroep", "melder.wilTerugkoppeling")
                                .met("melder.anoniem", List.of("true"));
                };
        return metMelder.json();
    }

    private String naam(String gebruiker) {
        return gebruikers.find(gebruiker).orElseThrow().naam();
    }

    private static Namens namens(Meldvelden velden) {
        String gekozen = velden.waarde(NAMENS);
        return Namens.ANDER.name().equals(gekozen)
                ? Namens.ANDER
                : Namens.ANONIEM.name().equals(gekozen) ? Namens.ANONIEM : Namens.MIJZELF;
    }

    /** Nobody has to type what we already know. */
    Meldvelden voorgevuld(MultiValueMap<String, String> vorm, String gebruiker) {
        Meldvelden velden = alleen(vorm);
        velden = velden.met(NAMENS, List.of(namens(velden).name()))
                .met(
                        "waargenomenOp",
                        List.of(LocalDateTime.now(klok.withZone(Datum.ZONE))
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString()));
        if (namens(velden) != Namens.MIJZELF) {
            return velden.met("kanaal", List.of(Kanaal.TELEFOON.name()));
        }
        velden = velden.met("kanaal", List.of(Kanaal.EIGEN_INITIATIEF.name()));
        Optional<String> adres = gebruikers.adres(gebruiker);
        return adres.isEmpty()
                ? velden
                : velden.met("melder.email", List.of(adres.get())).met("melder.wilTerugkoppeling", List.of("true"));
    }

    /** The fields of the page; anything else that is sent is not kept. */
    private static Meldvelden alleen(MultiValueMap<String, String> vorm) {
        Map<String, List<String>> bekend = new LinkedHashMap<>();
        vorm.forEach((naam, teksten) -> {
            if (naam.equals(NAMENS) || Meldvelden.PADEN.contains(naam)) {
                bekend.put(naam, teksten);
            }
        });
        return new Meldvelden(bekend);
    }
}
