package nl.gemeente.casusescalatie.doorzetting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.Doorzettingsbeeld.Deel;
import nl.gemeente.casusescalatie.dossier.Blokregels;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The register of what was passed on: to whom, what for, on which ground, exactly which data, and what came back.
 * Advice that was asked for is below it.
 */
@Component
@Order(40)
class DoorzettingInDossier implements Dossierdeel {

    private static final Set<Rol> MAG_INTREKKEN = EnumSet.of(Rol.AANDACHTSFUNCTIONARIS, Rol.PLAATSVERVANGER);

    private final DoorzettingenLezen doorzettingen;
    private final Sparringen sparringen;

    DoorzettingInDossier(DoorzettingenLezen doorzettingen, Sparringen sparringen) {
        this.doorzettingen = doorzettingen;
        this.sparringen = sparringen;
    }

    @Override
    public List<Blok> blokken(Nummer nummer) {
        List<Blok> blokken = new ArrayList<>();
        for (Doorzettingsbeeld beeld : doorzettingen.van(nummer)) {
            blokken.add(blok(beeld));
            blokken.add(overHetSlachtoffer(beeld));
        }
        sparringen.van(nummer).forEach(sparring -> blokken.add(blok(sparring)));
        return blokken;
    }

    private static Blok blok(Doorzettingsbeeld beeld) {
        boolean klaargezet = beeld.status() == Doorzetstatus.KLAARGEZET;
        Blokregels regels = new Blokregels()
                .met("Doel", beeld.doel())
                .met("Grondslag", beeld.grondslag().naam())
                .met("Soort gegevens", beeld.gegevensklasse().naam())
                .met("Welke gegevens", beeld.gegevens());
        beeld.gedeeld().stream()
                .filter(deel -> !deel.overSlachtoffer())
                .forEach(deel -> regels.met("Krijgt de partner: " + deel.label(), deel.waarde()));
        return new Blok(
                (klaargezet ? "Klaargezet voor %s" : "Doorgezet naar %s")
                        .formatted(beeld.partner().naam()),
                inzage(beeld),
                regels.met("Waarom anders dan het advies", beeld.wijktAf() ? beeld.motivering() : null)
                        .met("Stand", beeld.status().naam())
                        .met(
                                klaargezet ? "Klaargezet" : "Aangeboden",
                                "%s, door %s".formatted(Datum.dag(beeld.aangebodenOp()), beeld.aangebodenDoor()))
                        .dag("Ontvangen", beeld.ontvangenOp())
                        .dag("Antwoord verwacht voor", beeld.teVolgen() ? beeld.reactieOp() : null)
                        .dag("Herinnerd", beeld.herinnerdOp())
                        .dag("Afgerond", beeld.afgerondOp())
                        .en(toelichting(beeld.status()), beeld.toelichting()),
                beeld.teVolgen()
                        ? new Actie(
                                "Doorzetting intrekken",
                                "/dossier/%s/doorzettingen/%d/intrekken".formatted(beeld.dossier(), beeld.id()),
                                MAG_INTREKKEN)
                        : null);
    }

    /** Whoever may see that something was passed on may not always see who it is about. */
    private static Blok overHetSlachtoffer(Doorzettingsbeeld beeld) {
        return new Blok(
                "Over het slachtoffer, voor %s".formatted(beeld.partner().naam()),
                Inzage.ZORG,
                beeld.gedeeld().stream()
                        .filter(Deel::overSlachtoffer)
                        .map(deel -> new Regel("Krijgt de partner: " + deel.label(), deel.waarde()))
                        .toList());
    }

    private static Blok blok(Sparring sparring) {
        return new Blok(
                "Gespard met %s".formatted(sparring.partner().naam()),
                Doorzetten.inzage(sparring.partner()),
                new Blokregels()
                        .met("Soort gegevens", Gegevensklasse.ANONIEM.naam())
                        .met("Vraag", sparring.vraag())
                        .met("Antwoord", sparring.antwoord())
                        .en(
                                "Vastgelegd",
                                "%s, door %s".formatted(Datum.dag(sparring.moment()), sparring.medewerker())));
    }

    private static String toelichting(Doorzetstatus status) {
        return status == Doorzetstatus.INGETROKKEN ? "Reden van intrekken" : "Wat de partner liet weten";
    }

    private static Inzage inzage(Doorzettingsbeeld beeld) {
        if (beeld.partner().zorg()) {
            return Inzage.ZORG;
        }
        return beeld.gegevensklasse() == Gegevensklasse.CONVENANT ? Inzage.CONVENANT : Inzage.INHOUD;
    }
}
