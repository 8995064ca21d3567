package nl.gemeente.casusescalatie.overleg.web;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.lijst.Veldkeuring;
import nl.gemeente.casusescalatie.overleg.verslag.VerslagLezen;
import nl.gemeente.casusescalatie.overleg.verslag.VerslagLezen.Overzicht;
import nl.gemeente.casusescalatie.overleg.verslag.VerslagVerbeteren;
import nl.gemeente.casusescalatie.overleg.verslag.VerslagVerbeteren.Verbetering;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The verslag of a meeting: its draft, its versions as PDF, and the correction by the chair. */
@Controller
@RequestMapping("/overleg/{nummer}/verslag")
class VerslagController {

    private static final String PAGINA = "overleg/verslag";

    private final VerslagLezen lezen;
    private final VerslagVerbeteren verbeteren;
    private final Veldkeuring keuring;

    VerslagController(VerslagLezen lezen, VerslagVerbeteren verbeteren, Veldkeuring keuring) {
        this.lezen = lezen;
        this.verbeteren = verbeteren;
        this.keuring = keuring;
    }

    @GetMapping
    String pagina(@PathVariable String nummer, Authentication wie, Model model) {
        Overzicht overzicht = vul(nummer, wie, model);
        model.addAttribute("velden", new Verbetering(overzicht.samenvatting(), overzicht.actiepunten(), ""));
        return PAGINA;
    }

    @GetMapping("/concept")
    ResponseEntity<byte[]> concept(@PathVariable String nummer, Authentication wie) {
        return pdf(
                nummer + "-concept",
                lezen.concept(geldig(nummer), wie.getName(), Rollen.van(wie))
                        .orElseThrow(VerslagController::nietGevonden));
    }

    @GetMapping("/{versie:[0-9]+}")
    ResponseEntity<byte[]> versie(@PathVariable String nummer, @PathVariable int versie, Authentication wie) {
        return pdf(
                "%s-verslag-%d".formatted(nummer, versie),
                lezen.versie(geldig(nummer), versie, wie.getName(), Rollen.van(wie))
                        .orElseThrow(VerslagController::nietGevonden));
    }

    @PostMapping
    ModelAndView verbeter(
            @PathVariable String nummer,
            @ModelAttribute Verbetering velden,
            Authentication wie,
            Model model,
            RedirectAttributes terug) {
        vul(nummer, wie, model);
        if (!VerslagVerbeteren.magDoor(Rollen.van(wie))) {
            throw nietGevonden();
        }
        Paginavelden pagina = Paginavelden.LEEG.met(keuring.fouten(velden));
        if (!pagina.isGeweigerd()) {
            try {
                int versie = verbeteren.verbeter(geldig(nummer), velden, wie.getName());
                terug.addFlashAttribute("gelukt", "Versie %d van het verslag is vastgesteld.".formatted(versie));
                return new ModelAndView("redirect:/overleg/" + nummer + "/verslag");
            } catch (Weigering e) {
                pagina = Paginavelden.LEEG.met(e);
            }
        }
        model.addAttribute("velden", velden);
        model.addAttribute("pagina", pagina);
        return new ModelAndView(PAGINA, model.asMap(), HttpStatus.BAD_REQUEST);
    }

    private Overzicht vul(String nummer, Authentication wie, Model model) {
        Overzicht overzicht = lezen.overzicht(geldig(nummer), wie.getName(), Rollen.van(wie))
                .orElseThrow(VerslagController::nietGevonden);
        model.addAttribute("nummer", nummer);
        model.addAttribute("overzicht", overzicht);
        model.addAttribute(
                "magVerbeteren",
                VerslagVerbeteren.magDoor(Rollen.van(wie))
                        && !overzicht.versies().isEmpty());
        return overzicht;
    }

    private static ResponseEntity<byte[]> pdf(String naam, byte[] inhoud) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(naam + ".pdf")
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(inhoud);
    }

    private static Nummer geldig(String nummer) {
        if (!Nummer.isNummer(nummer)) {
            throw nietGevonden();
        }
        return Nummer.van(nummer);
    }

    private static ResponseStatusException nietGevonden() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Dit verslag bestaat niet, of u mag het niet zien.");
    }
}
