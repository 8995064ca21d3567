package nl.gemeente.casusescalatie.overleg.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.Hitantwoord;
import nl.gemeente.casusescalatie.overleg.Overlegstatus;
import nl.gemeente.casusescalatie.overleg.agenda.AgendaIndelen;
import nl.gemeente.casusescalatie.overleg.agenda.AgendaIndelen.Indeling;
import nl.gemeente.casusescalatie.overleg.deelname.Overlegtoegang;
import nl.gemeente.casusescalatie.overleg.inzage.OverlegLezen;
import nl.gemeente.casusescalatie.overleg.inzage.Overlegbeeld;
import nl.gemeente.casusescalatie.overleg.inzage.Overlegbeeld.Agendaregel;
import nl.gemeente.casusescalatie.overleg.inzage.Overlegbeeld.GeopendPunt;
import nl.gemeente.casusescalatie.overleg.inzage.Overlegbeeld.Overlegvoortgang;
import nl.gemeente.casusescalatie.overleg.inzage.Overlegbeeld.Tafelgenoot;
import nl.gemeente.casusescalatie.overleg.weging.PartnerantwoordenVastleggen;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Processen.OpenTaak;
import nl.gemeente.casusescalatie.toegang.Deur;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /overleg}: the meetings, and for each a page with its agenda, on which the tasks of the meeting are done. */
@Controller
@Order(51)
class OverlegController implements Deur {

    private final Overlegpagina pagina;
    private final OverlegLezen lezen;
    private final AgendaIndelen indelen;
    private final PartnerantwoordenVastleggen antwoorden;
    private final Processen processen;

    OverlegController(
            Overlegpagina pagina,
            OverlegLezen lezen,
            AgendaIndelen indelen,
            PartnerantwoordenVastleggen antwoorden,
            Processen processen) {
        this.pagina = pagina;
        this.lezen = lezen;
        this.indelen = indelen;
        this.antwoorden = antwoorden;
        this.processen = processen;
    }

    @Override
    public String adres() {
        return "/overleg";
    }

    @Override
    public String naam() {
        return "Signalenoverleg";
    }

    @Override
    public String uitleg() {
        return "De agenda van elk overleg, met weging en besluit per signaal.";
    }

    @Override
    public boolean isVoor(Set<Rol> rollen) {
        return Overlegtoegang.kent(rollen);
    }

    @GetMapping("/overleg")
    String lijst(Authentication wie, Model model) {
        Overleglezer lezer = Overleglezer.van(wie);
        if (lezer.isDeelnemer()) {
            return "redirect:/deelnemer";
        }
        List<Overlegvoortgang> alle = lezen.lijst(lezer.gebruiker(), lezer.rollen());
        List<Overlegvoortgang> komend =
                new ArrayList<>(alle.stream().filter(OverlegController::komtNog).toList());
        Collections.reverse(komend);
        model.addAttribute("komend", komend);
        model.addAttribute(
                "geweest", alle.stream().filter(kort -> !komtNog(kort)).toList());
        return "overleg/lijst";
    }

    @GetMapping("/overleg/{nummer}")
    String overleg(
            @PathVariable String nummer,
            @RequestParam(required = false) @Nullable String punt,
            @RequestParam(required = false) @Nullable String indelen,
            Authentication wie,
            Model model) {
        Overleglezer lezer = Overleglezer.van(wie);
        if (lezer.isDeelnemer()) {
            return "redirect:/overleg/{nummer}/deelnemer";
        }
        Overlegbeeld overleg = pagina.overleg(nummer, lezer);
        boolean indeling = indelen != null && lezer.isVoorzitter() && overleg.isLopend();
        @Nullable GeopendPunt geopend = punt == null ? null : pagina.punt(overleg, punt);
        return pagina.toon(overleg, geopend, indeling, Paginavelden.LEEG, lezer, model);
    }

    /** The task of the meeting itself: settle the agenda, prepare, open, settle the verslag. */
    @PostMapping("/overleg/{nummer}/taak")
    String taak(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> getypt,
            Authentication wie,
            Model model,
            RedirectAttributes terug) {
        Overleglezer lezer = Overleglezer.van(wie);
        return rondAf(pagina.overleg(nummer, lezer), null, getypt, lezer, model, terug);
    }

    /** The task of one item: weigh, decide. */
    @PostMapping("/overleg/{nummer}/punten/{signaal}/taak")
    String taak(
            @PathVariable String nummer,
            @PathVariable String signaal,
            @RequestParam MultiValueMap<String, String> getypt,
            Authentication wie,
            Model model,
            RedirectAttributes terug) {
        Overleglezer lezer = Overleglezer.van(wie);
        Overlegbeeld overleg = pagina.overleg(nummer, lezer);
        return rondAf(overleg, pagina.punt(overleg, signaal), getypt, lezer, model, terug);
    }

    @PostMapping("/overleg/{nummer}/punten/{signaal}/antwoorden")
    String antwoorden(
            @PathVariable String nummer,
            @PathVariable String signaal,
            @RequestParam MultiValueMap<String, String> getypt,
            Authentication wie,
            Model model,
            RedirectAttributes terug) {
        Overleglezer lezer = voorzitter(wie);
        Overlegbeeld overleg = pagina.overleg(nummer, lezer);
        GeopendPunt punt = pagina.punt(overleg, signaal);
        try {
            antwoorden.legVast(overleg.nummer(), punt.punt().signaal(), gegeven(punt, getypt), lezer.gebruiker());
        } catch (Weigering weigering) {
            return pagina.toon(overleg, punt, false, Paginavelden.geweigerd(getypt, weigering), lezer, model);
        }
        terug.addFlashAttribute("gelukt", "De antwoorden van de partners zijn bewaard.");
        return naarPunt(overleg, signaal, terug);
    }

    @PostMapping("/overleg/{nummer}/indeling")
    String indeling(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> getypt,
            Authentication wie,
            Model model,
            RedirectAttributes terug) {
        Overleglezer lezer = voorzitter(wie);
        Overlegbeeld overleg = pagina.overleg(nummer, lezer);
        try {
            indelen.deelIn(overleg.nummer(), indelingen(overleg, getypt), lezer.gebruiker());
        } catch (Weigering weigering) {
            return pagina.toon(overleg, null, true, Paginavelden.geweigerd(getypt, weigering), lezer, model);
        }
        terug.addFlashAttribute("gelukt", "De agenda is opnieuw ingedeeld.");
        terug.addAttribute("nummer", nummer);
        return "redirect:/overleg/{nummer}#agenda";
    }

    private String rondAf(
            Overlegbeeld overleg,
            @Nullable GeopendPunt punt,
            MultiValueMap<String, String> getypt,
            Overleglezer lezer,
            Model model,
            RedirectAttributes terug) {
        // The task the page showed, not another one that waits now: two people may look at the same page.
        Optional<OpenTaak> taak =
                pagina.taak(overleg, punt).filter(open -> open.id().equals(getypt.getFirst(Overlegpagina.TAAK)));
        if (taak.isEmpty()) {
            return pagina.teLaat(overleg, punt, getypt, lezer, model);
        }
        OpenTaak open = taak.get();
        if (open.groepen().stream().noneMatch(lezer.groepen()::contains)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            processen.rondAf(open, getypt);
        } catch (Weigering weigering) {
            return geweigerd(overleg, punt, open, weigering, getypt, lezer, model);
        }
        terug.addFlashAttribute("gelukt", "%s: gedaan.".formatted(open.naam()));
        if (punt != null) {
            return naarPunt(overleg, punt.punt().signaal().waarde(), terug);
        }
        terug.addAttribute("nummer", overleg.nummer().waarde());
        return "redirect:/overleg/{nummer}";
    }

    /** A colleague may have been first; then the page shows the present state, with what was typed beside it. */
    private String geweigerd(
            Overlegbeeld overleg,
            @Nullable GeopendPunt punt,
            OpenTaak taak,
            Weigering weigering,
            MultiValueMap<String, String> getypt,
            Overleglezer lezer,
            Model model) {
        Overlegbeeld nu = pagina.overleg(overleg.nummer().waarde(), lezer);
        @Nullable
        GeopendPunt puntNu =
                punt == null ? null : pagina.punt(nu, punt.punt().signaal().waarde());
        boolean nogOpen = pagina.taak(nu, puntNu)
                .filter(open -> open.id().equals(taak.id()))
                .isPresent();
        return nogOpen
                ? pagina.toon(nu, puntNu, false, Paginavelden.geweigerd(getypt, weigering), lezer, model)
                : pagina.teLaat(nu, puntNu, getypt, lezer, model);
    }

    private static Map<Ketenpartner, Hitantwoord> gegeven(GeopendPunt punt, MultiValueMap<String, String> getypt) {
        Map<Ketenpartner, Hitantwoord> gegeven = new EnumMap<>(Ketenpartner.class);
        for (Tafelgenoot genoot : punt.aanTafel()) {
            String veld = "antwoord-" + genoot.partner();
            @Nullable String code = getypt.getFirst(veld);
            if (code != null) {
                gegeven.put(
                        genoot.partner(),
                        Arrays.stream(Hitantwoord.values())
                                .filter(antwoord -> antwoord.name().equals(code))
                                .findFirst()
                                .orElseThrow(() -> new Weigering(
                                        veld,
                                        "%s: kies een antwoord."
                                                .formatted(genoot.partner().naam()))));
            }
        }
        return gegeven;
    }

    private static List<Indeling> indelingen(Overlegbeeld overleg, MultiValueMap<String, String> getypt) {
        List<Indeling> indelingen = new ArrayList<>();
        for (Agendaregel punt : overleg.punten()) {
            @Nullable String plaats = getypt.getFirst("plaats-" + punt.signaal());
            @Nullable String minuten = getypt.getFirst("minuten-" + punt.signaal());
            if (plaats != null && minuten != null) {
                indelingen.add(new Indeling(
                        punt.signaal(),
                        getal("plaats-" + punt.signaal(), "Plaats van " + punt.signaal(), plaats),
                        getal("minuten-" + punt.signaal(), "Minuten voor " + punt.signaal(), minuten)));
            }
        }
        return indelingen;
    }

    private static int getal(String veld, String label, String getypt) {
        if (!getypt.strip().matches("\\d{1,4}")) {
            throw new Weigering(veld, "%s: vul een getal in.".formatted(label));
        }
        return Integer.parseInt(getypt.strip());
    }

    private static Overleglezer voorzitter(Authentication wie) {
        Overleglezer lezer = Overleglezer.van(wie);
        if (!lezer.isVoorzitter()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return lezer;
    }

    private static String naarPunt(Overlegbeeld overleg, String signaal, RedirectAttributes terug) {
        terug.addAttribute("nummer", overleg.nummer().waarde());
        terug.addAttribute("punt", signaal);
        return "redirect:/overleg/{nummer}?punt={punt}#punt";
    }

    private static boolean komtNog(Overlegvoortgang kort) {
        return kort.status() != Overlegstatus.AFGESLOTEN && kort.status() != Overlegstatus.GEANNULEERD;
    }
}
