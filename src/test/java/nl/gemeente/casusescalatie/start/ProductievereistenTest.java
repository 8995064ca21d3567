package nl.gemeente.casusescalatie.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.gemeente.casusescalatie.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ProductievereistenTest {

    private final Map<String, String> instellingen = new TreeMap<>(Map.of(
            "spring.datasource.url", TestDatabase.postgres().jdbcUrl(),
            "spring.datasource.username", "postgres",
            "spring.datasource.password", "Tk3-vliegveld-97-paars",
            "spring.mail.host", "mail.gemeente.example",
            "casusescalatie.adres", "https://casus.gemeente.example",
            "casusescalatie.afzender", "casus@gemeente.example",
            "casusescalatie.sleutel", "YLUxNFuDoaNeXUufQBdOQJcEUKPWJNMBQRIsA5blPM0="));

    @Test
    void een_volledige_omgeving_mag_starten() {
        assertThatCode(() -> vereisten().controleer()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.url",
                "spring.datasource.username",
                "spring.datasource.password",
                "spring.mail.host",
                "casusescalatie.adres",
                "casusescalatie.afzender",
                "casusescalatie.sleutel"
            })
    void een_ontbrekende_instelling_is_een_zin_met_haar_naam(String instelling) {
        instellingen.remove(instelling);

        assertThat(zinnen())
                .singleElement()
                .asString()
                .contains(instelling.toUpperCase(java.util.Locale.ROOT).replace('.', '_'))
                .contains("ontbreekt");
    }

    @ParameterizedTest
    @CsvSource({"postgres", "Welkom01", "casusescalatie", "beheer", "burgemeester"})
    void een_demowachtwoord_wordt_geweigerd(String wachtwoord) {
        instellingen.put("spring.datasource.password", wachtwoord);

        assertThat(zinnen())
                .singleElement()
                .asString()
                .contains("demowachtwoord")
                .doesNotContain(wachtwoord);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kort",
                "geen base64 !",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "ZGl0aXNlZW5nZXR5cHR3YWNodHdvb3JkdmFuMzJieXRlcyEhIQ=="
            })
    void een_zwakke_sleutel_wordt_geweigerd(String sleutel) {
        instellingen.put("casusescalatie.sleutel", sleutel);

        assertThat(zinnen()).singleElement().asString().contains("CASUSESCALATIE_SLEUTEL is te zwak");
    }

    @Test
    void demogegevens_horen_niet_in_productie() {
        instellingen.put("casusescalatie.demo", "true");

        assertThat(zinnen()).singleElement().asString().contains("CASUSESCALATIE_DEMO=true");
    }

    @Test
    void alle_redenen_worden_tegelijk_genoemd() {
        instellingen.clear();

        assertThat(zinnen()).hasSize(7);
    }

    @Test
    void een_onbereikbare_database_is_een_zin() {
        instellingen.put("spring.datasource.url", "jdbc:postgresql://127.0.0.1:" + TestDatabase.freePort() + "/x");

        assertThat(zinnen()).singleElement().asString().startsWith("De database is niet bereikbaar");
    }

    @Test
    void een_database_die_niet_bestaat_is_een_zin() {
        instellingen.put(
                "spring.datasource.url",
                "jdbc:postgresql://127.0.0.1:" + TestDatabase.postgres().poort() + "/bestaat_niet");

        assertThat(zinnen())
                .singleElement()
                .asString()
                .startsWith("De database uit SPRING_DATASOURCE_URL bestaat niet");
    }

    private List<String> zinnen() {
        return catchThrowableOfType(StartGeweigerd.class, () -> vereisten().controleer())
                .zinnen();
    }

    private Productievereisten vereisten() {
        MockEnvironment environment = new MockEnvironment();
        instellingen.forEach(environment::setProperty);
        return new Productievereisten(environment);
    }
}
