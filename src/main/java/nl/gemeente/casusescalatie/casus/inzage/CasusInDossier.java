package nl.gemeente.casusescalatie.casus.inzage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Afsluiting;
import nl.gemeente.casusescalatie.casus.Analyse;
import nl.gemeente.casusescalatie.casus.Barriere;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casusdeelname;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.Convenanttoets;
import nl.gemeente.casusescalatie.casus.GevoegdSignaal;
import nl.gemeente.casusescalatie.casus.Heropening;
import nl.gemeente.casusescalatie.casus.Interventiekeuze;
import nl.gemeente.casusescalatie.casus.Overdracht;
import nl.gemeente.casusescalatie.casus.Signaalgevolg;
import nl.gemeente.casusescalatie.casus.Terugname;
import nl.gemeente.casusescalatie.casus.Voortgangsbeoordeling;
import nl.gemeente.casusescalatie.dossier.Blokregels;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the dossier of a casus shows. What partners released, and what is made of it, is only for those who may see
 * convenant data.
 */
@Component
class CasusInDossier implements Dossierdeel {

    private final Casussen casussen;

    CasusInDossier(Casussen casussen) {
        this.casussen = casussen;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Blok> blokken(Nummer nummer) {
        return casussen.findById(nummer.waarde()).map(CasusInDossier::blokken).orElse(List.of());
    }

    private static List<Blok> blokken(Casus casus) {
        List<Blok> blokken = new ArrayList<>();
        blokken.add(new Blok(
                "Casus",
                Inzage.ALGEMEEN,
                stand(casus),
                casus.isTeHeropenen() ? stap(casus, "Casus heropenen", "heropenen") : null));
        blokken.add(new Blok(
                "Signalen in deze casus",
                Inzage.ALGEMEEN,
                regels(casus.signalen(), CasusInDossier::stand),
                casus.uitTeNemen().isEmpty() ? null : stap(casus, "Signaal uit de casus halen", "uitnemen")));
        blokken.add(new Blok(
                "Waarom deze signalen",
                Inzage.INHOUD,
                regels(casus.signalen(), signaal -> new Regel(signaal.signaal(), waarom(signaal)))));
        blokken.add(new Blok("Toets aan het convenant", Inzage.INHOUD, toets(casus)));
        blokken.add(new Blok(
                "Partners", Inzage.CONVENANT, regels(casus.bijdragen().deelnemers(), CasusInDossier::deelnemer)));
        blokken.add(new Blok(
                "Bijdragen van partners",
                Inzage.CONVENANT,
                regels(casus.bijdragen().lijst(), Bijdrageregel::van)));
        casus.analyses().forEach(analyse -> blokken.add(new Blok("Analyse", Inzage.CONVENANT, analyse(analyse))));
        casus.interventies()
                .keuzes()
                .forEach(keuze -> blokken.add(new Blok("Interventie", Inzage.HANDHAVING, interventie(keuze))));
        casus.interventies()
                .overdrachten()
                .forEach(
                        over -> blokken.add(new Blok("Overdracht aan opsporing", Inzage.HANDHAVING, overdracht(over))));
        blokken.add(
                new Blok("Voortgang", Inzage.CONVENANT, regels(casus.beoordelingen(), CasusInDossier::beoordeling)));
        blokken.add(new Blok("Heropend", Inzage.CONVENANT, regels(casus.heropeningen(), CasusInDossier::heropening)));
        Afsluiting einde = casus.afsluiting();
        if (einde != null) {
            blokken.add(new Blok("Resultaat", Inzage.HANDHAVING, resultaat(einde)));
            blokken.add(new Blok("Lessen", lessenInzage(einde), lessen(einde)));
        }
        return blokken;
    }

    private static Actie stap(Casus casus, String tekst, String pad) {
        return new Actie(tekst, "/dossier/%s/%s".formatted(casus.nummer(), pad), EnumSet.of(Rol.CASUSREGISSEUR));
    }

    private static List<Regel> stand(Casus casus) {
        Blokregels regels = new Blokregels();
        regels.met("Status", casus.status().naam());
        regels.dag("Geopend op", casus.geopendOp());
        regels.met("Nummer van het RIEC", casus.riecNummer());
        regels.met("Casushouder", casus.casushouder());
        return regels.lijst();
    }

    private static Regel stand(GevoegdSignaal signaal) {
        Signaalgevolg gevolg = signaal.gevolg();
        GevoegdSignaal.Vertrek vertrek = signaal.vertrek();
        if (vertrek != null) {
            return new Regel(
                    signaal.signaal(),
                    "gevoegd op %s, uit de casus op %s."
                            .formatted(Datum.dag(signaal.gevoegdOp()), Datum.dag(vertrek.op())));
        }
        return new Regel(
                signaal.signaal(),
                "gevoegd op %s. %s."
                        .formatted(
                                Datum.dag(signaal.gevoegdOp()),
                                gevolg == null ? "Nieuw, nog te betrekken" : gevolg.naam()));
    }

    private static String waarom(GevoegdSignaal signaal) {
        String toelichting = signaal.toelichting();
        GevoegdSignaal.Vertrek vertrek = signaal.vertrek();
        return Stream.of(
                        Optional.of(signaal.reden()),
                        Optional.ofNullable(toelichting),
                        Optional.ofNullable(vertrek).map(uit -> "Uit de casus: " + uit.reden()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static List<Regel> toets(Casus casus) {
        Blokregels regels = new Blokregels();
        regels.met("Doel", casus.doel());
        Convenanttoets toets = casus.toets();
        if (toets != null) {
            regels.jaNee("Past bij een thema", toets.themaPast());
            regels.jaNee("Georganiseerd of ondermijnend", toets.georganiseerd());
            regels.jaNee("Meerdere partners nodig", toets.meerPartnersNodig());
            regels.jaNee("Doelbinding", toets.doelbinding());
            regels.met("Toelichting", toets.toelichting());
            regels.dag("Getoetst op", toets.getoetstOp());
        }
        Terugname terugname = casus.terugname();
        regels.met("Terug bij de gemeente", terugname == null ? null : terugname.naam());
        regels.met("Wie doet wat", casus.terugnameToelichting());
        return regels.lijst();
    }

    private static Regel deelnemer(Casusdeelname deelnemer) {
        return new Regel(
                deelnemer.partner().naam(),
                "%s. Mag krijgen: %s."
                        .formatted(deelnemer.rol(), deelnemer.gegevensklasse().naam()));
    }

    private static Regel heropening(Heropening heropening) {
        Heropening.Ronde eerder = heropening.eerder();
        Heropening.Ronde.Slot slot = eerder.slot();
        String toelichting = eerder.toelichting();
        return new Regel(
                Datum.dag(heropening.heropendOp()),
                "%s Was: %s.%s"
                        .formatted(
                                heropening.reden(),
                                (slot == null
                                                ? eerder.status().naam()
                                                : slot.resultaat().naam())
                                        .toLowerCase(Locale.ROOT),
                                toelichting == null ? "" : " " + toelichting));
    }

    private static List<Regel> analyse(Analyse analyse) {
        return new Blokregels()
                .dag("Gemaakt op", analyse.gemaaktOp())
                .met(
                        "Barrières",
                        analyse.barrieres().stream()
                                .sorted()
                                .map(Barriere::naam)
                                .collect(Collectors.joining(", ")))
                .met("Onderwerp", analyse.onderwerp().naam())
                .jaNee("Sterk vermoeden", analyse.sterkVermoeden())
                .jaNee("Meerwaarde van HEIT-partners", analyse.meerwaardePartners())
                .jaNee("Opsporing nodig", analyse.opsporingNodig())
                .jaNee("Kans op verplaatsing", analyse.verplaatsing())
                .en("Analyse", analyse.tekst());
    }

    private static List<Regel> interventie(Interventiekeuze keuze) {
        Blokregels regels = new Blokregels();
        regels.met("Advies", keuze.advies().naam());
        regels.met("Gekozen", "%s, op %s".formatted(keuze.keuze().naam(), Datum.dag(keuze.gekozenOp())));
        regels.met("Reden om af te wijken", keuze.reden());
        Interventiekeuze.Afstemming afstemming = keuze.afstemming();
        if (afstemming != null) {
            regels.met(
                    "Afstemming met politie en OM",
                    "%s, op %s".formatted(afstemming.uitkomst().naam(), Datum.dag(afstemming.op())));
            regels.met("Toelichting", afstemming.toelichting());
        }
        return regels.lijst();
    }

    private static List<Regel> overdracht(Overdracht overdracht) {
        Blokregels regels = new Blokregels();
        regels.met("Overgedragen aan", overdracht.opsporingsdienst().naam());
        regels.dag("Op", overdracht.overgedragenOp());
        regels.met("Grondslag", overdracht.grondslag().naam());
        regels.met("Kenmerk", overdracht.kenmerk());
        regels.met("Toelichting", overdracht.toelichting());
        return regels.lijst();
    }

    private static Regel beoordeling(Voortgangsbeoordeling beoordeling) {
        LocalDate volgende = beoordeling.monitorDatum();
        return new Regel(
                Datum.dag(beoordeling.beoordeeldOp()),
                "%s Vervolg: %s%s."
                        .formatted(
                                beoordeling.bevinding(),
                                beoordeling.vervolg().naam().toLowerCase(Locale.ROOT),
                                volgende == null ? "" : ", tot " + Datum.dag(volgende)));
    }

    private static List<Regel> resultaat(Afsluiting einde) {
        return new Blokregels()
                .met("Resultaat", einde.resultaat().naam())
                .met("Toelichting", einde.toelichting())
                .met("Andere gemeente", einde.buurgemeente().naam())
                .dag("Afgesloten op", einde.afgeslotenOp())
                .lijst();
    }

    private static List<Regel> lessen(Afsluiting einde) {
        return new Blokregels().en("Wat anderen hiervan kunnen leren", einde.lessen());
    }

    private static Inzage lessenInzage(Afsluiting einde) {
        return Boolean.TRUE.equals(einde.lessenDelen()) ? Inzage.ALGEMEEN : Inzage.CONVENANT;
    }

    private static <T> List<Regel> regels(List<T> bronnen, Function<T, Regel> regel) {
        return bronnen.stream().map(regel).toList();
    }
}
