package nl.gemeente.casusescalatie.dossier.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.gemeente.casusescalatie.basis.Keuze;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.BelangVastleggen;
import nl.gemeente.casusescalatie.dossier.Belangenconflicten;
import nl.gemeente.casusescalatie.dossier.DossierLezen;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import nl.gemeente.casusescalatie.toegang.Inzage;
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

/** The page on which people report that a dossier touches them, and on which others keep a colleague out. */
@Controller
@RequestMapping("/dossier/{nummer}/belang")
class BelangController {

    private static final String PAGINA = "dossier/belang";

    private final BelangVastleggen vastleggen;
    private final Belangenconflicten conflicten;
    private final DossierLezen dossiers;
    private final Gebruikers gebruikers;

    BelangController(
            BelangVastleggen vastleggen, Belangenconflicten conflicten, DossierLezen dossiers, Gebruikers gebruikers) {
        this.vastleggen = vastleggen;
        this.conflicten = conflicten;
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
    }

    @GetMapping
    String pagina(@PathVariable String nummer, Authentication wie, Model model) {
        vul(nummer, wie, model);
        return PAGINA;
    }

    /** No redirect: from now on the dossier has no page for this user. */
    @PostMapping("/eigen")
    String meld(@PathVariable String nummer, Authentication wie, Model model) {
        vul(nummer, wie, model);
        vastleggen.meld(Nummer.van(nummer), wie.getName());
        return "dossier/belang-gemeld";
    }

    @PostMapping("/ander")
    ModelAndView sluitUit(
            @PathVariable String nummer,
            @RequestParam(required = false) @Nullable String gebruiker,
            @RequestParam(required = false) @Nullable String reden,
            Authentication wie,
            Model model) {
        vul(nummer, wie, model);
        eis(BelangVastleggen.magUitsluiten(Rollen.van(wie)));
        Paginavelden getypt = Paginavelden.van(
                Map.of("gebruiker", Objects.toString(gebruiker, ""), "reden", Objects.toString(reden, "")));
        boolean zichzelf = wie.getName().equals(gebruiker);
        return probeer(
                () -> vastleggen.sluitUit(Nummer.van(nummer), gebruiker, reden, wie.getName()),
                zichzelf ? "redirect:/" : terug(nummer),
                getypt::met,
                model);
    }

    @PostMapping("/{id:\\d+}/opheffen")
    ModelAndView hefOp(
            @PathVariable String nummer,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String reden,
            Authentication wie,
            Model model) {
        vul(nummer, wie, model);
        eis(BelangVastleggen.magOpheffen(Rollen.van(wie)));
        String veld = "opheffen-" + id;
        return probeer(
                () -> vastleggen.hefOp(Nummer.van(nummer), id, reden, wie.getName()),
                terug(nummer),
                weigering -> Paginavelden.van(Map.of(veld, Objects.toString(reden, "")))
                        .met(Map.of(veld, weigering.zin())),
                model);
    }

    private static String terug(String nummer) {
        return "redirect:/dossier/" + nummer + "/belang";
    }

    private static ModelAndView probeer(
            Runnable stap, String daarna, Function<Weigering, Paginavelden> geweigerd, Model model) {
        try {
            stap.run();
        } catch (Weigering e) {
            model.addAttribute("pagina", geweigerd.apply(e));
            return new ModelAndView(PAGINA, model.asMap(), HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView(daarna);
    }

    private void vul(String nummer, Authentication wie, Model model) {
        Set<Rol> rollen = Rollen.van(wie);
        eis(Nummer.isNummer(nummer)
                && dossiers.lees(Nummer.van(nummer), wie.getName(), rollen).isPresent());
        model.addAttribute("nummer", nummer);
        model.addAttribute("magUitsluiten", BelangVastleggen.magUitsluiten(rollen));
        model.addAttribute("magOpheffen", BelangVastleggen.magOpheffen(rollen));
        if (BelangVastleggen.magUitsluiten(rollen)) {
            model.addAttribute("medewerkers", medewerkers());
        }
        if (Inzage.BELANG.voor(rollen)) {
            model.addAttribute("conflicten", conflicten.bij(Nummer.van(nummer)));
        }
    }

    private List<Keuze> medewerkers() {
        return Arrays.stream(Rol.values())
                .flatMap(rol -> gebruikers.leden(rol.groep()).stream())
                .distinct()
                .flatMap(id -> gebruikers.find(id).stream())
                .map(gebruiker -> new Keuze(gebruiker.id(), "%s (%s)".formatted(gebruiker.naam(), gebruiker.id())))
                .sorted(Comparator.comparing(Keuze::naam))
                .toList();
    }

    private static void eis(boolean mag) {
        if (!mag) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Dit dossier bestaat niet, of u mag het niet zien.");
        }
    }
}
