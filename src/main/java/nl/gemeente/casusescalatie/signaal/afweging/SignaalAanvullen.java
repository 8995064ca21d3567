package nl.gemeente.casusescalatie.signaal.afweging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Aanvulling;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what the overleg wanted to know. */
@Service
@Transactional
public class SignaalAanvullen {

    private final Signalen signalen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    SignaalAanvullen(Signalen signalen, Tijdlijn tijdlijn, Clock klok) {
        this.signalen = signalen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void vulAan(Nummer nummer, Vondst vondst, String medewerker) {
        signalen.lees(nummer).vulAan(new Aanvulling(vondst.aanvulling(), klok.instant(), medewerker));
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "Het signaal is aangevuld voor het overleg.", medewerker);
    }

    /** Form {@code signaal-aanvullen}. */
    public record Vondst(@NotBlank @Size(max = 2000) String aanvulling) {}
}
