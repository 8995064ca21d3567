package nl.gemeente.casusescalatie.controle.voorbereiding;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class ControleVervallen {

    private final Controles controles;
    private final Tijdlijn tijdlijn;

    ControleVervallen(Controles controles, Tijdlijn tijdlijn) {
        this.controles = controles;
        this.tijdlijn = tijdlijn;
    }

    public void verval(Nummer nummer, @Nullable String reden, String medewerker) {
        String waarom = Weigering.mist(reden, "vervalreden", "Waarom vervalt de controle: vul dit veld in.");
        controles.van(nummer).verval(waarom);
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "De controle is vervallen.", medewerker);
    }
}
