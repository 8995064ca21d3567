package nl.gemeente.casusescalatie.casus.web;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.casus.afsluiting.Lessen;
import nl.gemeente.casusescalatie.toegang.Deur;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lessons from closed cases and from what others do, for every employee who does more than report. */
@Controller
@Order(70)
@RequestMapping("/casus/lessen")
class LessenController implements Deur {

    private final Lessen lessen;

    LessenController(Lessen lessen) {
        this.lessen = lessen;
    }

    @Override
    public String adres() {
        return "/casus/lessen";
    }

    @Override
    public String naam() {
        return "Lessen";
    }

    @Override
    public String uitleg() {
        return "Wat wij leerden van gesloten casussen, en wat anderen doen.";
    }

    @Override
    public boolean isVoor(Set<Rol> rollen) {
        return Inzage.ALGEMEEN.voor(rollen);
    }

    @GetMapping
    String pagina(Authentication wie, Model model) {
        if (!isVoor(Rollen.van(wie))) {
            throw Casusdeur.nietGevonden();
        }
        model.addAttribute("lessen", lessen.gedeeld());
        model.addAttribute("trajecten", lessen.trajecten());
        model.addAttribute("magNoteren", Casusdeur.magConvenant(wie));
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
            String veld = "les-" + traject;
            terug.addFlashAttribute(
                    "pagina",
                    Paginavelden.van(Map.of(veld, Objects.toString(les, ""))).met(Map.of(veld, weigering.zin())));
        }
        return "redirect:/casus/lessen";
    }
}
