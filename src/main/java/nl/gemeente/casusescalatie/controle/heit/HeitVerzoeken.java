package nl.gemeente.casusescalatie.controle.heit;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.Doorzetten;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartners;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the request to the HEIT: only that there is one, nothing about its subject. */
@Service
@Transactional
public class HeitVerzoeken {

    private final Doorzetten doorzetten;
    private final Ketenpartners ketenpartners;

    HeitVerzoeken(Doorzetten doorzetten, Ketenpartners ketenpartners) {
        this.doorzetten = doorzetten;
        this.ketenpartners = ketenpartners;
    }

    public void verzoek(Nummer nummer, String medewerker) {
        doorzetten.doorzetten(
                nummer,
                Ketenpartner.HEIT,
                "Verzoek om een controle door het HEIT",
                ketenpartners.van(Ketenpartner.HEIT).grondslag(),
                null,
                medewerker);
    }
}
