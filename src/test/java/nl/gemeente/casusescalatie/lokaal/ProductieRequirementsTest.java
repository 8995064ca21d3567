package nl.gemeente.casusescalatie.lokaal;

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

class ProductieRequirementsTest {

    private final Map<String, String> settings = new TreeMap<>(Map.of(
            "spring.datasource.url", TestDatabase.postgres().jdbcUrl(),
            "spring.datasource.username", "postgres",
            "spring.datasource.password", "Tk3-vliegveld-97-paars",
            "spring.mail.host", "mail.gemeente.example",
            "casusescalatie.adres", "https://casus.gemeente.example",
            "casusescalatie.afzender", "casus@gemeente.example",
            "casusescalatie.sleutel", "YLUxNFuDoaNeXUufQBdOQJcEUKPWJNMBQRIsA5blPM0="));

    @Test
    void een_volledige_omgeving_mag_starten() {
        assertThatCode(() -> requirements().check()).doesNotThrowAnyException();
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
    void een_ontbrekende_instelling_is_een_zin_met_haar_naam(String setting) {
        settings.remove(setting);

        assertThat(sentences())
                .singleElement()
                .asString()
                .contains(setting.toUpperCase(java.util.Locale.ROOT).replace('.', '_'))
                .contains("ontbreekt");
    }

    @ParameterizedTest
    @CsvSource({"postgres", "Welkom01", "casusescalatie", "beheer", "burgemeester"})
    void een_demowachtwoord_wordt_geweigerd(String password) {
        settings.put("spring.datasource.password", password);

        assertThat(sentences())
                .singleElement()
                .asString()
                .contains("demowachtwoord")
                .doesNotContain(password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kort",
                "geen base64 !",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "ZGl0aXNlZW5nZXR5cHR3YWNodHdvb3JkdmFuMzJieXRlcyEhIQ=="
            })
    void een_zwakke_sleutel_wordt_geweigerd(String key) {
        settings.put("casusescalatie.sleutel", key);

        assertThat(sentences()).singleElement().asString().contains("CASUSESCALATIE_SLEUTEL is te zwak");
    }

    @Test
    void demogegevens_horen_niet_in_productie() {
        settings.put("casusescalatie.demo", "true");

        assertThat(sentences()).singleElement().asString().contains("CASUSESCALATIE_DEMO=true");
    }

    @Test
    void alle_redenen_worden_tegelijk_genoemd() {
        settings.clear();

        assertThat(sentences()).hasSize(7);
    }

    @Test
    void een_onbereikbare_database_is_een_zin() {
        settings.put("spring.datasource.url", "jdbc:postgresql://127.0.0.1:" + TestDatabase.freePort() + "/x");

        assertThat(sentences()).singleElement().asString().startsWith("De database is niet bereikbaar");
    }

    @Test
    void een_database_die_niet_bestaat_is_een_zin() {
        settings.put(
                "spring.datasource.url",
                "jdbc:postgresql://127.0.0.1:" + TestDatabase.postgres().port() + "/bestaat_niet");

        assertThat(sentences())
                .singleElement()
                .asString()
                .startsWith("De database uit SPRING_DATASOURCE_URL bestaat niet");
    }

    private List<String> sentences() {
        return catchThrowableOfType(StartRefused.class, () -> requirements().check())
                .sentences();
    }

    private ProductieRequirements requirements() {
        MockEnvironment environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        return new ProductieRequirements(environment);
    }
}
