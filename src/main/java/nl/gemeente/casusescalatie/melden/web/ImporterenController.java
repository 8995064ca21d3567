package nl.gemeente.casusescalatie.melden.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.bestand.Regelvorm;
import nl.gemeente.casusescalatie.melden.MeldbestandInlezen;
import nl.gemeente.casusescalatie.melden.Meldbestanden;
import nl.gemeente.casusescalatie.melden.Meldbestanden.Meldbestand;
import nl.gemeente.casusescalatie.toegang.Deur;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page on which those who receive lists of signals, for instance from the LAA, read them in: a file, a dry run per
 * line, a yes, and the numbers.
 */
@Controller
@Order(11)
@RequestMapping("/melden/importeren")
class ImporterenController implements Deur {

    private static final Set<Rol> WIE = EnumSet.of(Rol.AANDACHTSFUNCTIONARIS, Rol.BURGERZAKEN);

    private final Meldbestanden bestanden;
    private final Meldbestandlezer lezer;
    private final MeldbestandInlezen inlezen;

    ImporterenController(Meldbestanden bestanden, Meldbestandlezer lezer, MeldbestandInlezen inlezen) {
        this.bestanden = bestanden;
        this.lezer = lezer;
        this.inlezen = inlezen;
    }

    static boolean mag(Set<Rol> rollen) {
        return rollen.stream().anyMatch(WIE::contains);
    }

    @Override
    public String adres() {
        return "/melden/importeren";
    }

    @Override
    public String naam() {
        return "Signalen importeren";
    }

    @Override
    public String uitleg() {
        return "Een lijst met signalen inlezen, bijvoorbeeld van de LAA.";
    }

    @Override
    public boolean isVoor(Set<Rol> rollen) {
        return mag(rollen);
    }

    @ModelAttribute
    void toets(Authentication wie) {
        if (!isVoor(Rollen.van(wie))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    @GetMapping
    String kies(@RequestParam(required = false) @Nullable String weg, Model model) {
        model.addAttribute("weg", weg != null);
        return keuze(model);
    }

    private static String keuze(Model model) {
        model.addAttribute("meesteRegels", Meldbestandlezer.MEESTE_REGELS);
        model.addAttribute("grootste", Regelvorm.GROOTSTE_KB);
        return "melden/importeren";
    }

    @GetMapping("/voorbeeld.csv")
    ResponseEntity<byte[]> voorbeeld() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("signalen.csv")
                                .build()
                                .toString())
                .body(lezer.sjabloon());
    }

    @PostMapping
    String bekijk(@RequestParam MultipartFile bestand, Authentication wie, Model model, HttpServletResponse antwoord)
            throws IOException {
        try {
            byte[] inhoud = bestand.getBytes();
            lezer.lees(inhoud);
            return "redirect:/melden/importeren/" + bestanden.bewaar(wie.getName(), inhoud);
        } catch (Weigering weigering) {
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("pagina", Paginavelden.LEEG.met(weigering));
            return keuze(model);
        }
    }

    /** Before the yes: what each line would do; after it: what each line did. */
    @GetMapping("/{id:[0-9a-f-]+}")
    String controle(@PathVariable UUID id, Authentication wie, Model model) {
        Optional<Meldbestand> bestand = bestanden.lees(id, wie.getName());
        if (bestand.isEmpty()) {
            return "redirect:/melden/importeren?weg";
        }
        byte[] inhoud = bestand.get().inhoud();
        if (inhoud == null) {
            model.addAttribute("uitslag", bestand.get().uitslag());
            return "melden/geimporteerd";
        }
        model.addAttribute("id", id);
        model.addAttribute("gelezen", lezer.lees(inhoud));
        return "melden/importcontrole";
    }

    @PostMapping("/{id:[0-9a-f-]+}")
    String importeer(@PathVariable UUID id, Authentication wie) {
        byte[] inhoud =
                bestanden.lees(id, wie.getName()).map(Meldbestand::inhoud).orElse(null);
        if (inhoud != null) {
            inlezen.leesIn(id, lezer.lees(inhoud).regels(), wie.getName());
        }
        return "redirect:/melden/importeren/" + id;
    }

    @PostMapping("/{id:[0-9a-f-]+}/weg")
    String gooiWeg(@PathVariable UUID id, Authentication wie) {
        bestanden.gooiWeg(id, wie.getName());
        return "redirect:/melden/importeren";
    }
}
