package nl.gemeente.casusescalatie.lokaal.web;

import java.util.Set;
import nl.gemeente.casusescalatie.lokaal.Mailvanger;
import nl.gemeente.casusescalatie.toegang.Deur;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what the application mailed, so that nobody needs a mailbox to follow a case. */
@Controller
@Order(92)
@Profile("lokaal")
class BerichtenController implements Deur {

    private final Mailvanger vanger;

    BerichtenController(Mailvanger vanger) {
        this.vanger = vanger;
    }

    @Override
    public String adres() {
        return "/lokaal/berichten";
    }

    @Override
    public String naam() {
        return "Berichten";
    }

    @Override
    public String uitleg() {
        return "De e-mails die deze omgeving heeft verstuurd.";
    }

    @Override
    public boolean isVoor(Set<Rol> rollen) {
        return !Rollen.isGast(rollen);
    }

    @GetMapping("/lokaal/berichten")
    String berichten(Model model) {
        model.addAttribute("berichten", vanger.berichten());
        return "lokaal/berichten";
    }
}
