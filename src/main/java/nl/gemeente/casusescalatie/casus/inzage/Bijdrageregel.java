package nl.gemeente.casusescalatie.casus.inzage;

import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.casus.Bijdrage;
import nl.gemeente.casusescalatie.casus.Bijdrageafloop;
import nl.gemeente.casusescalatie.dossier.Dossierdeel.Regel;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** What was asked of one partner and what became of it, as one line of the dossier. */
final class Bijdrageregel {

    private Bijdrageregel() {}

    static Regel van(Bijdrage bijdrage) {
        return new Regel(
                bijdrage.partner().naam(),
                "Gevraagd op %s, uiterlijk %s: %s (grondslag: %s).%s %s"
                        .formatted(
                                Datum.dag(bijdrage.gevraagdOp()),
                                Datum.dag(bijdrage.uiterlijk()),
                                bijdrage.vraag(),
                                bijdrage.grondslag().naam(),
                                stilte(bijdrage.stilte()),
                                afloop(bijdrage.afloop())));
    }

    private static String stilte(Bijdrage.@Nullable Stilte stilte) {
        if (stilte == null) {
            return "";
        }
        LocalDate herinnerd = stilte.herinnerdOp();
        LocalDate opgeschaald = stilte.opgeschaaldOp();
        String afspraak = stilte.afspraak();
        return (herinnerd == null ? "" : " Herinnerd op %s.".formatted(Datum.dag(herinnerd)))
                + (opgeschaald == null
                        ? ""
                        : " Opgeschaald naar de manager op %s.%s"
                                .formatted(Datum.dag(opgeschaald), afspraak == null ? "" : " Afspraak: " + afspraak));
    }

    private static String afloop(@Nullable Bijdrageafloop afloop) {
        if (afloop == null) {
            return "Nog geen antwoord.";
        }
        String inhoud = afloop.inhoud();
        String verder = afloop.verderZonder();
        return afloop.uitkomst().naam()
                + "."
                + (inhoud == null ? "" : " " + inhoud)
                + (verder == null ? vrijgave(afloop.vrijgave()) : " Verder zonder: " + verder);
    }

    private static String vrijgave(Bijdrageafloop.@Nullable Vrijgave vrijgave) {
        if (vrijgave == null) {
            return "";
        }
        LocalDate vrij = vrijgave.op();
        Gegevensklasse klasse = vrijgave.klasse();
        return vrij == null || klasse == null
                ? ""
                : " Vrijgegeven op %s door %s: %s."
                        .formatted(Datum.dag(vrij), vrijgave.door(), StringUtils.uncapitalize(klasse.naam()));
    }
}
