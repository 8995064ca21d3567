package nl.gemeente.casusescalatie.routekaart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.routekaart.KaartLaden.Kaartvraag;
import nl.gemeente.casusescalatie.termijn.Tijdinstellingen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each map was followed: question, answer, partner, and by whom. The map of a person speaks about the victim. */
@Component
@Order(30)
class RouteInDossier implements Dossierdeel {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'uur'", NEDERLANDS).withZone(Tijdinstellingen.ZONE);
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
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel(
                "Kaart",
                "Versie %d%s"
                        .formatted(
                                versie.versie(), versie.vastgesteld() ? "" : ", nog vast te stellen met de partners")));
        regels.add(new Regel("Gestart", MOMENT.format(doorloop.gestartOp())));
        regels.add(new Regel("Stand", stand(doorloop)));
        Map<Routevraag, Routeantwoord> gegeven = new EnumMap<>(Routevraag.class);
        doorloop.antwoorden().forEach(antwoord -> gegeven.put(antwoord.vraag(), antwoord));
        for (Kaartvraag vraag : versies.vragen(doorloop.kaart(), doorloop.kaartversie())) {
            Routeantwoord antwoord = gegeven.get(vraag.vraag());
            if (antwoord != null) {
                regels.add(new Regel(vraag.tekst(), antwoord(antwoord)));
            } else if (doorloop.afgerondOp().isEmpty()) {
                regels.add(new Regel(vraag.tekst(), "Nog niet beantwoord"));
            }
        }
        doorloop.sparpartner().ifPresent(partner -> regels.add(new Regel("Overleg met", partner.naam())));
        doorloop.herweegOp().ifPresent(dag -> regels.add(new Regel("Opnieuw bekijken op", dag(dag))));
        doorloop.afspraak().ifPresent(tekst -> regels.add(new Regel("Afspraak", tekst)));
        return new Blok(
                doorloop.kaart().naam(), doorloop.kaart() == Routekaart.PERSOON ? Inzage.ZORG : Inzage.INHOUD, regels);
    }

    private static String stand(Doorloop doorloop) {
        return doorloop.afgerondOp()
                .map(moment -> (doorloop.afgebroken() ? "Afgebroken op %s" : "Gevolgd op %s").formatted(dag(moment)))
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
        return zin.append(" (%s, %s)".formatted(antwoord.medewerker(), MOMENT.format(antwoord.moment())))
                .toString();
    }

    private static String dag(Instant moment) {
        return dag(LocalDate.ofInstant(moment, Tijdinstellingen.ZONE));
    }

    private static String dag(LocalDate dag) {
        return Datum.tekst(dag);
    }
}
