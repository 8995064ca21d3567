package nl.gemeente.casusescalatie.routekaart;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads a new version of a map that counts from a given day. An existing version never changes, and a run keeps the
 * version it began with. Which partner belongs to a question is in {@code bpmn/ketenpartner-bepalen.dmn}.
 */
@Service
@Transactional
public class KaartLaden {

    private final Kaartversies versies;
    private final Clock klok;

    KaartLaden(Kaartversies versies, Clock klok) {
        this.versies = versies;
        this.klok = klok;
    }

    /** Of one map, newest first. */
    @Transactional(readOnly = true)
    public List<Kaart> versies(Routekaart kaart) {
        return versies.alle(kaart).stream()
                .map(versie -> new Kaart(versie, versies.vragen(kaart, versie.versie())))
                .toList();
    }

    @Transactional(readOnly = true)
    public int geldende(Routekaart kaart) {
        return versies.geldende(kaart);
    }

    /**
     * @param teksten the text of each question of the map
     * @throws Weigering when the day is past or before that of the newest version, or a colleague was first
     */
    public int laad(Routekaart kaart, Kaartopgave velden, Map<String, String> teksten, String medewerker) {
        Kaart nieuwste = versies(kaart).get(0);
        LocalDate vanaf = velden.geldtVanaf();
        if (vanaf.isBefore(LocalDate.now(klok))) {
            throw new Weigering("geldtVanaf", "kies vandaag of een latere dag.");
        }
        if (vanaf.isBefore(nieuwste.versie().geldtVanaf())) {
            throw new Weigering(
                    "geldtVanaf",
                    "kies %s of later, want dan begint de nieuwste versie."
                            .formatted(Datum.dag(nieuwste.versie().geldtVanaf())));
        }
        Kaartversie versie = new Kaartversie(
                velden.gezien() + 1,
                velden.titel().strip(),
                Boolean.TRUE.equals(velden.vastgesteld()),
                velden.bron().strip(),
                vanaf,
                medewerker);
        List<Kaartvraag> vragen = nieuwste.vragen().stream()
                .map(oud ->
                        oud.met(String.valueOf(teksten.get(oud.vraag().name())).strip(), versie.bron()))
                .toList();
        if (nieuwste.versie().versie() != velden.gezien() || !versies.voegToe(kaart, versie, vragen)) {
            throw new Weigering(
                    "Een collega heeft net een nieuwe versie van deze kaart geladen. Kijk wat er nu staat en bewaar daarna opnieuw.");
        }
        return versie.versie();
    }

    /** A version with its questions, in the order of the map. */
    public record Kaart(Kaartversie versie, List<Kaartvraag> vragen) {}

    /** A question as this version words it. */
    public record Kaartvraag(Routevraag vraag, String tekst, String bron) {

        Kaartvraag met(String nieuweTekst, String nieuweBron) {
            return nieuweTekst.equals(tekst)
                    ? this
                    : new Kaartvraag(vraag, nieuweTekst, nieuweBron.substring(0, Math.min(200, nieuweBron.length())));
        }
    }

    public record Kaartopgave(
            int gezien,
            @NotBlank @Size(max = 200) String titel,
            @Nullable Boolean vastgesteld,
            @NotBlank(message = "schrijf op waar deze versie vandaan komt.") @Size(max = 300) String bron,
            @NotNull(message = "kies een dag.") LocalDate geldtVanaf) {}

    /** The rules for one text. */
    public record Vraagtekst(
            @NotBlank
                    @Size(max = 300)
                    // In the form of a task these would be read as a formula.
                    @Pattern(regexp = "\\s*[^={}][^{}]*", message = "begin met een woord en gebruik geen accolades.")
                    String tekst) {}
}
