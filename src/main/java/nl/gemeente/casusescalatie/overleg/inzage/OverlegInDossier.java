package nl.gemeente.casusescalatie.overleg.inzage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Blokregels;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Deelname;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.overleg.Overlegstatus;
import nl.gemeente.casusescalatie.overleg.verslag.Verslagen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A meeting on the dossier page: when, who, which signals in which order and what was decided. */
@Component
@Transactional(readOnly = true)
class OverlegInDossier implements Dossierdeel {

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final Verslagen verslagen;

    OverlegInDossier(Overleggen overleggen, Agendapunten agendapunten, Verslagen verslagen) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.verslagen = verslagen;
    }

    @Override
    public List<Blok> blokken(Nummer nummer) {
        return overleggen
                .findById(nummer.waarde())
                .map(overleg -> List.of(algemeen(overleg), agenda(nummer), deelnemers(overleg), verslag(overleg)))
                .orElse(List.of())
                .stream()
                .filter(blok -> !blok.regels().isEmpty())
                .toList();
    }

    private static Blok algemeen(Overleg overleg) {
        return new Blok(
                "Signalenoverleg",
                Inzage.ALGEMEEN,
                new Blokregels()
                        .moment("Begint op", overleg.aanvang())
                        .dag("Peildatum van de agenda", overleg.peildatum())
                        .met("Status", overleg.status().naam())
                        .moment("Geopend op", overleg.geopendOp().orElse(null))
                        .lijst(),
                new Actie("Agenda en besluiten", "/overleg/" + overleg.nummer(), Inzage.INHOUD.rollen()));
    }

    private Blok agenda(Nummer nummer) {
        return new Blok(
                "Agenda en besluiten",
                Inzage.INHOUD,
                agendapunten.van(nummer).stream()
                        .map(punt -> new Regel(
                                "%d. %s".formatted(punt.volgorde(), punt.signaal()),
                                punt.besluit()
                                        .map(besluit -> "Besloten: %s. Eigenaar: %s."
                                                .formatted(besluit.inWoorden(), besluit.eigenaar()))
                                        .orElse(punt.status().naam())))
                        .toList());
    }

    private static Blok deelnemers(Overleg overleg) {
        Map<Ketenpartner, List<String>> perPartner = new TreeMap<>(overleg.deelnames().stream()
                .sorted((een, ander) -> een.waarvoor().compareTo(ander.waarvoor()))
                .collect(Collectors.groupingBy(
                        Deelname::partner, Collectors.mapping(Deelname::waarvoor, Collectors.toList()))));
        String heel = overleg.nummer().waarde();
        List<Regel> regels = new ArrayList<>();
        overleg.voorzitter().ifPresent(voorzitter -> regels.add(new Regel("Voorzitter", voorzitter)));
        perPartner.forEach((partner, waarvoor) -> regels.add(new Regel(
                partner.naam(),
                (waarvoor.contains(heel) ? "Hele overleg" : "Alleen bij " + String.join(", ", waarvoor))
                        + (overleg.aanwezig().contains(partner) ? " (aanwezig)" : ""))));
        overleg.aanwezig().stream()
                .filter(partner -> !perPartner.containsKey(partner))
                .sorted()
                .forEach(partner -> regels.add(new Regel(partner.naam(), "Niet uitgenodigd (aanwezig)")));
        overleg.zonderQuorum()
                .ifPresent(waarom -> regels.add(new Regel(
                        "Geopend zonder "
                                + overleg.ontbrak().stream()
                                        .map(Ketenpartner::naam)
                                        .collect(Collectors.joining(", ")),
                        waarom)));
        if (overleg.geheimhouding()) {
            regels.add(new Regel("Geheimhouding", "Bevestigd door alle aanwezigen"));
        }
        return new Blok("Deelnemers", Inzage.INHOUD, regels);
    }

    private Blok verslag(Overleg overleg) {
        List<Regel> regels = new ArrayList<>();
        if (overleg.status() == Overlegstatus.GEHOUDEN) {
            regels.add(new Regel("Stand", "Nog niet vastgesteld"));
        }
        overleg.samenvatting().ifPresent(tekst -> regels.add(new Regel("Samenvatting", tekst)));
        overleg.actiepunten().ifPresent(tekst -> regels.add(new Regel("Andere afspraken", tekst)));
        overleg.reden().ifPresent(tekst -> regels.add(new Regel("Waarom het niet doorging", tekst)));
        String adres = "/overleg/%s/verslag".formatted(overleg.nummer());
        verslagen
                .van(overleg.nummer())
                .forEach(versie -> regels.add(new Regel(
                        "Versie %d (PDF)".formatted(versie.versie()),
                        "vastgesteld door %s".formatted(versie.door()),
                        "%s/%d".formatted(adres, versie.versie()))));
        return new Blok(
                "Verslag",
                Inzage.INHOUD,
                regels,
                new Actie("Verslag bekijken of verbeteren", adres, Inzage.INHOUD.rollen()));
    }
}
