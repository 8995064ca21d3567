package nl.gemeente.casusescalatie.casus.riec;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.signaal.SignaalTeruggeven;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers a casus to the RIEC with a packet that is frozen at that moment, or decides not to. */
@Service
@Transactional
public class CasusAanbieden {

    private final Casussen casussen;
    private final Volledigheid volledigheid;
    private final Riecpakketten pakketten;
    private final SignaalTeruggeven teruggeven;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    CasusAanbieden(
            Casussen casussen,
            Volledigheid volledigheid,
            Riecpakketten pakketten,
            SignaalTeruggeven teruggeven,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.casussen = casussen;
        this.volledigheid = volledigheid;
        this.pakketten = pakketten;
        this.teruggeven = teruggeven;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @return whether the casus is with the RIEC now */
    public boolean biedAan(Nummer nummer, Aanbiedbesluit velden, String medewerker) {
        Casus casus = casussen.lees(nummer);
        if (velden.besluit() == Aanbiedkeuze.NIET_AANBIEDEN) {
            casus.zieAfVanAanbieden(velden.reden());
            tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "De casus wordt niet aangeboden aan het RIEC.", medewerker);
            tijdlijn.noteer(nummer, Inzage.INHOUD, "Waarom niet: %s".formatted(velden.reden()), medewerker);
            teruggeven.geefAllesTerug(casus, "die wordt niet aangeboden aan het RIEC.", medewerker);
            return false;
        }
        volledigheid.eis(nummer);
        int versie = casus.biedAan(LocalDate.now(klok), medewerker);
        pakketten.leg(casus, versie, medewerker);
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "Aangeboden aan het RIEC met versie %d van het pakket.".formatted(versie),
                medewerker);
        return true;
    }

    public enum Aanbiedkeuze {
        AANBIEDEN,
        NIET_AANBIEDEN
    }

    /** @param reden needed when the casus is not offered */
    public record Aanbiedbesluit(@Gekozen Aanbiedkeuze besluit, @Size(max = 2000) @Nullable String reden) {}
}
