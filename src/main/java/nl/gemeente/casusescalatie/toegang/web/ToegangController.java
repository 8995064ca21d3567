package nl.gemeente.casusescalatie.toegang.web;

import java.security.Principal;
import java.util.List;
import nl.gemeente.casusescalatie.toegang.Deur;
import nl.gemeente.casusescalatie.toegang.Gebruiker;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ToegangController {

    private final Gebruikers gebruikers;
    private final List<Deur> deuren;
    private final boolean demo;

    ToegangController(
            Gebruikers gebruikers,
            List<Deur> deuren,
            @Value("${casusescalatie.toegang.demo-gebruikers:false}") boolean demo) {
        this.gebruikers = gebruikers;
        this.deuren = deuren;
        this.demo = demo;
    }

    @GetMapping("/inloggen")
    String inloggen(@Nullable Principal wie, @RequestParam(required = false) @Nullable String fout, Model model) {
        if (wie != null) {
            return "redirect:/";
        }
        model.addAttribute("fout", fout != null);
        model.addAttribute("demo", demo);
        model.addAttribute("rollen", Rol.values());
        return "toegang/inloggen";
    }

    @GetMapping("/")
    String start(Principal wie, Model model) {
        Gebruiker gebruiker = gebruikers.find(wie.getName()).orElseThrow();
        model.addAttribute("gebruiker", gebruiker);
        model.addAttribute("naam", gebruiker.naam());
        model.addAttribute(
                "deuren",
                deuren.stream().filter(deur -> deur.isVoor(gebruiker.rollen())).toList());
        return "toegang/start";
    }
}
