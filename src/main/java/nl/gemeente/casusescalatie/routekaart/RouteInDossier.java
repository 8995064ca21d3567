package nl.gemeente.casusescalatie.routekaart;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.dossier.Blokregels;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.routekaart.KaartLaden.Kaartvraag;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each map was followed: question, answer, partner, and by whom. The map for a person is about the victim. */
@Component
@Order(30)
class RouteInDossier implements Dossierdeel {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private final Doorlopen doorlopen;
    private final Kaartversies versies;

    RouteInDossier(Doorlopen doorlopen, Kaartversies versies) {
        this.doorlopen = doorlopen;
        this.versies = versies;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Blok> blokken(Nummer nummer) {
        return doorlopen.findByNummerOrderById(nummer.waarde()).stream()
                .map(this::blok)
                .toList();
    }

    private Blok blok(Doorloop doorloop) {
        Kaartversie versie = versies.van(doorloop.kaart(), doorloop.kaartversie());
        Blokregels regels = new Blokregels();
        regels.met(
                "Kaart",
                "Versie %d%s"
                        .formatted(
                                versie.versie(), versie.vastgesteld() ? "" : ", nog vast te stellen met de partners"));
        regels.moment("Gestart", doorloop.gestartOp());
        regels.met("Stand", stand(doorloop));
        Map<Routevraag, Routeantwoord> gegeven = new EnumMap<>(Routevraag.class);
        doorloop.antwoorden().forEach(antwoord -> gegeven.put(antwoord.vraag(), antwoord));
        for (Kaartvraag vraag : versies.vragen(doorloop.kaart(), doorloop.kaartversie())) {
            Routeantwoord antwoord = gegeven.get(vraag.vraag());
            if (antwoord != null) {
                regels.met(vraag.tekst(), antwoord(antwoord));
            } else if (doorloop.afgerondOp().isEmpty()) {
                regels.met(vraag.tekst(), "Nog niet beantwoord");
            }
        }
        doorloop.sparpartner().ifPresent(partner -> regels.met("Overleg met", partner.naam()));
        doorloop.herweegOp().ifPresent(dag -> regels.dag("Opnieuw bekijken op", dag));
        doorloop.afspraak().ifPresent(tekst -> regels.met("Afspraak", tekst));
        return new Blok(
                doorloop.kaart().naam(),
                doorloop.kaart() == Routekaart.PERSOON ? Inzage.ZORG : Inzage.INHOUD,
                regels.lijst());
    }

    private static String stand(Doorloop doorloop) {
        return doorloop.afgerondOp()
                .map(moment ->
                        (doorloop.afgebroken() ? "Afgebroken op %s" : "Gevolgd op %s").formatted(Datum.dag(moment)))
                .orElse("Wordt nu gevolgd");
    }

    private static String antwoord(Routeantwoord antwoord) {
        StringBuilder zin = new StringBuilder(antwoord.ja() ? "Ja." : "Nee.");
        antwoord.vorm().map(Uitbuitingsvorm::naam).ifPresent(vorm -> zin.append(" Vooral: ")
                .append(vorm.toLowerCase(NEDERLANDS))
                .append('.'));
        antwoord.partner()
                .ifPresent(partner ->
                        zin.append(" Leidt naar: ").append(partner.naam()).append('.'));
        antwoord.toelichting().ifPresent(tekst -> zin.append(' ').append(tekst));
        return zin.append(" (%s, %s)".formatted(antwoord.medewerker(), Datum.moment(antwoord.moment())))
                .toString();
    }
}
