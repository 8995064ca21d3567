package nl.gemeente.casusescalatie.overleg.inzage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Agendapuntstatus;
import nl.gemeente.casusescalatie.overleg.Agendatelling;
import nl.gemeente.casusescalatie.overleg.Hitantwoord;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.overleg.Overleginstellingen;
import nl.gemeente.casusescalatie.overleg.Overlegregel;
import nl.gemeente.casusescalatie.overleg.Partnerantwoord;
import nl.gemeente.casusescalatie.overleg.Partnerantwoorden;
import nl.gemeente.casusescalatie.overleg.deelname.Overlegtoegang;
import nl.gemeente.casusescalatie.overleg.inzage.Overlegbeeld.Agendaregel;
import nl.gemeente.casusescalatie.overleg.inzage.Overlegbeeld.EerderBesluit;
import nl.gemeente.casusescalatie.overleg.inzage.Overlegbeeld.GeopendPunt;
import nl.gemeente.casusescalatie.overleg.inzage.Overlegbeeld.Overlegvoortgang;
import nl.gemeente.casusescalatie.overleg.inzage.Overlegbeeld.Tafelgenoot;
import nl.gemeente.casusescalatie.overleg.weging.BesprekingInDossier;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a meeting together for one reader: a handful of database queries, however long its agenda is. */
@Service
@Transactional(readOnly = true)
public class OverlegLezen {

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final Partnerantwoorden antwoorden;
    private final SignalenLezen signalen;
    private final Overlegtoegang toegang;
    private final Overleginstellingen instellingen;

    OverlegLezen(
            Overleggen overleggen,
            Agendapunten agendapunten,
            Partnerantwoorden antwoorden,
            SignalenLezen signalen,
            Overlegtoegang toegang,
            Overleginstellingen instellingen) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.antwoorden = antwoorden;
        this.signalen = signalen;
        this.toegang = toegang;
        this.instellingen = instellingen;
    }

    /** The meetings that this reader may know of, the newest first. */
    public List<Overlegvoortgang> lijst(String gebruiker, Collection<Rol> rollen) {
        List<Overlegregel> bekend = overleggen.nieuwsteEerst().stream()
                .filter(regel -> Overlegtoegang.kent(rollen))
                .toList();
        Map<String, Agendatelling> telling =
                agendapunten.telling(bekend.stream().map(Overlegregel::nummer).toList()).stream()
                        .collect(Collectors.toMap(Agendatelling::overleg, Function.identity()));
        return bekend.stream()
                .map(regel -> {
                    Agendatelling agenda =
                            telling.getOrDefault(regel.nummer(), new Agendatelling(regel.nummer(), 0, 0));
                    return new Overlegvoortgang(
                            Nummer.van(regel.nummer()),
                            regel.aanvang(),
                            regel.status(),
                            agenda.aantal(),
                            agenda.klaar());
                })
                .toList();
    }

    /** Empty when there is no such meeting, or when this reader may not even know of it. */
    public Optional<Overlegbeeld> lees(Nummer nummer, String gebruiker, Collection<Rol> rollen) {
        return overleggen
                .findById(nummer.waarde())
                .filter(overleg -> Overlegtoegang.kent(rollen))
                .map(overleg -> beeld(overleg, gebruiker, rollen));
    }

    /** Everything about one item; empty when it is not on this agenda, or not for this reader. */
    public Optional<GeopendPunt> open(Overlegbeeld beeld, Nummer signaal) {
        return beeld.punten().stream()
                .filter(punt -> punt.signaal().equals(signaal))
                .findFirst()
                .map(punt -> open(beeld, punt));
    }

    private GeopendPunt open(Overlegbeeld beeld, Agendaregel punt) {
        Agendapunt agendapunt = agendapunten.van(beeld.nummer(), punt.signaal());
        Map<Ketenpartner, Partnerantwoord> gegeven = antwoorden.geldende(beeld.nummer(), punt.signaal());
        int plaats = beeld.punten().indexOf(punt);
        return new GeopendPunt(
                punt,
                signalen.aantalBronnen(punt.signaal()),
                overleggen.van(beeld.nummer()).aanTafel(punt.signaal()).stream()
                        .map(partner -> tafelgenoot(partner, gegeven.get(partner)))
                        .toList(),
                agendapunt.status() == Agendapuntstatus.GEWOGEN
                        && agendapunt.advies().isEmpty(),
                BesprekingInDossier.regels(agendapunt),
                plaats == 0 ? null : beeld.punten().get(plaats - 1).signaal(),
                plaats == beeld.punten().size() - 1
                        ? null
                        : beeld.punten().get(plaats + 1).signaal());
    }

    private static Tafelgenoot tafelgenoot(Ketenpartner partner, @Nullable Partnerantwoord antwoord) {
        return antwoord == null
                ? new Tafelgenoot(partner, Hitantwoord.NIET_GEVRAAGD, null, null)
                : new Tafelgenoot(partner, antwoord.antwoord(), antwoord.wie(), antwoord.moment());
    }

    private Overlegbeeld beeld(Overleg overleg, String gebruiker, Collection<Rol> rollen) {
        return new Overlegbeeld(
                overleg.nummer(),
                overleg.status(),
                overleg.aanvang(),
                overleg.peildatum(),
                overleg.voorzitter().orElse(null),
                overleg.geopendOp().orElse(null),
                overleg.geheimhouding(),
                opNaam(overleg.vast()),
                opNaam(overleg.aanwezig()),
                opNaam(instellingen.quorum()),
                overleg.ontbrak(),
                overleg.zonderQuorum().orElse(null),
                overleg.reden().orElse(null),
                punten(overleg, gebruiker, rollen));
    }

    private List<Agendaregel> punten(Overleg overleg, String gebruiker, Collection<Rol> rollen) {
        List<Agendapunt> agenda = agendapunten.van(overleg.nummer());
        List<Nummer> alle = agenda.stream().map(Agendapunt::signaal).toList();
        Set<Nummer> zichtbaar = toegang.zichtbaar(overleg.nummer(), alle, gebruiker, rollen);
        Map<Nummer, Urgentie> urgenties = signalen.urgenties(alle);
        Map<Nummer, EerderBesluit> eerder = eerder(agenda, overleg.nummer());
        List<Agendaregel> punten = new ArrayList<>();
        Instant begint = overleg.aanvang();
        for (Agendapunt punt : agenda) {
            int minuten = punt.minuten().orElse(instellingen.minutenPerPunt());
            boolean hier = punt.status() != Agendapuntstatus.DOORGESCHOVEN;
            if (zichtbaar.contains(punt.signaal())) {
                punten.add(new Agendaregel(
                        punt.signaal(),
                        punt.volgorde(),
                        minuten,
                        hier ? begint : null,
                        urgenties.getOrDefault(punt.signaal(), Urgentie.NORMAAL),
                        eerder.get(punt.signaal()),
                        List.copyOf(overleg.bijSignaal(punt.signaal())),
                        punt.status(),
                        punt.besluit().map(Besluit::inWoorden).orElse(null)));
            }
            // Includes items this reader does not see, so that the times are the same for everybody.
            if (hier) {
                begint = begint.plus(minuten, ChronoUnit.MINUTES);
            }
        }
        return punten;
    }

    /** What an earlier meeting decided about signals that come back; later meetings do not count. */
    private Map<Nummer, EerderBesluit> eerder(List<Agendapunt> agenda, Nummer overleg) {
        Map<Nummer, Agendapunt> hier =
                agenda.stream().collect(Collectors.toMap(Agendapunt::signaal, Function.identity()));
        Map<Nummer, EerderBesluit> eerder = new HashMap<>();
        agendapunten
                .elders(
                        overleg.waarde(),
                        hier.keySet().stream().map(Nummer::waarde).toList())
                .forEach(punt -> punt.besluit()
                        .filter(besluit -> punt.id()
                                < hier.getOrDefault(punt.signaal(), punt).id())
                        .ifPresent(besluit -> eerder.put(
                                punt.signaal(),
                                new EerderBesluit(
                                        punt.overleg(),
                                        besluit.inWoorden(),
                                        besluit.datum(),
                                        besluit.herweegdatum()))));
        return eerder;
    }

    private static List<Ketenpartner> opNaam(Collection<Ketenpartner> partners) {
        return partners.stream().sorted().toList();
    }
}
