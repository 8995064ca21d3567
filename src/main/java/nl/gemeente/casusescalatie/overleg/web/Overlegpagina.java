package nl.gemeente.casusescalatie.overleg.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Keuze;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Dossierdeel.Regel;
import nl.gemeente.casusescalatie.overleg.Hitantwoord;
import nl.gemeente.casusescalatie.overleg.Overlegstatus;
import nl.gemeente.casusescalatie.overleg.inzage.OverlegLezen;
import nl.gemeente.casusescalatie.overleg.inzage.Overlegbeeld;
import nl.gemeente.casusescalatie.overleg.inzage.Overlegbeeld.GeopendPunt;
import nl.gemeente.casusescalatie.overleg.proces.SignaalBesprekenModel;
import nl.gemeente.casusescalatie.overleg.proces.SignalenoverlegHoudenModel;
import nl.gemeente.casusescalatie.proces.Formulierbeeld;
import nl.gemeente.casusescalatie.proces.Formulieren;
import nl.gemeente.casusescalatie.proces.Procesmodellen;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Processen.OpenTaak;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** Fills the page of a meeting, both when it is opened and when it comes back with what is wrong. */
@Component
class Overlegpagina {

    /** The field that says which task the page showed. */
    static final String TAAK = "taak";

    private static final String FORMULIER = "formulier";
    private static final String AL_GEDAAN =
            "Een collega was u voor: deze stap is al gedaan. Wat u invulde, is niet opgeslagen. Het staat hieronder, naast wat er nu is vastgelegd.";

    private final OverlegLezen lezen;
    private final Processen processen;
    private final Formulieren formulieren;
    private final Procesmodellen modellen;

    Overlegpagina(OverlegLezen lezen, Processen processen, Formulieren formulieren, Procesmodellen modellen) {
        this.lezen = lezen;
        this.processen = processen;
        this.formulieren = formulieren;
        this.modellen = modellen;
    }

    Overlegbeeld overleg(String nummer, Overleglezer lezer) {
        return Optional.of(nummer)
                .filter(Nummer::isNummer)
                .flatMap(tekst -> lezen.lees(Nummer.van(tekst), lezer.gebruiker(), lezer.rollen()))
                .orElseThrow(Overlegpagina::nietGevonden);
    }

    GeopendPunt punt(Overlegbeeld overleg, String signaal) {
        return Optional.of(signaal)
                .filter(Nummer::isNummer)
                .flatMap(tekst -> lezen.open(overleg, Nummer.van(tekst)))
                .orElseThrow(Overlegpagina::nietGevonden);
    }

    /** The task that waits for this meeting, or for this item of it. */
    Optional<OpenTaak> taak(Overlegbeeld overleg, @Nullable GeopendPunt punt) {
        if (punt != null && punt.punt().status().klaar()) {
            // The signal may already be discussed in a later meeting; that task does not belong to this page.
            return Optional.empty();
        }
        return processen.openTaken(punt == null ? overleg.nummer() : punt.punt().signaal()).stream()
                .filter(taak -> taak.proces().equals(proces(punt)))
                .findFirst();
    }

    /** @param pagina what was typed in the form that came back; {@link Paginavelden#LEEG} for a page that is opened */
    String toon(
            Overlegbeeld overleg,
            @Nullable GeopendPunt punt,
            boolean indelen,
            Paginavelden pagina,
            Overleglezer lezer,
            Model model) {
        Optional<OpenTaak> taak = indelen ? Optional.empty() : taak(overleg, punt);
        boolean voorMij = taak.filter(open -> open.isVoor(lezer.gebruiker(), lezer.groepen()))
                .isPresent();
        model.addAttribute("overleg", overleg);
        model.addAttribute("open", punt);
        model.addAttribute("indelen", indelen);
        model.addAttribute("magIndelen", lezer.isVoorzitter() && overleg.isLopend());
        model.addAttribute("magVragen", magVragen(overleg, punt, lezer));
        model.addAttribute("antwoorden", Keuze.uit(Hitantwoord.values(), Hitantwoord::naam));
        model.addAttribute("taak", taak.orElse(null));
        model.addAttribute(
                "formulier", voorMij ? formulieren.beeld(taak.orElseThrow().formulier()) : null);
        model.addAttribute("pagina", pagina);
        return "overleg/overleg";
    }

    /**
     * The step was done in the meantime: the page shows the present state, and what was typed so that nothing is lost.
     */
    String teLaat(
            Overlegbeeld overleg,
            @Nullable GeopendPunt punt,
            MultiValueMap<String, String> getypt,
            Overleglezer lezer,
            Model model) {
        model.addAttribute("verloren", verloren(punt, getypt));
        // Read anew: the colleague may have finished between our look at the dossier and our look at the task.
        Overlegbeeld nu = overleg(overleg.nummer().waarde(), lezer);
        @Nullable
        GeopendPunt puntNu =
                punt == null ? null : punt(nu, punt.punt().signaal().waarde());
        return toon(nu, puntNu, false, Paginavelden.LEEG.met(new Weigering(AL_GEDAAN)), lezer, model);
    }

    private List<Regel> verloren(@Nullable GeopendPunt punt, MultiValueMap<String, String> getypt) {
        return Optional.ofNullable(getypt.getFirst(FORMULIER))
                .filter(formulier -> modellen.zoek(proces(punt))
                        .flatMap(model -> model.taak(formulier))
                        .isPresent())
                .stream()
                .flatMap(formulier -> formulieren.beeld(formulier).velden().stream())
                .filter(veld -> !veld.sleutel().isEmpty())
                .map(veld -> new Regel(
                        veld.label(),
                        getypt.getOrDefault(veld.sleutel(), List.of()).stream()
                                .map(waarde -> naam(veld, waarde))
                                .collect(Collectors.joining(", "))))
                .filter(regel -> !regel.waarde().isBlank())
                .toList();
    }

    /** The roles whose tasks this page does; a signal has other tasks that do not belong to the meeting. */
    private static String proces(@Nullable GeopendPunt punt) {
        return punt == null ? SignalenoverlegHoudenModel.PROCES : SignaalBesprekenModel.PROCES;
    }

    private static String naam(Formulierbeeld.Veld veld, String waarde) {
        return veld.keuzes().stream()
                .filter(keuze -> keuze.code().equals(waarde))
                .map(Formulierbeeld.Keuze::naam)
                .findFirst()
                .orElse(waarde);
    }

    private static boolean magVragen(Overlegbeeld overleg, @Nullable GeopendPunt punt, Overleglezer lezer) {
        return punt != null
                && lezer.isVoorzitter()
                && overleg.status() == Overlegstatus.GEHOUDEN
                && !punt.punt().status().klaar();
    }

    static ResponseStatusException nietGevonden() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Dit overleg bestaat niet, of u mag het niet zien.");
    }
}
