package nl.gemeente.casusescalatie.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Other systems read in the description of the API what they must send. */
class MeldingsbeschrijvingTest {

    @Test
    @SuppressWarnings("rawtypes")
    void de_beschrijving_van_de_api_noemt_wat_verplicht_is() {
        Map<String, Schema> delen = ModelConverters.getInstance().readAll(Melding.class);
        assertThat(verplicht(delen, "Melding"))
                .containsExactlyInAnyOrder(
                        "kanaal",
                        "waargenomenOp",
                        "zekerheid",
                        "acuutGevaar",
                        "uitbuitingsvormen",
                        "omschrijving",
                        "melder");
        assertThat(verplicht(delen, "Locatie")).containsExactly("soort");
        assertThat(verplicht(delen, "Slachtoffer")).containsExactlyInAnyOrder("identificeerbaar", "minderjarig");
        assertThat(verplicht(delen, "Melder")).containsExactly("anoniem");
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Iterable<String> verplicht(Map<String, Schema> delen, String naam) {
        return delen.get(naam).getRequired();
    }
}
