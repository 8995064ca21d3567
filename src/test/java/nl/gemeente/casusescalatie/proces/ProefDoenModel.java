package nl.gemeente.casusescalatie.proces;

import static nl.gemeente.casusescalatie.proces.Routevariabele.code;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A small process of the tests themselves, to try what the engine configuration adds to every process. */
@Configuration
public class ProefDoenModel {

    public static final String PROCES = "proef-doen";
    static final Routevariabele UITKOMST = code("proefUitkomst", Uitkomst.class);

    /** What the use case of the test got, newest last. */
    static final List<Oordeel> ONTVANGEN = new ArrayList<>();

    /** What the delegate throws, when it should fail. */
    static @Nullable RuntimeException storing;

    enum Uitkomst {
        GOEDGEKEURD,
        AFGEKEURD
    }

    enum Reden {
        EEN,
        TWEE
    }

    record Oordeel(
            @NotNull(message = "kies een antwoord.") Uitkomst oordeel,
            @Size(max = 20, message = "gebruik hoogstens 20 tekens.") @Nullable String toelichting,
            @Nullable LocalDate datum,
            @Nullable Set<Reden> redenen) {}

    @Bean
    Procesmodel proefDoen() {
        return Procesmodel.van(PROCES).variabelen(UITKOMST).taak("proef-beoordelen", Oordeel.class, (zaak, oordeel) -> {
            if ("weiger".equals(oordeel.toelichting())) {
                throw new Weigering("toelichting", "Toelichting: dit weigert het dossier.");
            }
            ONTVANGEN.add(oordeel);
            return Route.met(UITKOMST, oordeel.oordeel());
        });
    }

    @Bean
    JavaDelegate proefDelegate() {
        return execution -> {
            if (storing != null) {
                throw storing;
            }
        };
    }
}
