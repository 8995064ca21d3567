package nl.gemeente.casusescalatie.dossier.web;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Inzagelog;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Who looked at what of a dossier, for the functionaris gegevensbescherming alone. */
@Controller
class InzagelogController {

    private final Inzagelog inzagelog;

    InzagelogController(Inzagelog inzagelog) {
        this.inzagelog = inzagelog;
    }

    @GetMapping("/dossier/{nummer}/inzage")
    String pagina(@PathVariable String nummer, Authentication wie, Model model) {
        if (!Rollen.van(wie).contains(Rol.PRIVACY) || !Nummer.isNummer(nummer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("nummer", nummer);
        model.addAttribute("blikken", inzagelog.van(Nummer.van(nummer)));
        return "dossier/inzage";
    }
}
