package nl.gemeente.casusescalatie.casus.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uiterlijk;
import nl.gemeente.casusescalatie.casus.Actiestand;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.opschorting.Opschortingswacht;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that an action of the plan is done, dropped, or gets a new term; each with its reason. */
@Service
@Transactional
public class ActieUitvoeren {

    private final Casussen casussen;
    private final Opschortingswacht opschortingen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    ActieUitvoeren(Casussen casussen, Opschortingswacht opschortingen, Tijdlijn tijdlijn, Clock klok) {
        this.casussen = casussen;
        this.opschortingen = opschortingen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @return when the new term ends; empty when the action is over */
    public Optional<Instant> rondAf(Nummer nummer, int actie, Actieverloop velden, String medewerker) {
        if (velden.stand() == Actiekeuze.GEREED) {
            // While politie or OM asks to wait, nothing of the plan may be carried out.
            opschortingen.eisGeen(nummer);
        }
        Casus casus = casussen.lees(nummer);
        LocalDate vandaag = LocalDate.now(klok);
        switch (velden.stand()) {
            case GEREED -> casus.rondActieAf(actie, Actiestand.GEREED, velden.toelichting(), vandaag);
            case VERVALLEN -> casus.rondActieAf(actie, Actiestand.VERVALLEN, velden.toelichting(), vandaag);
            case UITGESTELD -> casus.stelActieUit(actie, velden.uiterlijk(), velden.toelichting(), vandaag);
        }
        tijdlijn.noteer(
                nummer,
                Inzage.CONVENANT,
                "Actie %d: %s. %s"
                        .formatted(actie, velden.stand().naam().toLowerCase(Locale.ROOT), velden.toelichting()),
                medewerker);
        return velden.stand() == Actiekeuze.UITGESTELD
                ? Optional.ofNullable(velden.uiterlijk()).map(Uiterlijk::einde)
                : Optional.empty();
    }

    /** What can happen to an action. */
    public enum Actiekeuze {
        GEREED("Gereed"),
        VERVALLEN("Vervallen"),
        UITGESTELD("Uitgesteld");

        private final String naam;

        Actiekeuze(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** @param uiterlijk needed when the action is put off */
    public record Actieverloop(
            @Gekozen Actiekeuze stand, @NotNull @Size(max = 2000) String toelichting, @Nullable LocalDate uiterlijk) {}
}
