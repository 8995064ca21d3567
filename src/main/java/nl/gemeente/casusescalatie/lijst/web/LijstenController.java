package nl.gemeente.casusescalatie.lijst.web;

import java.util.Arrays;
import java.util.Set;
import nl.gemeente.casusescalatie.lijst.Lijst;
import nl.gemeente.casusescalatie.lijst.Lijsttoegang;
import nl.gemeente.casusescalatie.lijst.Lijstversie;
import nl.gemeente.casusescalatie.lijst.Lijstversies;
import nl.gemeente.casusescalatie.toegang.Deur;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /lijsten}: which lists there are and when each was last changed. */
@Controller
@Order(71)
class LijstenController implements Deur {

    private final Lijstversies versies;

    LijstenController(Lijstversies versies) {
        this.versies = versies;
    }

    @Override
    public String adres() {
        return "/lijsten";
    }

    @Override
    public String naam() {
        return "Lijsten";
    }

    @Override
    public String uitleg() {
        return "Ketenpartners, indicatoren, sectoren en functiegroepen, met hun versies.";
    }

    @Override
    public boolean isVoor(Set<Rol> rollen) {
        return Lijsttoegang.magLezen(rollen);
    }

    @GetMapping("/lijsten")
    String overzicht(Authentication wie, Model model) {
        Lijsttoegang.eisLezen(wie);
        model.addAttribute(
                "lijsten",
                Arrays.stream(Lijst.values())
                        .map(lijst -> new Ingang(lijst, versies.van(lijst).get(0)))
                        .toList());
        return "lijsten/overzicht";
    }

    /** A list with its newest version. */
    public record Ingang(Lijst lijst, Lijstversie laatste) {}
}
