package nl.gemeente.casusescalatie.casus.signaal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.Signaalgevolg;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The casusregisseur accepts a signal that joined the casus, or gives it back. */
@Service
@Transactional
public class SignaalBetrekken {

    private final Casussen casussen;
    private final SignaalTeruggeven teruggeven;
    private final Tijdlijn tijdlijn;

    SignaalBetrekken(Casussen casussen, SignaalTeruggeven teruggeven, Tijdlijn tijdlijn) {
        this.casussen = casussen;
        this.teruggeven = teruggeven;
        this.tijdlijn = tijdlijn;
    }

    public void betrek(Nummer nummer, Betrekbesluit velden, String medewerker) {
        Nummer signaal = casussen.lees(nummer).betrek(velden.gevolg(), velden.toelichting());
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "Signaal %s: %s.".formatted(signaal, velden.gevolg().naam()),
                medewerker);
        if (velden.gevolg() == Signaalgevolg.HOORT_ER_NIET_BIJ) {
            teruggeven.geefTerug(signaal, nummer, "het signaal hoort daar niet bij.", medewerker);
        }
    }

    public record Betrekbesluit(@Gekozen Signaalgevolg gevolg, @NotNull @Size(max = 2000) String toelichting) {}
}
