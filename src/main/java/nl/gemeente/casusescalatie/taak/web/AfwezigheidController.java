package nl.gemeente.casusescalatie.taak.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.taak.Afwezigheden;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /afwezigheid}: everybody for himself, a manager for everybody. */
@Controller
class AfwezigheidController {

    private static final String KIES = "kies een datum.";

    private final Afwezigheden afwezigheden;
    private final Gebruikers gebruikers;

    AfwezigheidController(Afwezigheden afwezigheden, Gebruikers gebruikers) {
        this.afwezigheden = afwezigheden;
        this.gebruikers = gebruikers;
    }

    @GetMapping("/afwezigheid")
    String pagina(Authentication wie, Model model) {
        return pagina(new Getypt(wie.getName(), "", "", ""), Map.of(), wie, model);
    }

    @PostMapping("/afwezigheid")
    String bewaar(@ModelAttribute Getypt getypt, Authentication wie, Model model, RedirectAttributes terug) {
        LocalDate van = dag(getypt.van());
        LocalDate totEnMet = dag(getypt.totEnMet());
        Map<String, String> fouten = new HashMap<>();
        if (van == null) {
            fouten.put("van", KIES);
        }
        if (totEnMet == null) {
            fouten.put("totEnMet", KIES);
        }
        if (van != null && totEnMet != null) {
            try {
                afwezigheden.legVast(
                        getypt.wie() == null ? wie.getName() : getypt.wie(),
                        new Afwezigheden.Afwezigheidsopgave(van, totEnMet, getypt.vervanger()),
                        wie.getName());
                terug.addFlashAttribute("gelukt", "De afwezigheid is bewaard.");
                return "redirect:/afwezigheid";
            } catch (Weigering weigering) {
                String veld = weigering.veld();
                fouten.put(veld == null ? "lijst" : veld, weigering.zin());
            }
        }
        return pagina(getypt, fouten, wie, model);
    }

    @PostMapping("/afwezigheid/{id}/weg")
    String haalWeg(@PathVariable long id, Authentication wie, RedirectAttributes terug) {
        try {
            afwezigheden.haalWeg(id, wie.getName());
            terug.addFlashAttribute("gelukt", "De afwezigheid is weggehaald.");
        } catch (Weigering weigering) {
            terug.addFlashAttribute("fouten", Map.of("lijst", weigering.zin()));
        }
        return "redirect:/afwezigheid";
    }

    private String pagina(Getypt getypt, Map<String, String> fouten, Authentication wie, Model model) {
        boolean manager = Rollen.van(wie).contains(Rol.MANAGER);
        model.addAttribute("naam", wie.getName());
        model.addAttribute("collegas", manager ? iedereen() : Set.of());
        // Whom a manager may choose depends on who is away; that the two share a role is checked when it is sent.
        model.addAttribute("vervangers", manager ? iedereen() : afwezigheden.mogelijkeVervangers(wie.getName()));
        model.addAttribute("afwezigheden", afwezigheden.zichtbaarVoor(wie.getName()));
        model.addAttribute("getypt", getypt);
        if (!model.containsAttribute("fouten")) {
            model.addAttribute("fouten", fouten);
        }
        model.addAttribute("dag", (Function<LocalDate, String>) Datum::tekst);
        return "termijn/afwezigheid";
    }

    private Set<String> iedereen() {
        Set<String> namen = new TreeSet<>();
        Rol.eigen().forEach(rol -> namen.addAll(gebruikers.leden(rol.groep())));
        return namen;
    }

    private static @Nullable LocalDate dag(@Nullable String tekst) {
        try {
            return tekst == null ? null : LocalDate.parse(tekst.strip());
        } catch (DateTimeParseException geenDatum) {
            return null;
        }
    }

    /** What stands in the form, right or wrong. */
    public record Getypt(
            @Nullable String wie, @Nullable String van, @Nullable String totEnMet, @Nullable String vervanger) {}
}
