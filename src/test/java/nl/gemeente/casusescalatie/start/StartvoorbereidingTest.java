package nl.gemeente.casusescalatie.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import nl.gemeente.casusescalatie.lokaal.LokaleWerkplaats;
import org.junit.jupiter.api.Test;

class StartvoorbereidingTest {

    @Test
    void wie_vanuit_de_broncode_start_heeft_een_werkplaats() {
        assertThat(Startvoorbereiding.werkplaats(getClass().getClassLoader())).isInstanceOf(LokaleWerkplaats.class);
    }

    @Test
    void een_jar_voor_productie_legt_uit_dat_er_geen_profiel_lokaal_is() {
        ClassLoader zonderWerkplaats = new ClassLoader(getClass().getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) {
                return Collections.emptyEnumeration();
            }
        };

        assertThatThrownBy(() -> Startvoorbereiding.werkplaats(zonderWerkplaats))
                .isInstanceOf(StartGeweigerd.class)
                .hasMessageContaining("SPRING_PROFILES_ACTIVE=productie");
    }
}
