package nl.gemeente.casusescalatie.verrijking.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Keuze;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.privacy.Checkfase;
import nl.gemeente.casusescalatie.privacy.Checkinvulling;
import nl.gemeente.casusescalatie.privacy.Checkpagina;
import nl.gemeente.casusescalatie.privacy.Checkuitkomst;
import nl.gemeente.casusescalatie.privacy.Checkvraag;
import nl.gemeente.casusescalatie.privacy.Privacytoetsing;
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

/**
 * The page behind the button under the hits of the registers: privacycheck 1, then back to the dossier with what may be
 * read.
 */
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
        List<Checkinvulling> invullingen =
                check.vragen().stream().map(vraag -> invulling(vraag, ingevuld)).toList();
        Set<String> gekozen = check.gekozen(ingevuld);
        Paginavelden velden = Paginavelden.van(ingevuld).met(openen.fouten(check.signaal(), gekozen, invullingen));
        if (!velden.isGeweigerd()) {
            try {
                Checkuitkomst uitkomst = openen.open(check.signaal(), gekozen, invullingen, wie.getName());
                terug.addFlashAttribute("gelukt", "Privacycheck 1 is vastgelegd. %s.".formatted(uitkomst.naam()));
                return new ModelAndView("redirect:/dossier/" + check.signaal());
            } catch (Weigering weigering) {
                velden = velden.met(weigering);
            }
        }
        model.addAttribute("pagina", velden);
        return new ModelAndView(PAGINA, model.asMap(), HttpStatus.BAD_REQUEST);
    }

    /** A dossier without anything to open and one that is not for this reader look the same from outside. */
    private Checkpagina vul(String nummer, Authentication wie, Model model) {
        List<Bron> bronnen = InhoudOpenen.magDoor(Rollen.van(wie)) && Nummer.isNummer(nummer)
                ? openen.bronnen(Nummer.van(nummer))
                : List.of();
        if (bronnen.isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Hier is geen inhoud om te openen, of u mag dat niet doen.");
        }
        Checkpagina check = new Checkpagina(
                Checkfase.BRONNENONDERZOEK,
                Nummer.van(nummer),
                "/dossier/%s/privacycheck".formatted(nummer),
                "bronnen",
                "bron-",
                bronnen.stream()
                        .map(bron -> new Keuze(bron.code(), bron.naam() + (bron.open() ? " (is nu te lezen)" : "")))
                        .toList(),
                checks.vragen(Checkfase.BRONNENONDERZOEK));
        model.addAttribute("check", check);
        return check;
    }

    private static Checkinvulling invulling(Checkvraag vraag, Map<String, String> ingevuld) {
        return new Checkinvulling(
                vraag.code(), jaNee(ingevuld.get(vraag.veld() + "Antwoord")), ingevuld.get(vraag.veld()));
    }

    private static @Nullable Boolean jaNee(@Nullable String antwoord) {
        return antwoord == null || !antwoord.matches("true|false") ? null : Boolean.valueOf(antwoord);
    }
}
