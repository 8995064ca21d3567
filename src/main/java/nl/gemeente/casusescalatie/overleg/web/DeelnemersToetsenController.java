package nl.gemeente.casusescalatie.overleg.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Keuze;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.lijst.Veldkeuring;
import nl.gemeente.casusescalatie.overleg.deelname.DeelnemersToetsen;
import nl.gemeente.casusescalatie.overleg.deelname.DeelnemersToetsen.Puntdeelname;
import nl.gemeente.casusescalatie.overleg.deelname.DeelnemersToetsen.Zicht;
import nl.gemeente.casusescalatie.privacy.Checkfase;
import nl.gemeente.casusescalatie.privacy.Checkpagina;
import nl.gemeente.casusescalatie.privacy.Privacytoetsing;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind the button in the dossier of a signal on an agenda: privacycheck 2A. */
@Controller
@RequestMapping("/dossier/{nummer}/privacycheck/deelnemers")
class DeelnemersToetsenController {

    private static final String PAGINA = "overleg/privacycheck";

    private final DeelnemersToetsen toetsen;
    private final Privacytoetsing checks;
    private final Veldkeuring keuring;

    DeelnemersToetsenController(DeelnemersToetsen toetsen, Privacytoetsing checks, Veldkeuring keuring) {
        this.toetsen = toetsen;
        this.checks = checks;
        this.keuring = keuring;
    }

    @GetMapping
    String pagina(@PathVariable String nummer, Authentication wie, Model model) {
        vul(nummer, wie, model);
        return PAGINA;
    }

    @PostMapping
    ModelAndView legVast(
            @PathVariable String nummer,
            @RequestParam Map<String, String> ingevuld,
            Authentication wie,
            Model model,
            RedirectAttributes terug) {
        Checkpagina check = vul(nummer, wie, model);
        Zicht zicht = zicht(check.gekozen(ingevuld), ingevuld);
        Paginavelden velden = Paginavelden.van(ingevuld).met(keuring.fouten(zicht));
        if (!velden.isGeweigerd()) {
            try {
                toetsen.legVast(check.signaal(), zicht, wie.getName());
                terug.addFlashAttribute("gelukt", "Privacycheck 2A is vastgelegd.");
                return new ModelAndView("redirect:/dossier/" + check.signaal());
            } catch (Weigering weigering) {
                velden = velden.met(weigering);
            }
        }
        model.addAttribute("pagina", velden);
        return new ModelAndView(PAGINA, model.asMap(), HttpStatus.BAD_REQUEST);
    }

    /** A signal on no agenda and one that is not for this reader look the same from outside. */
    private Checkpagina vul(String nummer, Authentication wie, Model model) {
        boolean mag = Rollen.van(wie).stream().anyMatch(DeelnemersToetsen.WIE::contains);
        Puntdeelname punt = (mag && Nummer.isNummer(nummer)
                        ? toetsen.punt(Nummer.van(nummer))
                        : Optional.<Puntdeelname>empty())
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Dit signaal staat op geen agenda, of u mag dit niet vastleggen."));
        Checkpagina check = new Checkpagina(
                Checkfase.VOOR_HET_OVERLEG,
                Nummer.van(nummer),
                "/dossier/%s/privacycheck/deelnemers".formatted(nummer),
                "partners",
                "partner-",
                punt.deelnemers().stream()
                        .map(partner -> new Keuze(partner.name(), partner.naam()))
                        .toList(),
                checks.vragen(Checkfase.VOOR_HET_OVERLEG));
        model.addAttribute("check", check);
        model.addAttribute("overleg", punt.overleg());
        model.addAttribute("klassen", Keuze.uit(Gegevensklasse.values(), Gegevensklasse::naam));
        model.addAttribute("grondslagen", Keuze.uit(Grondslag.values(), Grondslag::naam));
        return check;
    }

    @SuppressWarnings("NullAway") // the rules of the record name what was not chosen
    private static Zicht zicht(Set<String> gekozen, Map<String, String> ingevuld) {
        Set<Ketenpartner> partners = EnumSet.noneOf(Ketenpartner.class);
        gekozen.forEach(code -> partners.add(Ketenpartner.valueOf(code)));
        return new Zicht(
                partners,
                keuze(Gegevensklasse.values(), ingevuld.get("gegevensklasse")),
                keuze(Grondslag.values(), ingevuld.get("grondslag")),
                ingevuld.getOrDefault("noodzaak", ""));
    }

    private static <E extends Enum<E>> @Nullable E keuze(E[] keuzes, @Nullable String code) {
        return Arrays.stream(keuzes)
                .filter(keuze -> keuze.name().equals(code))
                .findFirst()
                .orElse(null);
    }
}
