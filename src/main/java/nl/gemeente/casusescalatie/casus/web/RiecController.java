package nl.gemeente.casusescalatie.casus.web;

import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Keuze;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.casus.riec.Riecoverdracht;
import nl.gemeente.casusescalatie.casus.riec.Toetspunt;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of the hand-over to the RIEC. Whoever may not see convenant data is refused, and the timeline records it.
 */
@Controller
@RequestMapping("/dossier/{nummer}/riec")
class RiecController {

    private static final String PAGINA = "casus/riec";

    private final Riecoverdracht overdracht;

    RiecController(Riecoverdracht overdracht) {
        this.overdracht = overdracht;
    }

    @GetMapping
    String pagina(@PathVariable String nummer, Authentication wie, Model model) {
        Nummer casus = binnen(nummer, wie);
        Riecoverdracht.Beeld beeld = overdracht.lees(casus).orElseThrow(Casusdeur::nietGevonden);
        vul(model, casus, beeld, beeld.vragen());
        return PAGINA;
    }

    @PostMapping
    ModelAndView bewaar(
            @PathVariable String nummer,
            @RequestParam Map<String, String> ingevuld,
            Authentication wie,
            Model model,
            RedirectAttributes terug) {
        Nummer casus = binnen(nummer, wie);
        Riecoverdracht.Beeld beeld = overdracht.lees(casus).orElseThrow(Casusdeur::nietGevonden);
        List<Toetspunt> antwoorden =
                beeld.vragen().stream().map(vraag -> antwoord(vraag, ingevuld)).toList();
        try {
            overdracht.beantwoord(casus, antwoorden, wie.getName());
        } catch (Weigering weigering) {
            vul(model, casus, beeld, antwoorden);
            model.addAttribute(
                    "pagina",
                    weigering.veld() == null
                            ? Paginavelden.LEEG.met(weigering)
                            : Paginavelden.LEEG.met(Map.of("toelichting-" + weigering.veld(), weigering.zin())));
            return new ModelAndView(PAGINA, model.asMap(), HttpStatus.BAD_REQUEST);
        }
        terug.addFlashAttribute("gelukt", "De antwoorden zijn bewaard.");
        return new ModelAndView("redirect:/dossier/%s/riec".formatted(casus));
    }

    /** Always a download, never shown by the browser. */
    @GetMapping("/pakket/{versie:[0-9]+}")
    ResponseEntity<byte[]> pakket(@PathVariable String nummer, @PathVariable int versie, Authentication wie) {
        Nummer casus = binnen(nummer, wie);
        byte[] pdf = overdracht.download(casus, versie, wie.getName()).orElseThrow(Casusdeur::nietGevonden);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("%s-pakket-%d.pdf".formatted(casus, versie))
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf);
    }

    private Nummer binnen(String nummer, Authentication wie) {
        Nummer casus = Casusdeur.casus(nummer);
        if (!Casusdeur.magConvenant(wie)) {
            overdracht.weiger(casus, wie.getName());
            throw Casusdeur.nietGevonden();
        }
        return casus;
    }

    private static Toetspunt antwoord(Toetspunt vraag, Map<String, String> ingevuld) {
        String keuze = ingevuld.get("voldaan-" + vraag.code());
        String toelichting =
                ingevuld.getOrDefault("toelichting-" + vraag.code(), "").strip();
        return new Toetspunt(
                vraag.code(),
                vraag.vraag(),
                keuze == null ? null : keuze.equals("JA"),
                toelichting.isEmpty() ? null : toelichting);
    }

    private static void vul(Model model, Nummer casus, Riecoverdracht.Beeld beeld, List<Toetspunt> vragen) {
        model.addAttribute("nummer", casus);
        model.addAttribute("vragen", vragen);
        model.addAttribute("janee", List.of(new Keuze("JA", "Ja"), new Keuze("NEE", "Nee")));
        model.addAttribute("aanTeBieden", beeld.aanTeBieden());
        model.addAttribute("pakket", beeld.pakket());
    }
}
