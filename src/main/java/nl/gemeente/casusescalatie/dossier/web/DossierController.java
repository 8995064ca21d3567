package nl.gemeente.casusescalatie.dossier.web;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossier;
import nl.gemeente.casusescalatie.dossier.DossierLezen;
import nl.gemeente.casusescalatie.dossier.Dossieractie;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Processen.OpenTaak;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/**
 * The dossier of a number, for those who may see it. A number that does not exist and one that is shielded look the
 * same from outside.
 */
@Controller
class DossierController {

    private final DossierLezen lezen;
    private final Processen processen;
    private final List<Dossieractie> acties;

    DossierController(DossierLezen lezen, Processen processen, List<Dossieractie> acties) {
        this.lezen = lezen;
        this.processen = processen;
        this.acties = acties;
    }

    @GetMapping("/dossier/{nummer}")
    String pagina(@PathVariable String nummer, Authentication wie, Model model) {
        model.addAttribute("dossier", dossier(nummer, wie));
        model.addAttribute(
                "acties",
                acties.stream()
                        .flatMap(actie -> actie.voor(Nummer.van(nummer), Rollen.van(wie)).stream())
                        .toList());
        model.addAttribute("magInzagelog", Rollen.van(wie).contains(Rol.PRIVACY));
        model.addAttribute("magVerbinden", Rollen.van(wie).contains(Rol.AANDACHTSFUNCTIONARIS));
        return "dossier/dossier";
    }

    /**
     * For the tab "Dossier" of a task: whoever has a task may not read its process, so only we can say which dossier it
     * is about.
     */
    @GetMapping("/api/dossiers/taak/{taak}")
    @ResponseBody
    Dossier vanTaak(@PathVariable String taak, Authentication wie) {
        return dossier(nummerVan(taak).waarde(), wie);
    }

    /** For the list of tasks. A number says nothing about a person, so whoever is logged in may have it. */
    @GetMapping("/api/dossiers/taak/{taak}/nummer")
    @ResponseBody
    Nummer nummerVan(@PathVariable String taak) {
        OpenTaak openTaak = processen.openTaak(taak);
        if (openTaak == null) {
            throw nietGevonden();
        }
        return Nummer.van(openTaak.nummer());
    }

    @GetMapping("/api/dossiers/{nummer}")
    @ResponseBody
    Dossier json(@PathVariable String nummer, Authentication wie) {
        return dossier(nummer, wie);
    }

    private Dossier dossier(String nummer, Authentication wie) {
        if (!Nummer.isNummer(nummer)) {
            throw nietGevonden();
        }
        return lezen.lees(Nummer.van(nummer), wie.getName(), Rollen.van(wie))
                .orElseThrow(DossierController::nietGevonden);
    }

    private static ResponseStatusException nietGevonden() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Dit dossier bestaat niet, of u mag het niet zien.");
    }
}
