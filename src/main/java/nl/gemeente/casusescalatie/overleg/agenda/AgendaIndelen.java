package nl.gemeente.casusescalatie.overleg.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.overleg.Overleginstellingen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chair changes the order and the minutes of the items still to be discussed. */
@Service
@Transactional
public class AgendaIndelen {

    private static final int MEESTE_MINUTEN = 240;

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final Overleginstellingen instellingen;
    private final Tijdlijn tijdlijn;

    AgendaIndelen(
            Overleggen overleggen, Agendapunten agendapunten, Overleginstellingen instellingen, Tijdlijn tijdlijn) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.instellingen = instellingen;
        this.tijdlijn = tijdlijn;
    }

    /**
     * An item that takes another's place pushes that one on; items not mentioned, and items that are done, stay where
     * they are as far as possible.
     *
     * @throws Weigering naming the field {@code plaats-S-…} or {@code minuten-S-…} that is wrong
     */
    public void deelIn(Nummer nummer, List<Indeling> indelingen, String medewerker) {
        overleggen.opSlot(nummer).eisLopend();
        Map<Nummer, Agendapunt> punten = new LinkedHashMap<>();
        agendapunten.van(nummer).forEach(punt -> punten.put(punt.signaal(), punt));
        Map<Nummer, Indeling> gewenst = new LinkedHashMap<>();
        for (Indeling indeling : indelingen) {
            toets(indeling, punten);
            gewenst.put(indeling.signaal(), indeling);
        }
        List<Agendapunt> beweegbaar =
                punten.values().stream().filter(punt -> !punt.status().klaar()).toList();
        List<Integer> plaatsen = beweegbaar.stream().map(Agendapunt::volgorde).toList();
        List<Agendapunt> rij = new ArrayList<>(beweegbaar);
        rij.sort(Comparator.<Agendapunt>comparingInt(punt -> plaats(punt, gewenst))
                // An item that moves up comes before the one that was there, one that moves down after it.
                .thenComparingInt(punt -> Integer.signum(plaats(punt, gewenst) - punt.volgorde()))
                .thenComparingInt(Agendapunt::volgorde));
        boolean gewijzigd = false;
        for (int i = 0; i < rij.size(); i++) {
            Agendapunt punt = rij.get(i);
            int minuten = minuten(punt, gewenst);
            if (punt.volgorde() != plaatsen.get(i) || minuten != minuten(punt)) {
                agendapunten.deelIn(punt.id(), plaatsen.get(i), minuten);
                gewijzigd = true;
            }
        }
        if (gewijzigd) {
            tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "De volgorde of de tijd van de agenda is gewijzigd.", medewerker);
        }
    }

    private void toets(Indeling indeling, Map<Nummer, Agendapunt> punten) {
        Agendapunt punt = punten.get(indeling.signaal());
        if (punt == null) {
            throw new Weigering("Signaal %s staat niet op de agenda van dit overleg. Laad de pagina opnieuw."
                    .formatted(indeling.signaal()));
        }
        if (punt.volgorde() != indeling.plaats() || minuten(punt) != indeling.minuten()) {
            punt.eisNietKlaar("Verplaatsen");
        }
        if (indeling.plaats() < 1 || indeling.plaats() > punten.size()) {
            throw new Weigering(
                    "plaats-" + indeling.signaal(),
                    "Plaats van %s: vul een getal van 1 tot en met %d in."
                            .formatted(indeling.signaal(), punten.size()));
        }
        if (indeling.minuten() < 1 || indeling.minuten() > MEESTE_MINUTEN) {
            throw new Weigering(
                    "minuten-" + indeling.signaal(),
                    "Minuten voor %s: vul een getal van 1 tot en met %d in."
                            .formatted(indeling.signaal(), MEESTE_MINUTEN));
        }
    }

    private static int plaats(Agendapunt punt, Map<Nummer, Indeling> gewenst) {
        Indeling indeling = gewenst.get(punt.signaal());
        return indeling == null ? punt.volgorde() : indeling.plaats();
    }

    private int minuten(Agendapunt punt, Map<Nummer, Indeling> gewenst) {
        Indeling indeling = gewenst.get(punt.signaal());
        return indeling == null ? minuten(punt) : indeling.minuten();
    }

    private int minuten(Agendapunt punt) {
        return punt.minuten().orElse(instellingen.minutenPerPunt());
    }

    /**
     * The place of one item and its minutes.
     *
     * @param plaats from 1
     */
    public record Indeling(Nummer signaal, int plaats, int minuten) {}
}
