package nl.gemeente.casusescalatie.toegang.proces;

import nl.gemeente.casusescalatie.proces.Aanmelding;
import nl.gemeente.casusescalatie.proces.ModellenGedeployed;
import nl.gemeente.casusescalatie.toegang.OnveiligeGebruikers;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets up groups, users, rights and filters when the models are deployed and before the first request comes in. A
 * second start finds everything there and changes nothing.
 */
@Component
class ToegangInrichten implements SmartInitializingSingleton {

    private final GroepenInrichten groepen;
    private final GebruikersInrichten gebruikers;
    private final RechtenInrichten rechten;
    private final FiltersInrichten filters;
    private final TransactionTemplate transactie;
    private final Aanmelding aanmelding;
    private final Environment omgeving;
    private final boolean demo;
    private volatile boolean klaar;

    ToegangInrichten(
            GroepenInrichten groepen,
            GebruikersInrichten gebruikers,
            RechtenInrichten rechten,
            FiltersInrichten filters,
            PlatformTransactionManager transacties,
            Aanmelding aanmelding,
            Environment omgeving,
            @Value("${casusescalatie.toegang.demo-gebruikers:false}") boolean demo) {
        this.groepen = groepen;
        this.gebruikers = gebruikers;
        this.rechten = rechten;
        this.filters = filters;
        this.transactie = new TransactionTemplate(transacties);
        this.aanmelding = aanmelding;
        this.omgeving = omgeving;
        this.demo = demo;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transactie.executeWithoutResult(status -> {
            groepen.richtIn();
            if (demo) {
                gebruikers.richtDemoIn();
            } else {
                gebruikers.richtEersteBeheerderIn();
            }
            rechten.richtIn();
            filters.richtIn();
        });
        if (omgeving.acceptsProfiles(Profiles.of("productie"))) {
            weigerDemo();
        }
        klaar = true;
    }

    /** The deployment at start comes before the groups; that one is covered above. */
    @EventListener
    void naDeployment(ModellenGedeployed gebeurtenis) {
        if (klaar) {
            aanmelding.alsSysteem(() -> {
                rechten.richtIn();
                return klaar;
            });
        }
    }

    private void weigerDemo() {
        var metDemoWachtwoord = gebruikers.metDemoWachtwoord();
        if (!metDemoWachtwoord.isEmpty()) {
            throw new OnveiligeGebruikers("Deze gebruikers hebben nog het wachtwoord van de demo: "
                    + String.join(", ", metDemoWachtwoord)
                    + ". Geef ze een eigen wachtwoord of verwijder ze, en start opnieuw.");
        }
        if (!gebruikers.heeftBeheerder()) {
            throw new OnveiligeGebruikers(
                    "Er is nog geen beheerder. Zet CASUSESCALATIE_TOEGANG_BEHEERWACHTWOORD op een sterk wachtwoord en start opnieuw; daarmee logt u in als beheer.");
        }
    }
}
