package nl.gemeente.casusescalatie.verrijking.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.toegang.Deur;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import nl.gemeente.casusescalatie.verrijking.vergunning.VergunningenInlezen;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The page on which the municipality reads in its list of permits. */
@Controller
@Order(72)
class VergunningenController implements Deur {

    private static final Set<Rol> WIE = EnumSet.of(Rol.AANDACHTSFUNCTIONARIS, Rol.TOEZICHT);

    private final VergunningenInlezen inlezen;

    VergunningenController(VergunningenInlezen inlezen) {
        this.inlezen = inlezen;
    }

    @Override
    public String adres() {
        return "/registers/vergunningen";
    }

    @Override
    public String naam() {
        return "Vergunningenlijst";
    }

    @Override
    public String uitleg() {
        return "De vergunningen van de gemeente inlezen.";
    }

    @Override
    public boolean isVoor(Set<Rol> rollen) {
        return rollen.stream().anyMatch(WIE::contains);
    }

    @GetMapping("/registers/vergunningen")
    String pagina(Authentication wie, Model model) {
        toets(wie);
        return toon("", null, model);
    }

    @PostMapping("/registers/vergunningen")
    String lees(
            @RequestParam MultipartFile bestand,
            @RequestParam(defaultValue = "") String bron,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate peildatum,
            @RequestParam(defaultValue = "") String inlezen,
            Authentication wie,
            Model model)
            throws IOException {
        toets(wie);
        try {
            byte[] inhoud = bestand.getBytes();
            model.addAttribute(
                    "uitslag",
                    inlezen.isEmpty()
                            ? this.inlezen.controleer(inhoud)
                            : this.inlezen.leesIn(inhoud, bron, peildatum, wie.getName()));
        } catch (Weigering weigering) {
            model.addAttribute("pagina", Paginavelden.LEEG.met(weigering));
        }
        return toon(bron, peildatum, model);
    }

    private String toon(String bron, @Nullable LocalDate peildatum, Model model) {
        model.addAttribute("stand", inlezen.stand().orElse(null));
        model.addAttribute("bron", bron);
        model.addAttribute("peildatum", peildatum);
        return "verrijking/vergunningen";
    }

    private void toets(Authentication wie) {
        if (!isVoor(Rollen.van(wie))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
