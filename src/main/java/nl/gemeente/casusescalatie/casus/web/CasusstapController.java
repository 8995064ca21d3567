package nl.gemeente.casusescalatie.casus.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.gemeente.casusescalatie.basis.Keuze;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.casus.afsluiting.CasusHeropenen;
import nl.gemeente.casusescalatie.casus.signaal.SignaalUitnemen;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Steps of the casusregisseur outside any task: reopening a casus, and taking a signal out of it. Both need a reason.
 */
@Controller
@RequestMapping("/dossier/{nummer}")
class CasusstapController {

    private final CasusHeropenen heropenen;
    private final SignaalUitnemen uitnemen;

    CasusstapController(CasusHeropenen heropenen, SignaalUitnemen uitnemen) {
        this.heropenen = heropenen;
        this.uitnemen = uitnemen;
    }

    @GetMapping("/heropenen")
    String heropenen(@PathVariable String nummer, Authentication wie, Model model) {
        Nummer casus = teHeropenen(nummer, wie);
        return pagina(model, casus, List.of());
    }

    @PostMapping("/heropenen")
    ModelAndView heropen(
            @PathVariable String nummer,
            @RequestParam(required = false) @Nullable String reden,
            Authentication wie,
            Model model) {
        Nummer casus = teHeropenen(nummer, wie);
        try {
            heropenen.heropen(casus, reden, wie.getName());
        } catch (OptimisticLockingFailureException tegelijk) {
            return opnieuw(
                    model,
                    casus,
                    List.of(),
                    new Weigering("Iemand anders heropende deze casus net."),
                    getypt(reden, null));
        } catch (Weigering weigering) {
            return opnieuw(model, casus, List.of(), weigering, getypt(reden, null));
        }
        return new ModelAndView("redirect:/dossier/" + casus);
    }

    @GetMapping("/uitnemen")
    String uitnemen(@PathVariable String nummer, Authentication wie, Model model) {
        Nummer casus = Casusdeur.vanRegisseur(nummer, wie);
        return pagina(model, casus, signalen(casus));
    }

    @PostMapping("/uitnemen")
    ModelAndView neemUit(
            @PathVariable String nummer,
            @RequestParam(required = false) @Nullable String signaal,
            @RequestParam(required = false) @Nullable String reden,
            Authentication wie,
            Model model) {
        Nummer casus = Casusdeur.vanRegisseur(nummer, wie);
        List<Nummer> signalen = signalen(casus);
        try {
            if (signaal == null || !Nummer.isNummer(signaal)) {
                throw new Weigering("signaal", "Signaal: kies een signaal dat in deze casus zit.");
            }
            uitnemen.neemUit(casus, Nummer.van(signaal), reden, wie.getName());
        } catch (Weigering weigering) {
            return opnieuw(model, casus, signalen, weigering, getypt(reden, signaal));
        }
        return new ModelAndView("redirect:/dossier/" + casus);
    }

    private Nummer teHeropenen(String nummer, Authentication wie) {
        Nummer casus = Casusdeur.vanRegisseur(nummer, wie);
        if (!heropenen.kan(casus)) {
            throw Casusdeur.nietGevonden();
        }
        return casus;
    }

    private List<Nummer> signalen(Nummer casus) {
        List<Nummer> signalen = uitnemen.uitTeNemen(casus);
        if (signalen.isEmpty()) {
            throw Casusdeur.nietGevonden();
        }
        return signalen;
    }

    /** @param signalen what to choose from; empty when the casus itself is reopened */
    private static String pagina(Model model, Nummer casus, List<Nummer> signalen) {
        model.addAttribute("nummer", casus);
        model.addAttribute(
                "signalen",
                signalen.stream()
                        .map(signaal -> new Keuze(signaal.waarde(), signaal.waarde()))
                        .toList());
        return "casus/stap";
    }

    private static ModelAndView opnieuw(
            Model model, Nummer casus, List<Nummer> signalen, Weigering weigering, Map<String, List<String>> getypt) {
        String pagina = pagina(model, casus, signalen);
        model.addAttribute("pagina", Paginavelden.geweigerd(getypt, weigering));
        return new ModelAndView(pagina, model.asMap(), HttpStatus.BAD_REQUEST);
    }

    private static Map<String, List<String>> getypt(@Nullable String reden, @Nullable String signaal) {
        return Map.of("reden", List.of(Objects.toString(reden, "")), "signaal", List.of(Objects.toString(signaal, "")));
    }
}
