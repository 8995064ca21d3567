package nl.gemeente.casusescalatie.verrijking.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.privacy.Checkfase;
import nl.gemeente.casusescalatie.privacy.Checkinvulling;
import nl.gemeente.casusescalatie.privacy.Checkuitkomst;
import nl.gemeente.casusescalatie.privacy.Checkvraag;
import nl.gemeente.casusescalatie.privacy.Privacytoetsing;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import nl.gemeente.casusescalatie.verrijking.inzage.InhoudOpenen;
import nl.gemeente.casusescalatie.verrijking.inzage.InhoudOpenen.Bron;
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

/** The page behind the button under the hits of the registers: privacycheck 1, and back to the dossier with what may then be read. */
@Controller
@RequestMapping("/dossier/{nummer}/privacycheck")
class PrivacycheckController {

    private static final String PAGINA = "verrijking/privacycheck";

    private final InhoudOpenen openen;
    private final Privacytoetsing checks;

    PrivacycheckController(InhoudOpenen openen, Privacytoetsing checks) {
        this.openen = openen;
        this.checks = checks;
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
        List<Bron> bronnen = vul(nummer, wie, ingevuld, Map.of(), model);
        Nummer dossier = Nummer.van(nummer);
        List<Checkinvulling> invullingen = checks.vragen(Checkfase.BRONNENONDERZOEK).stream()
                .map(vraag -> invulling(vraag, ingevuld))
                .toList();
        Set<String> gekozen = bronnen.stream()
                .map(Bron::code)
                .filter(code -> ingevuld.containsKey("bron-" + code))
                .collect(Collectors.toSet());
        Map<String, String> fouten = new LinkedHashMap<>(openen.fouten(dossier, gekozen, invullingen));
        if (fouten.isEmpty()) {
            try {
                Checkuitkomst uitkomst = openen.open(dossier, gekozen, invullingen, wie.getName());
                terug.addFlashAttribute("actieGelukt", "Privacycheck 1 is vastgelegd. %s.".formatted(uitkomst.naam()));
                return new ModelAndView("redirect:/dossier/" + dossier);
            } catch (Weigering weigering) {
                fouten.put(String.valueOf(weigering.veld()), weigering.zin());
            }
        }
        vul(nummer, wie, ingevuld, fouten, model);
        return new ModelAndView(PAGINA, model.asMap(), HttpStatus.BAD_REQUEST);
    }

    /** A dossier without anything to open and one that is not for this reader look the same from outside. */
    private List<Bron> vul(
            String nummer, Authentication wie, Map<String, String> ingevuld, Map<String, String> fouten, Model model) {
        Set<Rol> rollen = Rollen.van(wie);
        List<Bron> bronnen = InhoudOpenen.magDoor(rollen) && Nummer.isNummer(nummer)
                ? openen.bronnen(Nummer.van(nummer))
                : List.of();
        if (bronnen.isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Hier is geen inhoud om te openen, of u mag dat niet doen.");
        }
        model.addAttribute("naam", wie.getName());
        model.addAttribute("nummer", nummer);
        model.addAttribute("bronnen", bronnen);
        model.addAttribute("vragen", checks.vragen(Checkfase.BRONNENONDERZOEK));
        model.addAttribute("ingevuld", new HashMap<>(ingevuld));
        model.addAttribute("fouten", fouten);
        return bronnen;
    }

    private static Checkinvulling invulling(Checkvraag vraag, Map<String, String> ingevuld) {
        return new Checkinvulling(
                vraag.code(), jaNee(ingevuld.get(vraag.veld() + "Antwoord")), ingevuld.get(vraag.veld()));
    }

    private static @Nullable Boolean jaNee(@Nullable String antwoord) {
        return antwoord == null || !antwoord.matches("true|false") ? null : Boolean.valueOf(antwoord);
    }
}
