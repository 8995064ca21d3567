package nl.gemeente.casusescalatie.controle.inzage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.controle.Bevinding;
import nl.gemeente.casusescalatie.controle.Briefing;
import nl.gemeente.casusescalatie.controle.Controle;
import nl.gemeente.casusescalatie.controle.Controleplan;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Heitaanvraag;
import nl.gemeente.casusescalatie.controle.Heitantwoord;
import nl.gemeente.casusescalatie.controle.Machtiging;
import nl.gemeente.casusescalatie.controle.Mensenhandelmelding;
import nl.gemeente.casusescalatie.controle.Overtreding;
import nl.gemeente.casusescalatie.controle.Overtredingsbeeld;
import nl.gemeente.casusescalatie.controle.Partnerdeelname;
import nl.gemeente.casusescalatie.controle.Rapport;
import nl.gemeente.casusescalatie.controle.Thema;
import nl.gemeente.casusescalatie.controle.Uitvoering;
import nl.gemeente.casusescalatie.dossier.Blokregels;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class ControleInDossier implements Dossierdeel {

    private final Controles controles;

    ControleInDossier(Controles controles) {
        this.controles = controles;
    }

    @Override
    public List<Blok> blokken(Nummer nummer) {
        return controles.findById(nummer.waarde()).map(this::blokken).orElse(List.of());
    }

    private List<Blok> blokken(Controle controle) {
        List<Blok> blokken = new ArrayList<>();
        blokken.add(stand(controle));
        voeg(blokken, controle.aanvraag(), aanvraag -> heit(aanvraag, controle));
        voeg(blokken, controle.plan(), ControleInDossier::plan);
        if (!controle.partners().isEmpty()) {
            blokken.add(new Blok(
                    "Partners",
                    Inzage.HANDHAVING,
                    controle.partners().stream().map(ControleInDossier::partner).toList()));
        }
        voeg(blokken, controle.briefing(), ControleInDossier::briefing);
        voeg(blokken, controle.uitvoering(), ControleInDossier::uitvoering);
        controle.bevindingen().forEach(bevinding -> blokken.add(bevinding(bevinding)));
        controle.overtredingen().forEach(overtreding -> blokken.add(overtreding(controle, overtreding)));
        if (!controle.meldingen().isEmpty()) {
            blokken.add(new Blok(
                    "Signaal van mensenhandel doorgegeven",
                    Inzage.HANDHAVING,
                    controle.meldingen().stream()
                            .map(ControleInDossier::melding)
                            .toList()));
        }
        voeg(blokken, controle.rapport(), ControleInDossier::rapport);
        return blokken;
    }

    private static <T> void voeg(List<Blok> blokken, @Nullable T deel, Function<T, Blok> naarBlok) {
        if (deel != null) {
            blokken.add(naarBlok.apply(deel));
        }
    }

    private static Blok stand(Controle controle) {
        Blokregels regels = new Blokregels()
                .met("Soort", controle.soort().naam())
                .met("Stand", controle.status().naam());
        return new Blok("Controle", Inzage.HANDHAVING, regels.en("Reden van vervallen", controle.vervalreden()));
    }

    private static Blok heit(Heitaanvraag aanvraag, Controle controle) {
        Heitantwoord antwoord = controle.antwoord();
        LocalDate beantwoordOp = controle.beantwoordOp();
        return new Blok(
                "Aanvraag bij het HEIT",
                Inzage.HANDHAVING,
                new Blokregels()
                        .met("Team", aanvraag.team().naam())
                        .jaNee("Sterk vermoeden", aanvraag.sterkVermoeden())
                        .jaNee("Meerwaarde van partners", aanvraag.meerwaardePartners())
                        .met("Onderbouwing", aanvraag.onderbouwing())
                        .dag("Aangevraagd op", aanvraag.aangevraagdOp())
                        .met("Antwoord", antwoord == null ? null : antwoord.naam())
                        .dag("Beantwoord op", beantwoordOp)
                        .en("Kenmerk van het HEIT", controle.heitKenmerk()));
    }

    private static Blok plan(Controleplan plan) {
        return new Blok(
                "Plan",
                Inzage.HANDHAVING,
                new Blokregels()
                        .met("Soort controle", plan.aanleiding().naam())
                        .met("Grond", plan.grond())
                        .met("Thema's", namen(plan.themas(), Thema::naam))
                        .met("Locatie", plan.locatie())
                        .met("Soort locatie", plan.locatieSoort().naam())
                        .met("Doel", plan.doel())
                        .dag("Datum", plan.datum())
                        .met("Veiligheid", plan.veiligheidsplan())
                        .met("Tolk", plan.tolk())
                        .en("Hulp en opvang", plan.opvang()));
    }

    private static Regel partner(Partnerdeelname partner) {
        return new Regel(
                partner.partner().naam(),
                partner.toezegging().naam()
                        + deel("Rol", partner.rol())
                        + deel("Grondslag", partner.grondslag())
                        + deel("Toelichting", partner.toelichting()));
    }

    private static Blok briefing(Briefing briefing) {
        return new Blok(
                "Briefing",
                Inzage.HANDHAVING,
                new Blokregels()
                        .met("Leiding", briefing.leiding())
                        .met("Zo meldt u een mogelijk slachtoffer", briefing.signaalafspraak())
                        .en("De controle stopt als", briefing.stopcriteria()));
    }

    private static Blok uitvoering(Uitvoering uitvoering) {
        Blokregels regels = new Blokregels()
                .moment("Begin", uitvoering.begin())
                .moment("Einde", uitvoering.einde())
                .jaNee("Woning binnengegaan", uitvoering.woning())
                .met("Toegang", uitvoering.toegang().naam());
        Machtiging machtiging = uitvoering.machtiging();
        if (machtiging != null) {
            regels.met("Machtiging gegeven door", machtiging.gever())
                    .met("Machtiging gegeven aan", machtiging.ontvanger())
                    .met("Bepalingen en doel", machtiging.bepalingen())
                    .dag("Gegeven op", machtiging.gegevenOp())
                    .dag("Geldig tot en met", machtiging.geldigTot())
                    .jaNee("Ook tussen middernacht en zes uur", machtiging.nacht());
        }
        return new Blok(
                "Uitvoering",
                Inzage.HANDHAVING,
                regels.met("Verloop", uitvoering.verloop())
                        .met("Signalen van mensenhandel", namen(uitvoering.signaalvormen(), Uitbuitingsvorm::naam))
                        .en("Wat is gezien", uitvoering.signaaltoelichting()));
    }

    private static Blok bevinding(Bevinding bevinding) {
        return new Blok(
                "Bevindingen: %s".formatted(bevinding.partner().naam()),
                bevinding.afgeschermd() ? Inzage.CONVENANT : Inzage.HANDHAVING,
                new Blokregels()
                        .jaNee("Iets gezien dat niet klopt", bevinding.geconstateerd())
                        .met("Feiten", bevinding.feiten())
                        .met("Rapport of proces-verbaal", bevinding.rapportnummer())
                        .en("Vervolg door de partner", bevinding.vervolg()));
    }

    private static Blok overtreding(Controle controle, Overtreding overtreding) {
        Overtredingsbeeld beeld = overtreding.beeld(controle.nummer(), null);
        return new Blok(
                "Overtreding",
                Inzage.HANDHAVING,
                new Blokregels()
                        .met("Wat", beeld.omschrijving())
                        .met("Voorschrift", beeld.voorschrift())
                        .met("Vorm van uitbuiting", beeld.vorm().naam())
                        .met("Soort locatie", beeld.soortLocatie().naam())
                        .jaNee("Pakt de gemeente dit op", overtreding.oppakken())
                        .en("Waarom niet", overtreding.reden()));
    }

    private static Regel melding(Mensenhandelmelding melding) {
        LocalDate ontvangen = melding.ontvangenOp();
        return new Regel(
                melding.meldpunt().partner().naam(),
                "Doorgegeven op %s. %s%s"
                        .formatted(
                                Datum.moment(melding.doorgegevenOp()),
                                ontvangen == null
                                        ? "Ontvangst nog niet bevestigd"
                                        : "Ontvangst bevestigd op %s".formatted(Datum.dag(ontvangen)),
                                deel("Kenmerk", melding.kenmerk())));
    }

    private static Blok rapport(Rapport rapport) {
        LocalDate hercontrole = rapport.hercontroleOp();
        return new Blok(
                "Rapport",
                Inzage.HANDHAVING,
                new Blokregels()
                        .met("Samenvatting", rapport.samenvatting())
                        .met("Conclusie", rapport.conclusie())
                        .met("Verplaatsing", rapport.verplaatsing().naam())
                        .dag("Hercontrole rond", hercontrole)
                        .en(
                                "Vastgesteld",
                                "%s, %s".formatted(Datum.dag(rapport.vastgesteldOp()), rapport.vastgesteldDoor())));
    }

    private static <T> @Nullable String namen(Collection<T> codes, Function<T, String> naam) {
        return codes.isEmpty() ? null : codes.stream().map(naam).collect(Collectors.joining(", "));
    }

    private static String deel(String label, @Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? "" : ". %s: %s".formatted(label, tekst);
    }
}
