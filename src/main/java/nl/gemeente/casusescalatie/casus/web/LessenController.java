package nl.gemeente.casusescalatie.casus.web;

import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.casus.afsluiting.Lessen;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was learned from closed cases and what others do, for every employee but who only reports. */
@Controller
@RequestMapping("/casus/lessen")
class LessenController {

    private final Lessen lessen;

    LessenController(Lessen lessen) {
        this.lessen = lessen;
    }

    @GetMapping
    String pagina(Authentication wie, Model model) {
        if (!Casusdeur.magLezen(wie)) {
            throw Casusdeur.nietGevonden();
        }
        model.addAttribute("lessen", lessen.gedeeld());
        model.addAttribute("trajecten", lessen.trajecten());
        model.addAttribute("magNoteren", Casusdeur.magConvenant(wie));
        model.addAttribute("naam", wie.getName());
        return "casus/lessen";
    }

    @PostMapping("/{traject}")
    String noteer(
            @PathVariable String traject,
            @RequestParam(required = false) @Nullable String les,
            Authentication wie,
            RedirectAttributes terug) {
        if (!Casusdeur.magConvenant(wie)) {
            throw Casusdeur.nietGevonden();
        }
        try {
            lessen.noteer(traject, les, wie.getName());
            terug.addFlashAttribute("gelukt", "De les is genoteerd.");
        } catch (Weigering weigering) {
            terug.addFlashAttribute("fout", weigering.zin());
            terug.addFlashAttribute("foutBij", traject);
            terug.addFlashAttribute("les", les);
        }
        return "redirect:/casus/lessen";
    }
}
