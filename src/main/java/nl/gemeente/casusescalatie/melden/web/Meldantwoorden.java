package nl.gemeente.casusescalatie.melden.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Keuze;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding.Fout;

/** What somebody filled in, to read back before sending. */
final class Meldantwoorden {

    private final Meldkeuzes keuzes;
    private final List<Antwoord> antwoorden = new ArrayList<>();

    private Meldantwoorden(Meldkeuzes keuzes) {
        this.keuzes = keuzes;
    }

    /** @param melding a report that keeps all rules */
    static List<Antwoord> van(JsonNode melding, Meldkeuzes keuzes) {
        Meldantwoorden gelezen = new Meldantwoorden(keuzes);
        for (String pad : Meldvelden.PADEN) {
            JsonNode waarde = melding.at("/" + pad.replace('.', '/'));
            if (!waarde.isMissingNode()) {
                gelezen.antwoorden.add(new Antwoord(pad, new Fout(pad, "").label(), gelezen.tekst(pad, waarde)));
            }
        }
        return gelezen.antwoorden;
    }

    private String tekst(String pad, JsonNode waarde) {
        if (waarde.isArray()) {
            return StreamSupport.stream(waarde.spliterator(), false)
                    .map(code -> naam(pad, code.asText()))
                    .collect(Collectors.joining("; "));
        }
        if (waarde.isBoolean()) {
            return waarde.asBoolean() ? "Ja" : "Nee";
        }
        return pad.equals("waargenomenOp")
                ? Datum.moment(OffsetDateTime.parse(waarde.asText()).toInstant())
                : naam(pad, waarde.asText());
    }

    private String naam(String pad, String code) {
        return keuzes.bij(pad)
                .filter(keuze -> keuze.code().equals(code))
                .map(Keuze::naam)
                .findFirst()
                .orElse(code);
    }

    /** @param pad the id of the field on the page */
    record Antwoord(String pad, String label, String tekst) {}
}
