package nl.gemeente.casusescalatie.meldcode;

import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Step 4: the questions of the afwegingskader, before the table advises. */
@Service
@Transactional
public class MeldcodeAfwegen {

    private final LopendeMeldcode lopende;
    private final Tijdlijn tijdlijn;

    MeldcodeAfwegen(LopendeMeldcode lopende, Tijdlijn tijdlijn) {
        this.lopende = lopende;
        this.tijdlijn = tijdlijn;
    }

    public void weegAf(Nummer signaal, Afweging afweging, String medewerker) {
        lopende.van(signaal).weegAf(afweging.antwoorden());
        tijdlijn.noteer(signaal, Inzage.ZORG, "Meldcode stap 4 is gedaan.", medewerker);
    }

    /** Form {@code meldcode-afwegen}: a question is asked as long as the ones before it do not decide. */
    public record Afweging(
            @Gekozen Boolean vermoeden,
            @Nullable Boolean onveilig,
            @Nullable Boolean hulpMogelijk,
            @Nullable Boolean hulpAanvaard,
            @Nullable Boolean hulpOpTijd) {

        Afwegingskader antwoorden() {
            return new Afwegingskader(vermoeden, onveilig, hulpMogelijk, hulpAanvaard, hulpOpTijd);
        }
    }
}
