package nl.gemeente.casusescalatie.routekaart;

import nl.gemeente.casusescalatie.basis.Nummer;
import org.springframework.stereotype.Component;

@Component
class TijdelijkPartnerberichten implements Partnerberichten {
    @Override
    public void klaargezet(Nummer dossier) {}
}
