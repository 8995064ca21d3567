package nl.gemeente.casusescalatie.toegang.proces;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.proces.Aanmelding;
import nl.gemeente.casusescalatie.toegang.Gebruiker;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The identity service of the engine as the one user store. */
@Component
class EngineGebruikers implements Gebruikers {

    /** Every request asks; half a minute is how long a removed user or role may still work. */
    private final Cache<String, Optional<Gebruiker>> bekend = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    private final IdentityService identiteiten;
    private final Aanmelding aanmelding;

    EngineGebruikers(IdentityService identiteiten, Aanmelding aanmelding) {
        this.identiteiten = identiteiten;
        this.aanmelding = aanmelding;
    }

    @Override
    public Optional<Gebruiker> find(String id) {
        return bekend.get(id, this::lees);
    }

    @Override
    public Optional<String> adres(String id) {
        return aanmelding.alsSysteem(() -> identiteiten.createUserQuery().userId(id).list().stream()
                .map(User::getEmail)
                .filter(adres -> adres != null && !adres.isBlank())
                .findFirst());
    }

    @Override
    public Set<String> leden(String groep) {
        return aanmelding.alsSysteem(() -> identiteiten.createUserQuery().memberOfGroup(groep).list().stream()
                .map(User::getId)
                .collect(Collectors.toSet()));
    }

    @Override
    public boolean checkPassword(String id, String wachtwoord) {
        return aanmelding.alsSysteem(() -> identiteiten.checkPassword(id, wachtwoord));
    }

    private Optional<Gebruiker> lees(String id) {
        return aanmelding.alsSysteem(() -> {
            @Nullable User gebruiker = identiteiten.createUserQuery().userId(id).singleResult();
            if (gebruiker == null) {
                return Optional.empty();
            }
            Set<String> groepen = identiteiten.createGroupQuery().groupMember(id).list().stream()
                    .map(Group::getId)
                    .collect(Collectors.toSet());
            return Optional.of(new Gebruiker(gebruiker.getId(), naam(gebruiker), groepen));
        });
    }

    private static String naam(User gebruiker) {
        String naam = Stream.of(gebruiker.getFirstName(), gebruiker.getLastName())
                .filter(deel -> deel != null && !deel.isBlank())
                .collect(Collectors.joining(" "));
        return naam.isEmpty() ? gebruiker.getId() : naam;
    }
}
