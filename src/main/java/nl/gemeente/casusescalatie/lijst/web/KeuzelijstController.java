package nl.gemeente.casusescalatie.lijst.web;

import java.util.Arrays;
import nl.gemeente.casusescalatie.basis.Keuze;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.lijst.Lijst;
import nl.gemeente.casusescalatie.lijst.LijstregelWijzigen;
import nl.gemeente.casusescalatie.lijst.LijstregelWijzigen.Regelwijziging;
import nl.gemeente.casusescalatie.lijst.Lijstregels;
import nl.gemeente.casusescalatie.lijst.Lijsttoegang;
import nl.gemeente.casusescalatie.lijst.Lijstversies;
import nl.gemeente.casusescalatie.lijst.Veldkeuring;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the lists of indicators, sectors and functiegroepen. */
@Controller
class KeuzelijstController {

    private static final String LIJST = "/lijsten/{lijst:indicatoren|sectoren|functiegroepen}";
    private static final String NIEUW = "nieuw";

    private final Lijstregels regels;
    private final Lijstversies versies;
    private final LijstregelWijzigen wijzigen;
    private final Veldkeuring keuring;

    KeuzelijstController(Lijstregels regels, Lijstversies versies, LijstregelWijzigen wijzigen, Veldkeuring keuring) {
        this.regels = regels;
        this.versies = versies;
        this.wijzigen = wijzigen;
        this.keuring = keuring;
    }

    @GetMapping(LIJST)
    String lijst(
            @PathVariable String lijst,
            @RequestParam(required = false) @Nullable Integer versie,
            Authentication wie,
            Model model) {
        Lijsttoegang.eisLezen(wie);
        Lijst soort = soort(lijst);
        int huidige = versies.huidige(soort);
        int getoond = versie == null ? huidige : versie;
        if (getoond < 1 || getoond > huidige) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("lijst", soort);
        model.addAttribute("regels", regels.van(soort, getoond));
        model.addAttribute("versie", getoond);
        model.addAttribute("oud", getoond < huidige);
        model.addAttribute("versies", versies.van(soort));
        model.addAttribute("magWijzigen", getoond == huidige && Lijsttoegang.magWijzigen(wie));
        return "lijsten/keuzelijst";
    }

    @GetMapping(LIJST + "/{code}")
    String regel(@PathVariable String lijst, @PathVariable String code, Authentication wie, Model model) {
        Lijsttoegang.eisWijzigen(wie);
        Lijst soort = soort(lijst);
        int versie = versies.huidige(soort);
        return formulier(soort, code, velden(soort, code, versie), Paginavelden.LEEG, model);
    }

    @PostMapping(LIJST + "/{code}")
    String bewaar(
            @PathVariable String lijst,
            @PathVariable String code,
            @ModelAttribute Regelwijziging velden,
            Authentication wie,
            Model model,
            RedirectAttributes terug) {
        Lijsttoegang.eisWijzigen(wie);
        Lijst soort = soort(lijst);
        Paginavelden pagina = Paginavelden.LEEG.met(keuring.fouten(velden));
        if (!pagina.isGeweigerd()) {
            try {
                if (isNieuw(soort, code)) {
                    wijzigen.voegIndicatorToe(velden, wie.getName());
                } else {
                    wijzigen.wijzig(soort, code, velden, wie.getName());
                }
                terug.addFlashAttribute(
                        "gelukt", "Bewaard. De lijst heeft nu versie %d.".formatted(velden.gezien() + 1));
                return "redirect:" + soort.adres();
            } catch (Weigering weigering) {
                pagina = Paginavelden.LEEG.met(weigering);
            }
        }
        return formulier(soort, code, velden, pagina, model);
    }

    private String formulier(Lijst soort, String code, Regelwijziging velden, Paginavelden pagina, Model model) {
        model.addAttribute("lijst", soort);
        model.addAttribute("code", code);
        model.addAttribute("nieuw", isNieuw(soort, code));
        model.addAttribute("velden", velden);
        model.addAttribute("pagina", pagina);
        model.addAttribute(
                "vormen",
                Keuze.uit(
                        Arrays.stream(Uitbuitingsvorm.values())
                                .filter(vorm -> vorm != Uitbuitingsvorm.ONBEKEND)
                                .toArray(Uitbuitingsvorm[]::new),
                        Uitbuitingsvorm::naam));
        return "lijsten/regel";
    }

    private Regelwijziging velden(Lijst soort, String code, int versie) {
        return isNieuw(soort, code)
                ? Regelwijziging.leeg(versie)
                : regels.van(soort, versie, code)
                        .map(regel -> Regelwijziging.van(regel, versie))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean isNieuw(Lijst soort, String code) {
        return soort == Lijst.INDICATOREN && code.equals(NIEUW);
    }

    private static Lijst soort(String lijst) {
        return Lijst.valueOf(lijst.toUpperCase(java.util.Locale.ROOT));
    }
}
