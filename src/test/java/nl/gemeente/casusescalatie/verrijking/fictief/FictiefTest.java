package nl.gemeente.casusescalatie.verrijking.fictief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.gemeente.casusescalatie.verrijking.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class FictiefTest {

    private static final Path INSTELLINGEN = Path.of("src", "main", "resources");
    private static final Path LOKAAL = Path.of("src", "lokaal", "resources");

    @ParameterizedTest
    @CsvSource({"lokaal, 5", "test, 5", "productie, 0", "productie lokaal, 0", "acceptatie, 0"})
    void verzonnen_registers_zijn_er_alleen_om_te_proberen(String profielen, int aantal) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().setActiveProfiles(profielen.split(" "));
            context.registerBean(JdbcClient.class, () -> JdbcClient.create(new SimpleDriverDataSource()));
            context.scan(getClass().getPackageName());
            context.refresh();

            assertThat(context.getBeansOfType(Register.class)).hasSize(aantal);
        }
    }

    @Test
    void alleen_profiel_lokaal_maakt_de_verzonnen_tabellen() throws IOException {
        assertThat(Files.readString(LOKAAL.resolve("application-lokaal.yaml"))).contains("db/fictief");
        assertThat(Files.readString(INSTELLINGEN.resolve("application.yaml"))).doesNotContain("fictief");
        assertThat(Files.readString(INSTELLINGEN.resolve("application-productie.yaml")))
                .doesNotContain("fictief");
    }
}
