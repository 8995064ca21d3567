package nl.gemeente.casusescalatie.overleg;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.signaal.Afsluitreden;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import org.jspecify.annotations.Nullable;

/**
 * What the participants decided about one signal, and who did not agree.
 *
 * @param afwijkendStandpunt which participant did not agree and why
 */
@Embeddable
public record Agendapuntbesluit(
        @Embedded @AttributeOverride(name = "medewerker", column = @Column(name = "besloten_door")) Besluit besluit,
        @Nullable String afwijkendStandpunt) {

    /** @throws Weigering when the outcomes exclude one another or lack what they need */
    void keur() {
        if (besluit.heeft(Overleguitkomst.AFSLUITEN) && besluit.uitkomsten().size() > 1) {
            throw new Weigering(
                    "uitkomsten", "Wat besluit het overleg? Afsluiten kan niet samen met een andere uitkomst.");
        }
        if (besluit.heeft(Overleguitkomst.MONITOREN)) {
            keurHerweegdatum();
        }
        if (besluit.heeft(Overleguitkomst.AFSLUITEN)) {
            keurAfsluitreden();
        }
    }

    private void keurHerweegdatum() {
        LocalDate dag = Weigering.mist(
                besluit.herweegdatum(),
                "herweegdatum",
                "Wanneer komt het signaal terug op de agenda? Vul dit veld in.");
        if (!dag.isAfter(besluit.datum())) {
            throw new Weigering(
                    "herweegdatum", "Wanneer komt het signaal terug op de agenda? Kies een datum na vandaag.");
        }
    }

    private void keurAfsluitreden() {
        Afsluitreden reden = Weigering.mist(
                besluit.afsluitreden(), "afsluitreden", "Waarom sluit u het signaal af? Vul dit veld in.");
        if (reden == Afsluitreden.OPGESCHAALD) {
            throw new Weigering(
                    "afsluitreden",
                    "Waarom sluit u het signaal af? Kies bij opschalen de uitkomst 'Opschalen naar een RIEC-casus'.");
        }
    }
}
