package nl.gemeente.casusescalatie.casus.inzage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Analyse;
import nl.gemeente.casusescalatie.casus.Barriere;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.Planactie;
import nl.gemeente.casusescalatie.dossier.Blokregels;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plan van aanpak of a casus per barrier, and who provides work, bed and transport to the same people. */
@Component
class PlanInDossier implements Dossierdeel {

    private final Casussen casussen;
    private final Clock klok;

    PlanInDossier(Casussen casussen, Clock klok) {
        this.casussen = casussen;
        this.klok = klok;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Blok> blokken(Nummer nummer) {
        return casussen.findById(nummer.waarde())
                .map(casus -> List.of(afhankelijkheid(casus), plan(casus)))
                .orElse(List.of());
    }

    private static Blok afhankelijkheid(Casus casus) {
        List<Regel> regels = casus.analyses().stream()
                .filter(analyse -> analyse.afhankelijkheid() != null)
                .reduce((eerder, later) -> later)
                .map(PlanInDossier::koppeling)
                .orElse(List.of());
        return new Blok("Werkgever, huisvesting en vervoer", Inzage.CONVENANT, regels);
    }

    private static List<Regel> koppeling(Analyse analyse) {
        return new Blokregels()
                .met(
                        "Afhankelijk van werkgever",
                        Objects.requireNonNull(analyse.afhankelijkheid()).naam())
                .met("Werkgever of uitzendbureau", analyse.werkgever())
                .met("Huisvesting", analyse.huisvester())
                .met("Vervoer", analyse.vervoerder())
                .en("Let op", analyse.eenHand() ? "Werk en bed of vervoer zijn in één hand." : null);
    }

    private Blok plan(Casus casus) {
        Blokregels regels = new Blokregels();
        LocalDate vandaag = LocalDate.now(klok);
        List<Planactie> acties = casus.plan().acties();
        for (Barriere barriere : Barriere.values()) {
            for (int i = 0; i < acties.size(); i++) {
                if (acties.get(i).afspraak().barriere() == barriere) {
                    regels.met("%s, actie %d".formatted(barriere.naam(), i + 1), actie(acties.get(i), vandaag));
                }
            }
        }
        return new Blok(
                "Plan van aanpak",
                Inzage.CONVENANT,
                regels.en("Toelichting", casus.plan().toelichting()));
    }

    private static String actie(Planactie planactie, LocalDate vandaag) {
        Planactie.Afspraak actie = planactie.afspraak();
        Casuspartner partner = actie.partner();
        LocalDate afgerond = planactie.afgerondOp();
        String toelichting = planactie.toelichting();
        return "%s Door: %s (%s). Eigenaar: %s. Uiterlijk %s. %s%s.%s"
                .formatted(
                        actie.omschrijving(),
                        partner == null ? "de gemeente" : partner.naam(),
                        actie.bevoegdheid(),
                        actie.eigenaar(),
                        Datum.dag(actie.uiterlijk()),
                        planactie.isOpen() && actie.uiterlijk().isBefore(vandaag)
                                ? "Te laat"
                                : planactie.stand().naam(),
                        afgerond == null ? "" : " op " + Datum.dag(afgerond),
                        toelichting == null ? "" : " " + toelichting);
    }
}
