package nl.gemeente.casusescalatie.ketenpartner.web;

import java.util.Arrays;
import nl.gemeente.casusescalatie.basis.Keuze;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.KetenpartnerBijwerken;
import nl.gemeente.casusescalatie.ketenpartner.KetenpartnerBijwerken.Partnerwijziging;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartners;
import nl.gemeente.casusescalatie.lijst.Lijst;
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

@Controller
class KetenpartnersController {

    private final Ketenpartners ketenpartners;
    private final KetenpartnerBijwerken bijwerken;
    private final Lijstversies versies;
    private final Veldkeuring keuring;

    KetenpartnersController(
            Ketenpartners ketenpartners, KetenpartnerBijwerken bijwerken, Lijstversies versies, Veldkeuring keuring) {
        this.ketenpartners = ketenpartners;
        this.bijwerken = bijwerken;
        this.versies = versies;
        this.keuring = keuring;
    }

    @GetMapping("/lijsten/ketenpartners")
    String lijst(@RequestParam(required = false) @Nullable Integer versie, Authentication wie, Model model) {
        Lijsttoegang.eisLezen(wie);
        int huidige = versies.huidige(Lijst.KETENPARTNERS);
        int getoond = versie == null ? huidige : versie;
        if (getoond < 1 || getoond > huidige) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("lijst", Lijst.KETENPARTNERS);
        model.addAttribute("regels", ketenpartners.inVersie(getoond));
        model.addAttribute("versie", getoond);
        model.addAttribute("oud", getoond < huidige);
        model.addAttribute("versies", versies.van(Lijst.KETENPARTNERS));
        model.addAttribute("magWijzigen", getoond == huidige && Lijsttoegang.magWijzigen(wie));
        return "lijsten/ketenpartners";
    }

    @GetMapping("/lijsten/ketenpartners/{code}")
    String partner(@PathVariable String code, Authentication wie, Model model) {
        Lijsttoegang.eisWijzigen(wie);
        Ketenpartner partner = partner(code);
        Partnerwijziging velden =
                Partnerwijziging.van(ketenpartners.regel(partner), versies.huidige(Lijst.KETENPARTNERS));
        return formulier(partner, velden, Paginavelden.LEEG, model);
    }

    @PostMapping("/lijsten/ketenpartners/{code}")
    String bewaar(
            @PathVariable String code,
            @ModelAttribute Partnerwijziging velden,
            Authentication wie,
            Model model,
            RedirectAttributes terug) {
        Lijsttoegang.eisWijzigen(wie);
        Ketenpartner partner = partner(code);
        Paginavelden pagina = Paginavelden.LEEG.met(keuring.fouten(velden));
        if (!pagina.isGeweigerd()) {
            try {
                bijwerken.wijzig(partner, velden, wie.getName());
                terug.addFlashAttribute("gelukt", "%s is bijgewerkt.".formatted(partner.naam()));
                return "redirect:/lijsten/ketenpartners#" + partner.name();
            } catch (Weigering weigering) {
                pagina = Paginavelden.LEEG.met(weigering);
            }
        }
        return formulier(partner, velden, pagina, model);
    }

    @PostMapping("/lijsten/ketenpartners/{code}/nagekeken")
    String nagekeken(@PathVariable String code, Authentication wie, RedirectAttributes terug) {
        Lijsttoegang.eisWijzigen(wie);
        Ketenpartner partner = partner(code);
        try {
            bijwerken.nagekeken(partner, wie.getName());
            terug.addFlashAttribute("gelukt", "%s is vandaag nagekeken.".formatted(partner.naam()));
        } catch (Weigering weigering) {
            terug.addFlashAttribute("pagina", Paginavelden.LEEG.met(weigering));
        }
        return "redirect:/lijsten/ketenpartners#" + partner.name();
    }

    private static String formulier(Ketenpartner partner, Partnerwijziging velden, Paginavelden pagina, Model model) {
        model.addAttribute("partner", partner);
        model.addAttribute("velden", velden);
        model.addAttribute("pagina", pagina);
        model.addAttribute("grondslagen", Keuze.uit(Grondslag.values(), Grondslag::naam));
        model.addAttribute("klassen", Keuze.uit(Gegevensklasse.values(), Gegevensklasse::naam));
        return "lijsten/ketenpartner";
    }

    private static Ketenpartner partner(String code) {
        return Arrays.stream(Ketenpartner.values())
                .filter(partner -> partner.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
