package nl.gemeente.casusescalatie.overleg.web;

import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Keuze;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.deelname.Deelnemers;
import nl.gemeente.casusescalatie.toegang.Deur;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that says who speaks for which partner. */
@Controller
@Order(52)
@RequestMapping("/deelnemers")
class DeelnemersController implements Deur {

    private final Deelnemers deelnemers;

    DeelnemersController(Deelnemers deelnemers) {
        this.deelnemers = deelnemers;
    }

    @Override
    public String adres() {
        return "/deelnemers";
    }

    @Override
    public String naam() {
        return "Deelnemers";
    }

    @Override
    public String uitleg() {
        return "Wie namens welke partner meedoet aan het signalenoverleg.";
    }

    @Override
    public boolean isVoor(Set<Rol> rollen) {
        return Deelnemers.magWijzigen(rollen);
    }

    @GetMapping
    String beheer(Authentication wie, Model model) {
        toets(wie);
        model.addAttribute("deelnemers", deelnemers.alle());
        model.addAttribute("partners", Keuze.uit(Ketenpartner.values(), Ketenpartner::naam));
        return "overleg/deelnemers";
    }

    @PostMapping
    String koppel(
            @RequestParam String gebruiker,
            @RequestParam(required = false) @Nullable Ketenpartner partner,
            Authentication wie,
            RedirectAttributes terug) {
        toets(wie);
        try {
            deelnemers.koppel(gebruiker, partner, wie.getName());
            terug.addFlashAttribute(
                    "gelukt",
                    partner == null
                            ? "%s spreekt voor niemand meer.".formatted(gebruiker)
                            : "%s spreekt voor %s.".formatted(gebruiker, partner.naam()));
        } catch (Weigering e) {
            terug.addFlashAttribute("pagina", Paginavelden.LEEG.met(Map.of("partner-" + gebruiker, e.zin())));
        }
        return "redirect:/deelnemers";
    }

    private void toets(Authentication wie) {
        if (!isVoor(Rollen.van(wie))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Dit bestaat niet, of u mag het niet zien.");
        }
    }
}
