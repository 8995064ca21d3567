package nl.gemeente.casusescalatie.toegang.web;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Listens for wrong passwords at every door. */
@Component
class MislukteInlog {

    private final Inlogpogingen pogingen;

    MislukteInlog(Inlogpogingen pogingen) {
        this.pogingen = pogingen;
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent event) {
        if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails details) {
            pogingen.mislukt(details.getRemoteAddress());
        }
    }
}
