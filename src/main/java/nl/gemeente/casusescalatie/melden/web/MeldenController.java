package nl.gemeente.casusescalatie.melden.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.melden.Bijlagen;
import nl.gemeente.casusescalatie.melden.ConceptVersturen;
import nl.gemeente.casusescalatie.melden.Meldconcept;
import nl.gemeente.casusescalatie.melden.Meldconcepten;
import nl.gemeente.casusescalatie.signaal.ontvangst.MijnMeldingen;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding.Fout;
import nl.gemeente.casusescalatie.toegang.Deur;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import nl.gemeente.casusescalatie.verrijking.Adresvoorstel;
import nl.gemeente.casusescalatie.verrijking.Adreszoeker;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page on which every employee reports: danger first, then what was seen, then a look at the answers, then a
 * number.
 */
@Controller
@Order(10)
@RequestMapping("/melden")
class MeldenController implements Deur {

    private final Meldconcepten concepten;
    private final ConceptVersturen versturen;
    private final MijnMeldingen mijnMeldingen;
    private final Bijlagen bijlagen;
    private final MeldingInlezen inlezen;
    private final Meldinvulling invulling;
    private final MeldingJson json;
    private final Meldkeuzes keuzes;
    private final ObjectProvider<Adreszoeker> adreszoeker;

    MeldenController(
            Meldconcepten concepten,
            ConceptVersturen versturen,
            MijnMeldingen mijnMeldingen,
            Bijlagen bijlagen,
            MeldingInlezen inlezen,
            Meldinvulling invulling,
            MeldingJson json,
            Meldkeuzes keuzes,
            ObjectProvider<Adreszoeker> adreszoeker) {
        this.concepten = concepten;
        this.versturen = versturen;
        this.mijnMeldingen = mijnMeldingen;
        this.bijlagen = bijlagen;
        this.inlezen = inlezen;
        this.invulling = invulling;
        this.json = json;
        this.keuzes = keuzes;
        this.adreszoeker = adreszoeker;
    }

    @Override
    public String adres() {
        return "/melden";
    }

    @Override
    public String naam() {
        return "Signaal melden";
    }

    @Override
    public String uitleg() {
        return "Ziet of hoort u iets dat op mensenhandel kan wijzen? Een voorgevoel is genoeg. Het duurt twee minuten.";
    }

    @Override
    public boolean isVoor(Set<Rol> rollen) {
        return !Rollen.isGast(rollen);
    }

    @ModelAttribute
    void iedereen(Authentication wie, Model model) {
        model.addAttribute("magImporteren", ImporterenController.mag(Rollen.van(wie)));
        model.addAttribute("keuzes", keuzes);
    }

    @GetMapping
    String begin(Principal wie, Model model) {
        return beginpagina(Meldpagina.van(Meldinvulling.leeg(), List.of()), wie, model);
    }

    @PostMapping
    String begonnen(
            @RequestParam MultiValueMap<String, String> vorm,
            Principal wie,
            Model model,
            HttpServletResponse antwoord) {
        Meldvelden velden = invulling.voorgevuld(vorm, wie.getName());
        List<Fout> fouten = invulling.fouten(velden, wie.getName()).stream()
                .filter(fout -> fout.pad().equals("acuutGevaar"))
                .toList();
        if (!fouten.isEmpty()) {
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
            return beginpagina(Meldpagina.van(velden, fouten), wie, model);
        }
        return "redirect:/melden/" + concepten.begin(wie.getName(), velden.waarden());
    }

    private String beginpagina(Paginavelden pagina, Principal wie, Model model) {
        model.addAttribute("pagina", pagina);
        model.addAttribute("concepten", concepten.van(wie.getName()));
        return "melden/begin";
    }

    @GetMapping("/mijn")
    String mijn(Principal wie, Model model) {
        model.addAttribute("meldingen", mijnMeldingen.van(wie.getName()));
        model.addAttribute("concepten", concepten.van(wie.getName()));
        return "melden/mijn";
    }

    /** A body, not a query: an address does not belong in a log. */
    @PostMapping("/adressen")
    @ResponseBody
    List<Adresvoorstel> adressen(@RequestParam String zoek) {
        Adreszoeker zoeker = adreszoeker.getIfAvailable();
        return zoeker == null || zoek.isBlank() || zoek.length() > 100 ? List.of() : zoeker.zoek(zoek);
    }

    @GetMapping("/{id:[0-9a-f-]+}")
    String melding(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String nakijken,
            Principal wie,
            Model model) {
        Optional<Meldconcept> concept = concepten.lees(id, wie.getName());
        if (concept.isEmpty()) {
            return alVerstuurd(id, wie);
        }
        Meldvelden velden = new Meldvelden(concept.get().velden());
        return formulier(
                id,
                Meldpagina.van(velden, nakijken == null ? List.of() : invulling.fouten(velden, wie.getName())),
                model);
    }

    @PostMapping("/{id:[0-9a-f-]+}")
    String ingevuld(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> vorm,
            Principal wie,
            Model model,
            HttpServletResponse antwoord) {
        Optional<Meldconcept> eerder = concepten.lees(id, wie.getName());
        if (eerder.isEmpty()) {
            return alVerstuurd(id, wie);
        }
        Meldvelden velden = Meldinvulling.vervolg(vorm, eerder.get().velden());
        concepten.bewaar(id, wie.getName(), velden.waarden());
        if (vorm.containsKey("bewaren")) {
            return "redirect:/melden/mijn";
        }
        List<Fout> fouten = invulling.fouten(velden, wie.getName());
        if (fouten.isEmpty()) {
            return "redirect:/melden/%s/controle".formatted(id);
        }
        antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
        return formulier(id, Meldpagina.van(velden, fouten), model);
    }

    private String formulier(UUID id, Paginavelden pagina, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("pagina", pagina);
        model.addAttribute("zoeken", adreszoeker.getIfAvailable() != null);
        return "melden/formulier";
    }

    @PostMapping("/{id:[0-9a-f-]+}/weg")
    String gooiWeg(@PathVariable UUID id, Principal wie) {
        concepten.gooiWeg(id, wie.getName());
        return "redirect:/melden/mijn";
    }

    @GetMapping("/{id:[0-9a-f-]+}/controle")
    String controle(@PathVariable UUID id, Principal wie, Model model) {
        Optional<Meldconcept> concept = concepten.lees(id, wie.getName());
        if (concept.isEmpty()) {
            return alVerstuurd(id, wie);
        }
        return controlepagina(id, new Meldvelden(concept.get().velden()), List.of(), wie, model);
    }

    private String controlepagina(UUID id, Meldvelden velden, List<Fout> fouten, Principal wie, Model model) {
        if (!invulling.fouten(velden, wie.getName()).isEmpty()) {
            return "redirect:/melden/%s?nakijken".formatted(id);
        }
        model.addAttribute("id", id);
        model.addAttribute("pagina", Meldpagina.van(velden, fouten));
        model.addAttribute("bijlagen", bijlagen.bij(id));
        model.addAttribute("bijlageuitleg", bijlagen.uitleg());
        model.addAttribute("antwoorden", Meldantwoorden.van(invulling.melding(velden, wie.getName()), keuzes));
        return "melden/controle";
    }

    @PostMapping("/{id:[0-9a-f-]+}/bijlagen")
    String voegToe(
            @PathVariable UUID id,
            @RequestParam MultipartFile bestand,
            Principal wie,
            Model model,
            HttpServletResponse antwoord)
            throws IOException {
        Optional<Meldconcept> concept = concepten.lees(id, wie.getName());
        if (concept.isEmpty()) {
            return alVerstuurd(id, wie);
        }
        try {
            bijlagen.voegToe(id, String.valueOf(bestand.getOriginalFilename()), bestand.getBytes());
            return "redirect:/melden/%s/controle#bijlagen".formatted(id);
        } catch (Weigering e) {
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
            return controlepagina(
                    id,
                    new Meldvelden(concept.get().velden()),
                    List.of(new Fout(String.valueOf(e.veld()), e.zin())),
                    wie,
                    model);
        }
    }

    @PostMapping("/{id:[0-9a-f-]+}/bijlagen/{bijlage:[0-9a-f-]+}/weg")
    String haalWeg(@PathVariable UUID id, @PathVariable UUID bijlage, Principal wie) {
        if (concepten.lees(id, wie.getName()).isEmpty()) {
            return alVerstuurd(id, wie);
        }
        bijlagen.haalWeg(id, bijlage);
        return "redirect:/melden/%s/controle#bijlagen".formatted(id);
    }

    @PostMapping("/{id:[0-9a-f-]+}/verzenden")
    String verzend(@PathVariable UUID id, Principal wie) {
        Optional<Meldconcept> concept = concepten.lees(id, wie.getName());
        if (concept.isEmpty()) {
            return alVerstuurd(id, wie);
        }
        try {
            JsonNode boom = invulling.melding(new Meldvelden(concept.get().velden()), wie.getName());
            Nummer nummer = versturen.verstuur(id, inlezen.lees(boom), json.vingerafdruk(boom), wie.getName());
            return "redirect:/melden/verzonden/" + nummer;
        } catch (OngeldigeMelding e) {
            return "redirect:/melden/%s?nakijken".formatted(id);
        }
    }

    @GetMapping("/verzonden/{nummer}")
    String verzonden(@PathVariable String nummer, Principal wie, Model model) {
        if (!Nummer.isNummer(nummer) || !mijnMeldingen.isVan(Nummer.van(nummer), wie.getName())) {
            throw nietGevonden();
        }
        model.addAttribute("nummer", nummer);
        return "melden/verzonden";
    }

    /** After the button "back", or a second click: the number that the draft got. */
    private String alVerstuurd(UUID id, Principal wie) {
        return versturen
                .verstuurdAls(id, wie.getName())
                .map(nummer -> "redirect:/melden/verzonden/" + nummer)
                .orElseThrow(MeldenController::nietGevonden);
    }

    private static ResponseStatusException nietGevonden() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
