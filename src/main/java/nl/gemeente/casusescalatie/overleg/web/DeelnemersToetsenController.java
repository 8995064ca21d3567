package nl.gemeente.casusescalatie.overleg.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.lijst.Veldkeuring;
import nl.gemeente.casusescalatie.overleg.deelname.DeelnemersToetsen;
import nl.gemeente.casusescalatie.overleg.deelname.DeelnemersToetsen.Puntdeelname;
import nl.gemeente.casusescalatie.overleg.deelname.DeelnemersToetsen.Zicht;
import nl.gemeente.casusescalatie.privacy.Checkfase;
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
        vul(nummer, wie, Map.of(), Map.of(), model);
        return PAGINA;
    }

    @PostMapping
    ModelAndView legVast(
            @PathVariable String nummer,
            @RequestParam Map<String, String> ingevuld,
            Authentication wie,
            Model model,
            RedirectAttributes terug) {
        Puntdeelname punt = vul(nummer, wie, ingevuld, Map.of(), model);
        Zicht zicht = zicht(punt, ingevuld);
        Map<String, String> fouten = new LinkedHashMap<>(keuring.fouten(zicht));
        if (fouten.isEmpty()) {
            try {
                toetsen.legVast(Nummer.van(nummer), zicht, wie.getName());
                terug.addFlashAttribute("actieGelukt", "Privacycheck 2A is vastgelegd.");
                return new ModelAndView("redirect:/dossier/" + nummer);
            } catch (Weigering weigering) {
                fouten.put(String.valueOf(weigering.veld()), weigering.zin());
            }
        }
        vul(nummer, wie, ingevuld, fouten, model);
        return new ModelAndView(PAGINA, model.asMap(), HttpStatus.BAD_REQUEST);
    }

    /** A signal on no agenda and one that is not for this reader look the same from outside. */
    private Puntdeelname vul(
            String nummer, Authentication wie, Map<String, String> ingevuld, Map<String, String> fouten, Model model) {
        boolean mag = Rollen.van(wie).stream().anyMatch(DeelnemersToetsen.WIE::contains);
        Puntdeelname punt = (mag && Nummer.isNummer(nummer)
                        ? toetsen.punt(Nummer.van(nummer))
                        : Optional.<Puntdeelname>empty())
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Dit signaal staat op geen agenda, of u mag dit niet vastleggen."));
        model.addAttribute("naam", wie.getName());
        model.addAttribute("nummer", nummer);
        model.addAttribute("punt", punt);
        model.addAttribute("vraag", checks.vragen(Checkfase.VOOR_HET_OVERLEG).get(0));
        model.addAttribute("klassen", Gegevensklasse.values());
        model.addAttribute("grondslagen", Grondslag.values());
        model.addAttribute("ingevuld", new HashMap<>(ingevuld));
        model.addAttribute("fouten", fouten);
        return punt;
    }

    @SuppressWarnings("NullAway") // what was not chosen is what the rules of the record name
    private static Zicht zicht(Puntdeelname punt, Map<String, String> ingevuld) {
        Set<Ketenpartner> partners = EnumSet.noneOf(Ketenpartner.class);
        punt.deelnemers().stream()
                .filter(partner -> ingevuld.containsKey("partner-" + partner))
                .forEach(partners::add);
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
