package nl.gemeente.casusescalatie.maatregel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the measure of a step, and another one that rules it out. */
@Component
public class Maatregelboek {

    private final Maatregelen maatregelen;
    private final Maatregelsoorten soorten;
    private final Verbanden verbanden;
    private final Clock klok;

    Maatregelboek(Maatregelen maatregelen, Maatregelsoorten soorten, Verbanden verbanden, Clock klok) {
        this.maatregelen = maatregelen;
        this.soorten = soorten;
        this.verbanden = verbanden;
        this.klok = klok;
    }

    public Maatregel lees(Nummer nummer) {
        return maatregelen
                .findById(nummer.waarde())
                .orElseThrow(() -> new Weigering("Wij kennen geen maatregel met dit nummer."));
    }

    public Kenmerken kenmerken(Maatregel maatregel) {
        return soorten.kenmerken(maatregel.soort());
    }

    /**
     * A herstelsanctie for the same breach that is in force (Awb 5:6): the one that the jurist names, or one under the
     * same signaal, casus or controle for the same article.
     */
    @Nullable
    public Nummer inStrijd(Nummer nummer, @Nullable String eerdere, @Nullable String voorschrift) {
        LocalDate vandaag = LocalDate.now(klok);
        Optional<Nummer> genoemd = Optional.ofNullable(eerdere)
                .map(Nummer::van)
                .map(this::lees)
                .filter(andere -> vanKracht(andere, vandaag))
                .map(Maatregel::nummer);
        return genoemd.or(() -> verbanden.metAllesErboven(nummer).stream()
                        .flatMap(boven -> verbanden.metAllesEronder(boven).stream())
                        .filter(andere -> andere.soort() == Nummer.Soort.MAATREGEL && !andere.equals(nummer))
                        .distinct()
                        .map(this::lees)
                        .filter(andere -> andere.zelfdeVoorschrift(voorschrift) && vanKracht(andere, vandaag))
                        .map(Maatregel::nummer)
                        .findFirst())
                .orElse(null);
    }

    private boolean vanKracht(Maatregel andere, LocalDate vandaag) {
        return andere.heeftVoorstel() && andere.vanKracht(kenmerken(andere), vandaag);
    }
}
