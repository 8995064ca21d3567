package nl.gemeente.casusescalatie.signaal.afweging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Aanvulling;
import nl.gemeente.casusescalatie.signaal.Signaalboek;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what the overleg wanted to know. */
@Service
@Transactional
public class SignaalAanvullen {

    private final Signaalboek signaalboek;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    SignaalAanvullen(Signaalboek signaalboek, Tijdlijn tijdlijn, Clock klok) {
        this.signaalboek = signaalboek;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void vulAan(Nummer nummer, Vondst vondst, String medewerker) {
        signaalboek.lees(nummer).vulAan(new Aanvulling(vondst.aanvulling(), klok.instant(), medewerker));
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "Het signaal is aangevuld voor het overleg.", medewerker);
    }

    /** Form {@code signaal-aanvullen}. */
    public record Vondst(
            @NotBlank(message = "vul dit veld in.") @Size(max = 2000, message = "gebruik niet meer dan 2000 tekens.")
                    String aanvulling) {}
}
