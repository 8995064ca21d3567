package nl.gemeente.casusescalatie.toegang.proces;

import java.util.Optional;
import nl.gemeente.casusescalatie.proces.Aanmelding.Aangemeld;
import nl.gemeente.casusescalatie.proces.Webappbezoeker;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever is logged in with us, with the groups of this moment. */
@Component
class IngelogdeBezoeker implements Webappbezoeker {

    private final Gebruikers gebruikers;

    IngelogdeBezoeker(Gebruikers gebruikers) {
        this.gebruikers = gebruikers;
    }

    @Override
    public Optional<Aangemeld> huidige() {
        @Nullable Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login == null || !login.isAuthenticated()
                ? Optional.empty()
                : gebruikers.find(login.getName()).map(wie -> new Aangemeld(wie.id(), wie.groepen()));
    }
}
