package nl.gemeente.casusescalatie.lokaal.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.overleg.OverlegPlannen;
import nl.gemeente.casusescalatie.overleg.OverlegPlannen.Planning;
import nl.gemeente.casusescalatie.signaal.Herhaalsleutel;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.SignaalMelden;
import nl.gemeente.casusescalatie.signaal.SignaalMelden.Gemeld;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Fictional cases at different points of the path, so that every role finds something to do after the first start. They come about as real ones do: by a
 * report, and by people who fill in forms. Each report has a key, so a second start makes nothing twice.
 */
@Component
@ConditionalOnProperty("casusescalatie.toegang.demo-gebruikers")
public class DemoCases {

    private static final Map<String, Object> NO = Map.of("antwoord", "false");

    private final SignaalMelden report;
    private final OverlegPlannen plan;
    private final DemoWalk walk;
    private final Verbanden links;
    private final Clock clock;

    DemoCases(SignaalMelden report, OverlegPlannen plan, DemoWalk walk, Verbanden links, Clock clock) {
        this.report = report;
        this.plan = plan;
        this.walk = walk;
        this.links = links;
        this.clock = clock;
    }

    /** @return how many signals were reported now; 0 when they were there already */
    public int make() {
        List<Optional<Nummer>> decided = List.of(
                report("nagelstudio", DemoReports::nailStudio, 40),
                report("recreatiepark", DemoReports::holidayPark, 38),
                report("club", DemoReports::club, 35),
                report("woning", DemoReports::fullHouse, 33));
        if (decided.stream().allMatch(Optional::isPresent)) {
            decide(decided.stream().flatMap(Optional::stream).toList());
        }
        List<Optional<Nummer>> waiting =
                List.of(report("kamers", DemoReports::rooms, 9), report("autowas", DemoReports::carWash, 6));
        if (waiting.stream().allMatch(Optional::isPresent)) {
            waiting.stream().flatMap(Optional::stream).forEach(this::untilOverleg);
            walk.fire(meeting(14), "event_peildatumBereikt");
        }
        Optional<Nummer> auPair = report("aupair", DemoReports::auPair, 3);
        auPair.ifPresent(this::untilHelpWanted);
        Optional<Nummer> boy = report("jongen", DemoReports::recruitedBoy, 2);
        boy.ifPresent(this::untilVeiligThuis);
        Optional<Nummer> nursery = report("kwekerij", DemoReports::nursery, 1);
        Optional<Nummer> massage = report("massagesalon", DemoReports::massage, 0);
        List.of(nursery, massage).forEach(signal -> signal.ifPresent(walk::runJobs));
        return (int) List.of(decided, waiting, List.of(auPair, boy, nursery, massage)).stream()
                .flatMap(List::stream)
                .filter(Optional::isPresent)
                .count();
    }

    /** Empty when this report came with an earlier start. */
    private Optional<Nummer> report(String key, Function<OffsetDateTime, Melding> what, int daysAgo) {
        OffsetDateTime seen = OffsetDateTime.now(clock).minusDays(daysAgo).minusHours(1);
        Gemeld done = report.meld(what.apply(seen), "melder", new Herhaalsleutel("demo-" + key, "demo"));
        return done.nieuw() ? Optional.of(done.nummer()) : Optional.empty();
    }

    /** A finished overleg: one signal becomes a casus, one a controle, one a maatregel, one is watched. */
    private void decide(List<Nummer> signals) {
        signals.forEach(this::untilOverleg);
        Nummer meeting = meeting(1);
        walk.fire(meeting, "event_peildatumBereikt");
        walk.complete(meeting, "agenda-vaststellen", Map.of("keuze", "VASTSTELLEN"));
        walk.complete(meeting, "overleg-voorbereiden", Map.of("keuze", "NU_BEGINNEN"));
        walk.complete(
                meeting,
                "overleg-openen",
                Map.of(
                        "keuze",
                        "OPENEN",
                        "voorzitter",
                        "Vera Voorzitter",
                        "aanwezig",
                        List.of("POLITIE", "ODWH", "RIEC"),
                        "geheimhouding",
                        true));
        List<String> outcomes = List.of("OPSCHALEN_RIEC", "INTEGRALE_CONTROLE", "BESTUURLIJK_OPPAKKEN", "MONITOREN");
        for (int i = 0; i < outcomes.size(); i++) {
            discuss(signals.get(i), outcomes.get(i));
        }
        links.van(meeting).stream()
                .filter(other -> other.soort() == Nummer.Soort.SIGNAAL && !signals.contains(other))
                .forEach(other -> walk.complete(other, "weging-vastleggen", Map.of("besproken", "false")));
        walk.complete(
                meeting,
                "verslag-vaststellen",
                Map.of("samenvatting", "Alle signalen zijn besproken. De afspraken staan bij elk signaal."));
        signals.forEach(walk::runJobs);
        under(signals.get(0), Nummer.Soort.CASUS).ifPresent(this::untilContributions);
        under(signals.get(1), Nummer.Soort.CONTROLE).ifPresent(this::untilPromises);
        under(signals.get(2), Nummer.Soort.MAATREGEL).ifPresent(this::untilZienswijze);
    }

    private Nummer meeting(int days) {
        LocalDate today = LocalDate.now(clock);
        return plan.plan(new Planning(today.plusDays(days), LocalTime.of(10, 0), today), "overlegvoorzitter");
    }

    private void untilOverleg(Nummer signal) {
        assess(signal, Map.of());
        walk.complete(signal, "routekaart-locatie-acuut", NO);
        walk.complete(signal, "routekaart-locatie-slachtoffer", NO);
        walk.complete(
                signal,
                "routekaart-locatie-uitbuiting",
                Map.of("arbeid", "true", "seksueel", "false", "crimineel", "false", "orgaan", "false"));
        walk.complete(
                signal,
                "routekaart-locatie-regels",
                Map.of("toezicht", "true", "omgeving", "false", "inschrijving", "true"));
        walk.complete(
                signal, "routekaart-locatie-heit", Map.of("sterkVermoeden", "true", "meerwaardePartners", "false"));
        walk.complete(signal, "routekaart-locatie-riec", NO);
        walk.complete(
                signal,
                "signaal-doorzetten",
                Map.of(
                        "doorzetten", "true",
                        "ketenpartner", "NLA",
                        "doel", "Weten of de Arbeidsinspectie deze plek kent.",
                        "grondslag", "AVG_EIGEN_TAAK",
                        "gegevensklasse", "ANONIEM",
                        "motivering", "De routekaart wijst deze partner aan.",
                        "vervolg", "OVERLEG"));
    }

    private void untilHelpWanted(Nummer signal) {
        assess(signal, Map.of("slachtofferInBeeld", "JA", "minderjarig", "NEE"));
        walk.complete(signal, "routekaart-persoon-acuut", NO);
        walk.complete(signal, "routekaart-persoon-minderjarig", NO);
        walk.complete(signal, "routekaart-persoon-aangifte", NO);
    }

    private void untilVeiligThuis(Nummer signal) {
        assess(signal, Map.of("slachtofferInBeeld", "JA", "minderjarig", "JA", "vormen", List.of("CRIMINEEL")));
        walk.complete(signal, "routekaart-persoon-acuut", NO);
        walk.complete(signal, "routekaart-persoon-minderjarig", Map.of("antwoord", "true"));
    }

    private void assess(Nummer signal, Map<String, Object> other) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "mensenhandel", "AANNEMELIJK",
                "vormen", List.of("ARBEID"),
                "mensensmokkel", "NEE",
                "ondermijning", "NEE",
                "eigenGrondgebied", "true",
                "eigenBevoegdheid", "true",
                "slachtofferInBeeld", "NEE",
                "minderjarig", "ONBEKEND",
                "uitkomst", "OPPAKKEN",
                "motivering", "Wat is gezien past bij de indicatoren."));
        fields.putAll(other);
        walk.complete(signal, "signaal-beoordelen", fields);
    }

    private void discuss(Nummer signal, String outcome) {
        walk.complete(
                signal,
                "weging-vastleggen",
                Map.of(
                        "besproken", "true",
                        "concreet", "2",
                        "actueel", "3",
                        "ernst", "2",
                        "bron", "EIGEN_WAARNEMING",
                        "aantalBronnen", 2,
                        "eigenBevoegdheid", "true",
                        "partnerbehoefte", "true",
                        "slachtofferInGevaar", "false",
                        "onderzoeksrisico", "false"));
        Map<String, Object> decision = new HashMap<>(Map.of(
                "uitkomsten", List.of(outcome),
                "motivering", "De partners zien hetzelfde beeld.",
                "eigenaar", "Team toezicht"));
        if (outcome.equals("MONITOREN")) {
            decision.put("herweegdatum", LocalDate.now(clock).plusDays(30).toString());
        }
        walk.complete(signal, "overlegbesluit-vastleggen", decision);
    }

    private void untilContributions(Nummer casus) {
        walk.complete(
                casus,
                "casus-toetsen",
                Map.of(
                        "doel", "De uitbuiting in de nagelstudio stoppen.",
                        "themaPast", "true",
                        "georganiseerd", "true",
                        "meerPartnersNodig", "true",
                        "doelbinding", "true",
                        "toelichting", "De eigenaar heeft meer zaken in de regio."));
        walk.complete(
                casus,
                "casus-bijdragen-vragen",
                Map.of(
                        "partners",
                        List.of("POLITIE", "BELASTINGDIENST"),
                        "vraag",
                        "Wat weet u van de eigenaar en zijn bedrijven?",
                        "grondslag",
                        "WGS_RIEC",
                        "uiterlijk",
                        LocalDate.now(clock).plusDays(14).toString()));
    }

    private void untilPromises(Nummer controle) {
        walk.complete(
                controle,
                "controle-plannen",
                Map.ofEntries(
                        Map.entry("doorgang", "GAAT_DOOR"),
                        Map.entry("aanleiding", "GERICHT"),
                        Map.entry("grond", "Meer bewoners dan ingeschreven, en vervoer naar werk in de nacht."),
                        Map.entry("themas", List.of("BEWONING", "MENSENHANDEL")),
                        Map.entry("locatie", "1234AC 2, Recreatiepark Voorbeeld"),
                        Map.entry("locatieSoort", "HOTEL_EN_RECREATIE"),
                        Map.entry("doel", "Zien wie er woont en onder welke omstandigheden."),
                        Map.entry("datum", LocalDate.now(clock).plusDays(10).toString()),
                        Map.entry("partners", List.of("POLITIE", "ODWH")),
                        Map.entry("veiligheidsplan", "De politie gaat als eerste naar binnen."),
                        Map.entry("tolk", "Pools en Roemeens, telefonisch"),
                        Map.entry("opvang", "Twee plekken bij SHOP")));
    }

    private void untilZienswijze(Nummer maatregel) {
        walk.complete(
                maatregel,
                "maatregel-voorbereiden",
                Map.of(
                        "soort", "SLUITING",
                        "afwijkreden", "Een waarschuwing is eerder gegeven en hielp niet.",
                        "motivering", "De exploitatie gaat door zonder vergunning.",
                        "grondslag", "GEMEENTEWET_174_APV",
                        "voorschrift", "De APV: exploiteren zonder vergunning.",
                        "procedure", "VOORNEMEN"));
    }

    private Optional<Nummer> under(Nummer number, Nummer.Soort kind) {
        return links.van(number).stream().filter(other -> other.soort() == kind).findFirst();
    }
}
