package nl.gemeente.casusescalatie.controle.uitvoering;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controleafloop;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the controle: the report is there and the measures are done. */
@Service
@Transactional
public class ControleAfronden {

    private final Controles controles;
    private final Tijdlijn tijdlijn;

    ControleAfronden(Controles controles, Tijdlijn tijdlijn) {
        this.controles = controles;
        this.tijdlijn = tijdlijn;
    }

    public Controleafloop rondAf(Nummer nummer, String medewerker) {
        Controleafloop afloop = controles.van(nummer).rondAf();
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "De controle is afgerond.", medewerker);
        return afloop;
    }
}
