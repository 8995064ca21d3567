package nl.gemeente.casusescalatie.overleg.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.deelname.Deelnemers;
import nl.gemeente.casusescalatie.overleg.inzage.DeelnemerLezen;
import nl.gemeente.casusescalatie.termijn.Tijdinstellingen;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person of a partner sees of the meetings to which the partner is invited, and the page that says who speaks for which partner. */
@Controller
class DeelnemerController {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM yyyy, HH:mm 'uur'", Locale.forLanguageTag("nl"))
            .withZone(Tijdinstellingen.ZONE);

    private final DeelnemerLezen lezen;
    private final Deelnemers deelnemers;

    DeelnemerController(DeelnemerLezen lezen, Deelnemers deelnemers) {
        this.lezen = lezen;
        this.deelnemers = deelnemers;
    }

    @GetMapping("/deelnemer")
    String overleggen(Authentication wie, Model model) {
        if (!Rollen.van(wie).contains(Rol.DEELNEMER)) {
            throw nietGevonden();
        }
        model.addAttribute("overleggen", lezen.overleggen(wie.getName(), Rollen.van(wie)));
        return toon("overleg/deelnemer-overleggen", wie, model);
    }

    @GetMapping("/overleg/{nummer}/deelnemer")
    String overleg(@PathVariable String nummer, Authentication wie, Model model) {
        model.addAttribute(
                "overleg",
                lezen.overleg(geldig(nummer), wie.getName(), Rollen.van(wie))
                        .orElseThrow(DeelnemerController::nietGevonden));
        return toon("overleg/deelnemer", wie, model);
    }

    @GetMapping("/overleg/{nummer}/deelnemer/{signaal}")
    String punt(@PathVariable String nummer, @PathVariable String signaal, Authentication wie, Model model) {
        model.addAttribute("nummer", nummer);
        model.addAttribute(
                "punt",
                lezen.punt(geldig(nummer), geldig(signaal), wie.getName(), Rollen.van(wie))
                        .orElseThrow(DeelnemerController::nietGevonden));
        return toon("overleg/deelnemer-punt", wie, model);
    }

    @PostMapping("/overleg/{nummer}/deelnemer/{signaal}/belang")
    String belang(
            @PathVariable String nummer, @PathVariable String signaal, Authentication wie, RedirectAttributes terug) {
        if (!lezen.meldBelang(geldig(nummer), geldig(signaal), wie.getName(), Rollen.van(wie))) {
            throw nietGevonden();
        }
        terug.addFlashAttribute("gelukt", "U ziet %s niet meer. U bent ook niet bij de bespreking.".formatted(signaal));
        return "redirect:/overleg/" + nummer + "/deelnemer";
    }

    @GetMapping("/deelnemers")
    String beheer(Authentication wie, Model model) {
        eisBeheer(wie);
        model.addAttribute("deelnemers", deelnemers.alle());
        model.addAttribute("partners", Arrays.asList(Ketenpartner.values()));
        return toon("overleg/deelnemers", wie, model);
    }

    @PostMapping("/deelnemers")
    String koppel(
            @RequestParam String gebruiker,
            @RequestParam(required = false) @Nullable Ketenpartner partner,
            Authentication wie,
            RedirectAttributes terug) {
        eisBeheer(wie);
        try {
            deelnemers.koppel(gebruiker, partner, wie.getName());
            terug.addFlashAttribute(
                    "gelukt",
                    partner == null
                            ? "%s spreekt voor niemand meer.".formatted(gebruiker)
                            : "%s spreekt voor %s.".formatted(gebruiker, partner.naam()));
        } catch (Weigering e) {
            terug.addFlashAttribute("fout", e.zin());
        }
        return "redirect:/deelnemers";
    }

    private static String toon(String pagina, Authentication wie, Model model) {
        model.addAttribute("naam", wie.getName());
        model.addAttribute("moment", (Function<Instant, String>) MOMENT::format);
        return pagina;
    }

    private static void eisBeheer(Authentication wie) {
        if (!Deelnemers.magWijzigen(Rollen.van(wie))) {
            throw nietGevonden();
        }
    }

    private static Nummer geldig(String nummer) {
        if (!Nummer.isNummer(nummer)) {
            throw nietGevonden();
        }
        return Nummer.van(nummer);
    }

    private static ResponseStatusException nietGevonden() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Dit bestaat niet, of u mag het niet zien.");
    }
}
