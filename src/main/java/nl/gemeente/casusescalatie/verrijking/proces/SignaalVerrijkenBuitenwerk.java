package nl.gemeente.casusescalatie.verrijking.proces;

import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Buitenwerk;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import nl.gemeente.casusescalatie.verrijking.bevraging.SignaalVerrijken;
import org.springframework.stereotype.Component;

/** Asks the registers about the place of a signal. */
@Component
class SignaalVerrijkenBuitenwerk implements Buitenwerk {

    private final SignaalVerrijken verrijken;

    SignaalVerrijkenBuitenwerk(SignaalVerrijken verrijken) {
        this.verrijken = verrijken;
    }

    @Override
    public String onderwerp() {
        return "signaal-verrijken";
    }

    @Override
    public void doe(Nummer nummer, Runnable gereed) {
        verrijken.verrijk(new Vrager(Medewerker.SYSTEEM, nummer), gereed);
    }
}
