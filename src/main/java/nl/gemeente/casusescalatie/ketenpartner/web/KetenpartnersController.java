package nl.gemeente.casusescalatie.ketenpartner.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.gemeente.casusescalatie.basis.Datum;
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

/** The page of the list of ketenpartners. */
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
        model.addAttribute("naam", wie.getName());
        model.addAttribute("lijst", Lijst.KETENPARTNERS);
        model.addAttribute("regels", ketenpartners.inVersie(getoond));
        model.addAttribute("versie", getoond);
        model.addAttribute("oud", getoond < huidige);
        model.addAttribute("versies", versies.van(Lijst.KETENPARTNERS));
        model.addAttribute("magWijzigen", getoond == huidige && Lijsttoegang.magWijzigen(wie));
        model.addAttribute("dag", (Function<LocalDate, String>) Datum::tekst);
        return "lijsten/ketenpartners";
    }

    @GetMapping("/lijsten/ketenpartners/{code}")
    String partner(@PathVariable String code, Authentication wie, Model model) {
        Lijsttoegang.eisWijzigen(wie);
        Ketenpartner partner = partner(code);
        Partnerwijziging velden =
                Partnerwijziging.van(ketenpartners.regel(partner), versies.huidige(Lijst.KETENPARTNERS));
        return formulier(partner, velden, Map.of(), wie, model);
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
        Map<String, String> fouten = keuring.fouten(velden);
        if (fouten.isEmpty()) {
            try {
                bijwerken.wijzig(partner, velden, wie.getName());
                terug.addFlashAttribute("gelukt", "%s is bijgewerkt.".formatted(partner.naam()));
                return "redirect:/lijsten/ketenpartners#" + partner.name();
            } catch (Weigering weigering) {
                String veld = weigering.veld();
                fouten = Map.of(veld == null ? "lijst" : veld, weigering.zin());
            }
        }
        return formulier(partner, velden, fouten, wie, model);
    }

    @PostMapping("/lijsten/ketenpartners/{code}/nagekeken")
    String nagekeken(@PathVariable String code, Authentication wie, RedirectAttributes terug) {
        Lijsttoegang.eisWijzigen(wie);
        Ketenpartner partner = partner(code);
        try {
            bijwerken.nagekeken(partner, wie.getName());
            terug.addFlashAttribute("gelukt", "%s is vandaag nagekeken.".formatted(partner.naam()));
        } catch (Weigering weigering) {
            terug.addFlashAttribute("fouten", Map.of("lijst", weigering.zin()));
        }
        return "redirect:/lijsten/ketenpartners#" + partner.name();
    }

    private static String formulier(
            Ketenpartner partner,
            Partnerwijziging velden,
            Map<String, String> fouten,
            Authentication wie,
            Model model) {
        model.addAttribute("naam", wie.getName());
        model.addAttribute("partner", partner);
        model.addAttribute("velden", velden);
        model.addAttribute("fouten", fouten);
        model.addAttribute("grondslagen", List.of(Grondslag.values()));
        model.addAttribute("klassen", List.of(Gegevensklasse.values()));
        return "lijsten/ketenpartner";
    }

    private static Ketenpartner partner(String code) {
        return Arrays.stream(Ketenpartner.values())
                .filter(partner -> partner.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
