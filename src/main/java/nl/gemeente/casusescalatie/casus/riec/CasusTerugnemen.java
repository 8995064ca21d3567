package nl.gemeente.casusescalatie.casus.riec;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.Terugname;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The aandachtsfunctionaris decides what the municipality does with a casus that does not fall under the convenant. */
@Service
@Transactional
public class CasusTerugnemen {

    private final Casussen casussen;
    private final Tijdlijn tijdlijn;

    CasusTerugnemen(Casussen casussen, Tijdlijn tijdlijn) {
        this.casussen = casussen;
        this.tijdlijn = tijdlijn;
    }

    public void neemTerug(Nummer nummer, Terugnamebesluit velden, String medewerker) {
        Casus casus = casussen.lees(nummer);
        casus.neemTerug(velden.vervolg(), velden.toelichting());
        String zin = "Terug bij de gemeente: %s.".formatted(velden.vervolg().naam());
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, zin, medewerker);
        casus.actieveSignalen().forEach(signaal -> tijdlijn.noteer(signaal, Inzage.ALGEMEEN, zin, medewerker));
    }

    public record Terugnamebesluit(@Gekozen Terugname vervolg, @NotNull @Size(max = 2000) String toelichting) {}
}
