package nl.gemeente.casusescalatie.taak.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.gemeente.casusescalatie.basis.Keuze;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.taak.Afwezigheden;
import nl.gemeente.casusescalatie.toegang.Deur;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /afwezigheid}: everybody for themselves, a manager for everybody. */
@Controller
@Order(31)
class AfwezigheidController implements Deur {

    private static final String KIES = "kies een datum.";

    private final Afwezigheden afwezigheden;
    private final Gebruikers gebruikers;

    AfwezigheidController(Afwezigheden afwezigheden, Gebruikers gebruikers) {
        this.afwezigheden = afwezigheden;
        this.gebruikers = gebruikers;
    }

    @Override
    public String adres() {
        return "/afwezigheid";
    }

    @Override
    public String naam() {
        return "Afwezigheid";
    }

    @Override
    public String uitleg() {
        return "Bent u weg? Zeg wie uw taken overneemt.";
    }

    @Override
    public boolean isVoor(Set<Rol> rollen) {
        return rollen.stream().anyMatch(Rol.metTaken()::contains);
    }

    @GetMapping("/afwezigheid")
    String pagina(Authentication wie, Model model) {
        return toon(new Getypt(wie.getName(), "", "", ""), wie, model);
    }

    @PostMapping("/afwezigheid")
    String bewaar(@ModelAttribute Getypt getypt, Authentication wie, Model model, RedirectAttributes terug) {
        LocalDate van = dag(getypt.van());
        LocalDate totEnMet = dag(getypt.totEnMet());
        Map<String, String> fouten = new LinkedHashMap<>();
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
                model.addAttribute("pagina", Paginavelden.LEEG.met(weigering));
                return toon(getypt, wie, model);
            }
        }
        model.addAttribute("pagina", Paginavelden.LEEG.met(fouten));
        return toon(getypt, wie, model);
    }

    @PostMapping("/afwezigheid/{id}/weg")
    String haalWeg(@PathVariable long id, Authentication wie, RedirectAttributes terug) {
        try {
            afwezigheden.haalWeg(id, wie.getName());
            terug.addFlashAttribute("gelukt", "De afwezigheid is weggehaald.");
        } catch (Weigering weigering) {
            terug.addFlashAttribute("pagina", Paginavelden.LEEG.met(weigering));
        }
        return "redirect:/afwezigheid";
    }

    private String toon(Getypt getypt, Authentication wie, Model model) {
        boolean manager = Rollen.van(wie).contains(Rol.MANAGER);
        model.addAttribute("collegas", keuzes(manager ? iedereen() : Set.of()));
        // Whom a manager may choose depends on who is away; that the two share a role is checked when it is sent.
        model.addAttribute(
                "vervangers", keuzes(manager ? iedereen() : afwezigheden.mogelijkeVervangers(wie.getName())));
        model.addAttribute("afwezigheden", afwezigheden.zichtbaarVoor(wie.getName()));
        model.addAttribute("getypt", getypt);
        return "taak/afwezigheid";
    }

    private Set<String> iedereen() {
        Set<String> namen = new TreeSet<>();
        Rol.eigen().forEach(rol -> namen.addAll(gebruikers.leden(rol.groep())));
        return namen;
    }

    private static List<Keuze> keuzes(Collection<String> namen) {
        return namen.stream().map(naam -> new Keuze(naam, naam)).toList();
    }

    private static @Nullable LocalDate dag(@Nullable String tekst) {
        try {
            return tekst == null ? null : LocalDate.parse(tekst.strip());
        } catch (DateTimeParseException geenDatum) {
            return null;
        }
    }

    /** What was typed in the form, right or wrong. */
    public record Getypt(
            @Nullable String wie, @Nullable String van, @Nullable String totEnMet, @Nullable String vervanger) {}
}
