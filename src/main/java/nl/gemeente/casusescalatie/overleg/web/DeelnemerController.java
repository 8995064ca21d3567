package nl.gemeente.casusescalatie.overleg.web;

import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.overleg.inzage.DeelnemerLezen;
import nl.gemeente.casusescalatie.toegang.Deur;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person of a partner sees of the meetings to which the partner is invited. */
@Controller
@Order(50)
class DeelnemerController implements Deur {

    private final DeelnemerLezen lezen;

    DeelnemerController(DeelnemerLezen lezen) {
        this.lezen = lezen;
    }

    @Override
    public String adres() {
        return "/deelnemer";
    }

    @Override
    public String naam() {
        return "Uw overleggen";
    }

    @Override
    public String uitleg() {
        return "De signalenoverleggen waarvoor u namens uw organisatie bent uitgenodigd.";
    }

    @Override
    public boolean isVoor(Set<Rol> rollen) {
        return rollen.contains(Rol.DEELNEMER);
    }

    @GetMapping("/deelnemer")
    String overleggen(Authentication wie, Model model) {
        if (!isVoor(Rollen.van(wie))) {
            throw nietGevonden();
        }
        model.addAttribute("overleggen", lezen.overleggen(wie.getName(), Rollen.van(wie)));
        return "overleg/deelnemer-overleggen";
    }

    @GetMapping("/overleg/{nummer}/deelnemer")
    String overleg(@PathVariable String nummer, Authentication wie, Model model) {
        model.addAttribute(
                "overleg",
                lezen.overleg(geldig(nummer), wie.getName(), Rollen.van(wie))
                        .orElseThrow(DeelnemerController::nietGevonden));
        return "overleg/deelnemer";
    }

    @GetMapping("/overleg/{nummer}/deelnemer/{signaal}")
    String punt(@PathVariable String nummer, @PathVariable String signaal, Authentication wie, Model model) {
        model.addAttribute("nummer", nummer);
        model.addAttribute(
                "punt",
                lezen.punt(geldig(nummer), geldig(signaal), wie.getName(), Rollen.van(wie))
                        .orElseThrow(DeelnemerController::nietGevonden));
        return "overleg/deelnemer-punt";
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
