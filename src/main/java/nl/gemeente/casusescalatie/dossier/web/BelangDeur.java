package nl.gemeente.casusescalatie.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Belangenconflicten;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stands before every page and every endpoint with the number of a dossier in its address, also one that somebody adds tomorrow: who is kept out of that dossier finds
 * nothing there.
 */
@Component
class BelangDeur implements HandlerInterceptor, WebMvcConfigurer {

    private final Belangenconflicten belangen;

    BelangDeur(Belangenconflicten belangen) {
        this.belangen = belangen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        @Nullable Principal wie = request.getUserPrincipal();
        if (wie != null
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> delen
                && delen.values().stream()
                        .map(String::valueOf)
                        .filter(Nummer::isNummer)
                        .anyMatch(nummer -> belangen.houdtBuiten(wie.getName(), Nummer.van(nummer)))) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Dit dossier bestaat niet, of u mag het niet zien.");
        }
        return true;
    }
}
