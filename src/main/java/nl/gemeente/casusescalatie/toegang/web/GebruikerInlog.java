package nl.gemeente.casusescalatie.toegang.web;

import nl.gemeente.casusescalatie.toegang.Gebruiker;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;

/** Asks the one user store. The groups of the user become the authorities, by their own name. */
class GebruikerInlog implements AuthenticationProvider {

    private final Gebruikers gebruikers;

    GebruikerInlog(Gebruikers gebruikers) {
        this.gebruikers = gebruikers;
    }

    @Override
    public Authentication authenticate(Authentication poging) throws AuthenticationException {
        String id = poging.getName();
        String wachtwoord = String.valueOf(poging.getCredentials());
        if (id.isBlank() || !klopt(id, wachtwoord)) {
            throw new BadCredentialsException("Gebruikersnaam of wachtwoord klopt niet.");
        }
        Gebruiker gebruiker = gebruikers
                .find(id)
                .orElseThrow(() -> new BadCredentialsException("Gebruikersnaam of wachtwoord klopt niet."));
        return UsernamePasswordAuthenticationToken.authenticated(
                gebruiker.id(), null, AuthorityUtils.createAuthorityList(gebruiker.groepen()));
    }

    boolean klopt(String id, String wachtwoord) {
        return gebruikers.checkPassword(id, wachtwoord);
    }

    @Override
    public boolean supports(Class<?> soort) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
    }
}
