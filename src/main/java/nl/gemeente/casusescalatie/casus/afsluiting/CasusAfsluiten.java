package nl.gemeente.casusescalatie.casus.afsluiting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Afsluiting;
import nl.gemeente.casusescalatie.casus.Buurgemeente;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casusresultaat;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a casus with its result and records that on the signals it came from. */
@Service
@Transactional
public class CasusAfsluiten {

    private final Casussen casussen;
    private final Lessenkeuring keuring;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    CasusAfsluiten(Casussen casussen, Lessenkeuring keuring, Tijdlijn tijdlijn, Clock klok) {
        this.casussen = casussen;
        this.keuring = keuring;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void sluitAf(Nummer nummer, Afsluitverslag velden, String medewerker) {
        Casus casus = casussen.lees(nummer);
        if (velden.lessen() != null && Boolean.TRUE.equals(velden.lessenDelen())) {
            keuring.keur(casus, velden.lessen());
        }
        casus.sluitAf(new Afsluiting(
                velden.resultaat(),
                velden.toelichting(),
                velden.buurgemeente(),
                velden.lessen(),
                velden.lessen() == null ? null : velden.lessenDelen(),
                LocalDate.now(klok),
                medewerker));
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "De casus is afgesloten: %s.".formatted(velden.resultaat().naam()),
                medewerker);
        casus.actieveSignalen()
                .forEach(signaal -> tijdlijn.noteer(
                        signaal,
                        Inzage.ALGEMEEN,
                        "Casus %s is afgesloten: %s."
                                .formatted(nummer, velden.resultaat().naam()),
                        medewerker));
    }

    /**
     * @param lessen what others may learn, without a word about a person, a place or a company
     * @param lessenDelen whether they are anonymised, so that others may read them; needed when there are lessons
     */
    public record Afsluitverslag(
            @Gekozen Casusresultaat resultaat,
            @NotNull @Size(max = 2000) String toelichting,
            @Gekozen Buurgemeente buurgemeente,
            @Size(max = 2000) @Nullable String lessen,
            @Nullable Boolean lessenDelen) {}
}
