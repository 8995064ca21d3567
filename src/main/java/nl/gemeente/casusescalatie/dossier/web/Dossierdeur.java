package nl.gemeente.casusescalatie.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Belangenconflicten;
import nl.gemeente.casusescalatie.dossier.Inzagelog;
import nl.gemeente.casusescalatie.toegang.Gastpad;
import nl.gemeente.casusescalatie.toegang.Gebruiker;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stands before every page and every endpoint with the number of a dossier in its address, also one that is added
 * tomorrow: whoever is kept out of that dossier finds nothing there, and a guest only what a page for guests shows; the
 * attempt is logged.
 */
@Component
class Dossierdeur implements HandlerInterceptor, WebMvcConfigurer {

    private final Belangenconflicten belangen;
    private final Inzagelog inzagelog;
    private final Gebruikers gebruikers;
    private final List<Gastpad> gastpaden;

    Dossierdeur(Belangenconflicten belangen, Inzagelog inzagelog, Gebruikers gebruikers, List<Gastpad> gastpaden) {
        this.belangen = belangen;
        this.inzagelog = inzagelog;
        this.gebruikers = gebruikers;
        this.gastpaden = gastpaden;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        @Nullable Principal wie = request.getUserPrincipal();
        if (wie != null
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> delen) {
            List<Nummer> nummers = delen.values().stream()
                    .map(String::valueOf)
                    .filter(Nummer::isNummer)
                    .map(Nummer::van)
                    .toList();
            if (isVreemd(request, wie, nummers)
                    || nummers.stream().anyMatch(nummer -> belangen.houdtBuiten(wie.getName(), nummer))) {
                throw new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Dit dossier bestaat niet, of u mag het niet zien.");
            }
        }
        return true;
    }

    private boolean isVreemd(HttpServletRequest request, Principal wie, List<Nummer> nummers) {
        if (nummers.isEmpty()
                || gastpaden.stream().anyMatch(pad -> pad.beslistZelf() && pad.bevat(request.getRequestURI()))
                || gebruikers.find(wie.getName()).filter(Gebruiker::isGast).isEmpty()) {
            return false;
        }
        nummers.forEach(
                nummer -> inzagelog.noteer(nummer, wie.getName(), "Geweigerd: een deelnemer wilde het dossier openen"));
        return true;
    }
}
