package nl.gemeente.casusescalatie.melden.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.melden.web.Meldinglezer.Gelezen;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.ontvangst.Meldingskeuring;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding;
import org.springframework.stereotype.Component;

/** Turns input into a report that keeps all rules, for both the API and the page. */
@Component
class MeldingInlezen {

    private final Meldingskeuring keuring;

    MeldingInlezen(Meldingskeuring keuring) {
        this.keuring = keuring;
    }

    /**
     * Values of the wrong kind and broken rules together; a field with a wrong kind of value is not also "not filled
     * in".
     *
     * @throws OngeldigeMelding with everything that is wrong
     */
    Melding lees(JsonNode boom) {
        Gelezen gelezen = Meldinglezer.lees(boom);
        List<OngeldigeMelding.Fout> regels = keuring.fouten(gelezen.melding()).stream()
                .filter(regel -> gelezen.fouten().stream().noneMatch(soort -> overlapt(soort.pad(), regel.pad())))
                .toList();
        if (!gelezen.fouten().isEmpty() || !regels.isEmpty()) {
            throw new OngeldigeMelding(
                    Stream.concat(gelezen.fouten().stream(), regels.stream()).toList());
        }
        return gelezen.melding();
    }

    private static boolean overlapt(String soort, String regel) {
        return soort.equals(regel) || soort.startsWith(regel + "[");
    }
}
