package nl.gemeente.casusescalatie.proces.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.gemeente.casusescalatie.proces.Aanmelding;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads who is authenticated from the engine, where every door puts it. */
@Component
class EngineAanmelding implements Aanmelding {

    private final IdentityService identiteiten;

    EngineAanmelding(@Lazy IdentityService identiteiten) {
        this.identiteiten = identiteiten;
    }

    @Override
    public Optional<Aangemeld> huidige() {
        @Nullable Authentication wie = identiteiten.getCurrentAuthentication();
        if (wie == null || wie.getUserId() == null) {
            return Optional.empty();
        }
        List<String> groepen = wie.getGroupIds();
        return Optional.of(new Aangemeld(wie.getUserId(), groepen == null ? Set.of() : Set.copyOf(groepen)));
    }

    @Override
    public <T> T alsSysteem(Supplier<T> stap) {
        @Nullable Authentication wie = identiteiten.getCurrentAuthentication();
        identiteiten.clearAuthentication();
        try {
            return stap.get();
        } finally {
            if (wie != null) {
                identiteiten.setAuthentication(wie.getUserId(), wie.getGroupIds(), wie.getTenantIds());
            }
        }
    }
}
