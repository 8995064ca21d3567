package nl.gemeente.casusescalatie.meldcode;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The five steps of the meldcode. None of them asks for consent: also of a minor it is never needed to report. */
@Service
@Transactional
public class Meldcodestappen {

    private final LopendeMeldcode lopende;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Meldcodestappen(LopendeMeldcode lopende, Tijdlijn tijdlijn, Clock klok) {
        this.lopende = lopende;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void brengInKaart(Nummer signaal, Signalen signalen, String medewerker) {
        lopende.van(signaal).brengInKaart(signalen.signalen(), signalen.onveiligheid());
        noteer(signaal, "Meldcode stap 1 is gedaan.", medewerker);
    }

    public void overleg(Nummer signaal, Overleg overleg, String medewerker) {
        LocalDate adviesOp = null;
        String advies = null;
        if (overleg.adviesGevraagd()) {
            adviesOp = Weigering.mist(overleg.adviesOp(), "adviesOp", "Datum van het advies: kies een datum.");
            eisVoorbij(adviesOp, "adviesOp", "Datum van het advies");
            advies = Weigering.mist(overleg.advies(), "advies", "Advies van Veilig Thuis: vul dit veld in.");
        }
        lopende.van(signaal).overlegd(overleg.overleg(), adviesOp, advies);
        noteer(signaal, "Meldcode stap 2 is gedaan.", medewerker);
    }

    public void spreek(Nummer signaal, Gesprek gesprek, String medewerker) {
        Meldcode meldcode = lopende.van(signaal);
        if (gesprek.gevoerd()) {
            LocalDate dag = Weigering.mist(gesprek.gesprekOp(), "gesprekOp", "Datum van het gesprek: kies een datum.");
            eisVoorbij(dag, "gesprekOp", "Datum van het gesprek");
            meldcode.besproken(dag, Weigering.mist(gesprek.verslag(), "verslag", "Wat is besproken: vul dit veld in."));
        } else {
            meldcode.besproken(
                    null,
                    Weigering.mist(
                            gesprek.redenGeenGesprek(),
                            "redenGeenGesprek",
                            "Waarom geen gesprek: leg uit waarom een gesprek nu niet veilig is."));
        }
        noteer(signaal, "Meldcode stap 3 is gedaan.", medewerker);
    }

    public void weegAf(Nummer signaal, Afweging afweging, String medewerker) {
        afweging.eisVolledig();
        lopende.van(signaal).weegAf(afweging);
        noteer(signaal, "Meldcode stap 4 is gedaan.", medewerker);
    }

    /** @param versie of the rules that gave this advice */
    public void adviseer(Nummer signaal, Meldadvies advies, int versie) {
        lopende.van(signaal).adviseer(advies, versie);
    }

    public void beslis(Nummer signaal, Beslissing beslissing, String medewerker) {
        lopende.van(signaal)
                .beslis(
                        beslissing.melden(),
                        beslissing.hulp(),
                        beslissing.afspraken(),
                        beslissing.redenAfwijking(),
                        klok.instant());
        noteer(
                signaal,
                beslissing.melden() ? "Meldcode stap 5 is gedaan." : "Meldcode stap 5 is gedaan; de meldcode is klaar.",
                medewerker);
    }

    private void noteer(Nummer signaal, String zin, String medewerker) {
        tijdlijn.noteer(signaal, Inzage.ZORG, zin, medewerker);
    }

    private void eisVoorbij(LocalDate dag, String veld, String label) {
        if (dag.isAfter(LocalDate.now(klok))) {
            throw new Weigering(veld, label + ": kies vandaag of een eerdere dag.");
        }
    }

    /** Form {@code meldcode-signalen}. */
    public record Signalen(@NotNull @Size(max = 4000) String signalen, @Gekozen Onveiligheid onveiligheid) {}

    /** Form {@code meldcode-overleg}. */
    public record Overleg(
            @NotNull @Size(max = 2000) String overleg,
            @Gekozen Boolean adviesGevraagd,
            @Nullable LocalDate adviesOp,
            @Size(max = 2000) @Nullable String advies) {}

    /** Form {@code meldcode-gesprek}. */
    public record Gesprek(
            @Gekozen Boolean gevoerd,
            @Nullable LocalDate gesprekOp,
            @Size(max = 4000) @Nullable String verslag,
            @Size(max = 2000) @Nullable String redenGeenGesprek) {}

    /** Form {@code meldcode-afwegen}: a question is asked as long as the ones before it do not decide. */
    public record Afweging(
            @Gekozen Boolean vermoeden,
            @Nullable Boolean onveilig,
            @Nullable Boolean hulpMogelijk,
            @Nullable Boolean hulpAanvaard,
            @Nullable Boolean hulpOpTijd) {

        void eisVolledig() {
            if (vermoeden
                    && !antwoord(onveilig, "onveilig", "Acuut of structureel onveilig")
                    && antwoord(hulpMogelijk, "hulpMogelijk", "Kunt u hulp geven of regelen")
                    && antwoord(hulpAanvaard, "hulpAanvaard", "Aanvaarden de personen hulp")) {
                antwoord(hulpOpTijd, "hulpOpTijd", "Helpt de hulp op tijd");
            }
        }

        private static boolean antwoord(@Nullable Boolean waarde, String veld, String label) {
            return Weigering.mist(waarde, veld, label + ": kies een antwoord.");
        }
    }

    /** Form {@code meldcode-beslissen}. */
    public record Beslissing(
            @Gekozen Boolean melden,
            @Gekozen Boolean hulp,
            @Size(max = 2000) @Nullable String afspraken,
            @Size(max = 2000) @Nullable String redenAfwijking) {}
}
