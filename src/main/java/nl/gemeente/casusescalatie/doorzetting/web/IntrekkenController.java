package nl.gemeente.casusescalatie.doorzetting.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingIntrekken;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page behind the button in the dossier: why a doorzetting is withdrawn. */
@Controller
@RequestMapping("/dossier/{nummer}/doorzettingen/{id}/intrekken")
class IntrekkenController {

    private final DoorzettingIntrekken intrekken;

    IntrekkenController(DoorzettingIntrekken intrekken) {
        this.intrekken = intrekken;
    }

    @GetMapping
    String pagina(@PathVariable String nummer, @PathVariable long id, Authentication wie, Model model) {
        vul(nummer, id, wie, model);
        return "doorzetting/intrekken";
    }

    @PostMapping
    ModelAndView trekIn(
            @PathVariable String nummer,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String reden,
            Authentication wie,
            Model model) {
        vul(nummer, id, wie, model);
        try {
            intrekken.trekIn(Nummer.van(nummer), id, reden, wie.getName());
        } catch (Weigering e) {
            model.addAttribute(
                    "pagina", Paginavelden.geweigerd(Map.of("reden", List.of(Objects.toString(reden, ""))), e));
            return new ModelAndView("doorzetting/intrekken", model.asMap(), HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView("redirect:/dossier/" + nummer);
    }

    /**
     * A doorzetting that does not exist or no longer runs, and one that is not for this reader, look the same from
     * outside.
     */
    private void vul(String nummer, long id, Authentication wie, Model model) {
        boolean mag = Rollen.van(wie).stream()
                .anyMatch(rol -> rol == Rol.AANDACHTSFUNCTIONARIS || rol == Rol.PLAATSVERVANGER);
        if (!mag || !Nummer.isNummer(nummer)) {
            throw nietGevonden();
        }
        try {
            Ketenpartner partner = intrekken.partner(Nummer.van(nummer), id);
            model.addAttribute("partner", partner.naam());
            model.addAttribute("krijgtBericht", intrekken.krijgtBericht(partner));
        } catch (Weigering e) {
            throw nietGevonden();
        }
        model.addAttribute("nummer", nummer);
        model.addAttribute("id", id);
    }

    private static ResponseStatusException nietGevonden() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Deze doorzetting loopt niet meer, of u mag haar niet intrekken.");
    }
}
