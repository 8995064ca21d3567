package nl.gemeente.casusescalatie.routekaart.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.lijst.Lijsttoegang;
import nl.gemeente.casusescalatie.lijst.Veldkeuring;
import nl.gemeente.casusescalatie.routekaart.KaartLaden;
import nl.gemeente.casusescalatie.routekaart.KaartLaden.Kaart;
import nl.gemeente.casusescalatie.routekaart.KaartLaden.Kaartopgave;
import nl.gemeente.casusescalatie.routekaart.KaartLaden.Vraagtekst;
import nl.gemeente.casusescalatie.routekaart.Routekaart;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the two routekaarten: every version, and loading a new one. */
@Controller
class KaartenController {

    private static final String KAART = "/lijsten/kaarten/{kaart:persoon|locatie}";

    private final KaartLaden laden;
    private final Veldkeuring keuring;

    KaartenController(KaartLaden laden, Veldkeuring keuring) {
        this.laden = laden;
        this.keuring = keuring;
    }

    @GetMapping("/lijsten/kaarten")
    String kaarten(Authentication wie, Model model) {
        Lijsttoegang.eisLezen(wie);
        model.addAttribute(
                "kaarten",
                Arrays.stream(Routekaart.values())
                        .map(kaart -> new Kaartpagina(kaart, laden.versies(kaart), laden.geldende(kaart)))
                        .toList());
        model.addAttribute("magWijzigen", Lijsttoegang.magWijzigen(wie));
        return "lijsten/kaarten";
    }

    @GetMapping(KAART)
    String nieuw(@PathVariable String kaart, Authentication wie, Model model) {
        Lijsttoegang.eisWijzigen(wie);
        Kaart nu = laden.versies(soort(kaart)).get(0);
        Map<String, String> ingevuld = new LinkedHashMap<>();
        ingevuld.put("gezien", String.valueOf(nu.versie().versie()));
        ingevuld.put("titel", nu.versie().titel());
        ingevuld.put("vastgesteld", String.valueOf(nu.versie().vastgesteld()));
        ingevuld.put("bron", nu.versie().bron());
        nu.vragen().forEach(vraag -> ingevuld.put(vraag.vraag().name(), vraag.tekst()));
        return formulier(soort(kaart), Paginavelden.van(ingevuld), model);
    }

    @PostMapping(KAART)
    String laad(
            @PathVariable String kaart,
            @RequestParam Map<String, String> ingevuld,
            Authentication wie,
            Model model,
            RedirectAttributes terug) {
        Lijsttoegang.eisWijzigen(wie);
        Routekaart soort = soort(kaart);
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate vanaf = dag(ingevuld.get("geldtVanaf"));
        if (vanaf == null) {
            fouten.put("geldtVanaf", "kies een dag.");
        }
        Kaartopgave velden = new Kaartopgave(
                getal(ingevuld.getOrDefault("gezien", "")),
                ingevuld.getOrDefault("titel", ""),
                Boolean.valueOf(ingevuld.get("vastgesteld")),
                ingevuld.getOrDefault("bron", ""),
                vanaf == null ? LocalDate.MIN : vanaf);
        fouten.putAll(keuring.fouten(velden));
        laden.versies(soort).get(0).vragen().forEach(vraag -> {
            String code = vraag.vraag().name();
            String fout = keuring.fouten(new Vraagtekst(ingevuld.getOrDefault(code, "")))
                    .get("tekst");
            if (fout != null) {
                fouten.put(code, fout);
            }
        });
        if (fouten.isEmpty()) {
            try {
                int versie = laden.laad(soort, velden, ingevuld, wie.getName());
                terug.addFlashAttribute("gelukt", "%s: versie %d is geladen.".formatted(soort.naam(), versie));
                return "redirect:/lijsten/kaarten";
            } catch (Weigering weigering) {
                return formulier(soort, Paginavelden.van(ingevuld).met(weigering), model);
            }
        }
        return formulier(soort, Paginavelden.van(ingevuld).met(fouten), model);
    }

    private String formulier(Routekaart kaart, Paginavelden pagina, Model model) {
        model.addAttribute("kaart", kaart);
        model.addAttribute("vragen", laden.versies(kaart).get(0).vragen());
        model.addAttribute("pagina", pagina);
        return "lijsten/kaart";
    }

    private static @Nullable LocalDate dag(@Nullable String tekst) {
        try {
            return tekst == null ? null : LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Nobody saw a version that is not a number; the use case then asks to look again. */
    private static int getal(String tekst) {
        return tekst.matches("\\d{1,6}") ? Integer.parseInt(tekst) : -1;
    }

    private static Routekaart soort(String kaart) {
        return Routekaart.valueOf(kaart.toUpperCase(Locale.ROOT));
    }

    /** @param geldende the version that counts today */
    public record Kaartpagina(Routekaart kaart, List<Kaart> versies, int geldende) {}
}
