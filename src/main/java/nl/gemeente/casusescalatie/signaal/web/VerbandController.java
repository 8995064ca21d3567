package nl.gemeente.casusescalatie.signaal.web;

import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Verbandstand;
import nl.gemeente.casusescalatie.signaal.verband.VerbandBeoordelen;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons beside a link on the dossier page. A refusal comes back to the page with what was typed. */
@Controller
class VerbandController {

    private final VerbandBeoordelen beoordelen;

    VerbandController(VerbandBeoordelen beoordelen) {
        this.beoordelen = beoordelen;
    }

    @PostMapping("/dossier/{nummer}/verbanden/{ander}")
    String beoordeel(
            @PathVariable String nummer,
            @PathVariable String ander,
            @RequestParam Verbandstand stand,
            @RequestParam(defaultValue = "") String motivering,
            Authentication wie,
            RedirectAttributes terug) {
        if (!Rollen.van(wie).contains(Rol.AANDACHTSFUNCTIONARIS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (!Nummer.isNummer(nummer) || !Nummer.isNummer(ander)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            beoordelen.beoordeel(Nummer.van(nummer), Nummer.van(ander), stand, motivering, wie.getName());
        } catch (Weigering weigering) {
            String veld = "motivering-" + ander;
            terug.addFlashAttribute(
                    "pagina", Paginavelden.van(Map.of(veld, motivering)).met(Map.of(veld, weigering.zin())));
        }
        terug.addAttribute("nummer", nummer);
        return "redirect:/dossier/{nummer}#verband-" + ander;
    }
}
