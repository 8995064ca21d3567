package nl.gemeente.casusescalatie.verrijking.web;

import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import nl.gemeente.casusescalatie.verrijking.bevraging.OpnieuwVerrijken;
import nl.gemeente.casusescalatie.verrijking.inzage.Verrijkactie;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks the registers again for the user who pressed the button, and returns to the dossier. */
@Controller
class VerrijkingController {

    private final OpnieuwVerrijken opnieuw;

    VerrijkingController(OpnieuwVerrijken opnieuw) {
        this.opnieuw = opnieuw;
    }

    @PostMapping("/dossier/{nummer}/verrijking")
    String verrijk(@PathVariable String nummer, Authentication wie, RedirectAttributes terug) {
        Set<Rol> rollen = Rollen.van(wie);
        if (!Verrijkactie.magDoor(rollen)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (!Nummer.isNummer(nummer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            opnieuw.vraag(new Vrager(wie.getName(), Nummer.van(nummer)));
            terug.addFlashAttribute("gelukt", "De registers zijn opnieuw gevraagd. U leest de antwoorden hieronder.");
        } catch (Weigering weigering) {
            terug.addFlashAttribute("pagina", Paginavelden.LEEG.met(weigering));
        }
        terug.addAttribute("nummer", nummer);
        return "redirect:/dossier/{nummer}";
    }
}
