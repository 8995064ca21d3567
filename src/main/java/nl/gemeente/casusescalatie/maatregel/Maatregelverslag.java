package nl.gemeente.casusescalatie.maatregel;

import java.util.Locale;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Component;

/** Writes on the timeline of a measure, and at its end also on that of the signaal or controle it followed from. */
@Component
public class Maatregelverslag {

    private final Tijdlijn tijdlijn;

    Maatregelverslag(Tijdlijn tijdlijn) {
        this.tijdlijn = tijdlijn;
    }

    /** For everybody: that something happened, without a word about whom or what. */
    public void meld(Nummer nummer, String zin, String wie) {
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, zin, wie);
    }

    /** For those who may see enforcement: what it was and why. */
    public void beschrijf(Nummer nummer, String zin, String wie) {
        tijdlijn.noteer(nummer, Inzage.HANDHAVING, zin, wie);
    }

    public void rondAf(Maatregel maatregel, String wie) {
        tijdlijn.noteer(
                maatregel.herkomst(),
                Inzage.ALGEMEEN,
                "Maatregel %s: %s."
                        .formatted(maatregel.nummer(), maatregel.status().naam().toLowerCase(Locale.ROOT)),
                wie);
    }
}
