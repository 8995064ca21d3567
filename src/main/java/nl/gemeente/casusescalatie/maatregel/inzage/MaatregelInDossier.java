package nl.gemeente.casusescalatie.maatregel.inzage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.dossier.Blokregels;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.maatregel.Begunstigingsverloop;
import nl.gemeente.casusescalatie.maatregel.Bekendmaking;
import nl.gemeente.casusescalatie.maatregel.Beslissing;
import nl.gemeente.casusescalatie.maatregel.Bezwaar;
import nl.gemeente.casusescalatie.maatregel.DwangsomPer;
import nl.gemeente.casusescalatie.maatregel.Grondslagen;
import nl.gemeente.casusescalatie.maatregel.Grondslagen.Grondslag;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregeladvies;
import nl.gemeente.casusescalatie.maatregel.Maatregelen;
import nl.gemeente.casusescalatie.maatregel.Ontwerp;
import nl.gemeente.casusescalatie.maatregel.Procedure;
import nl.gemeente.casusescalatie.maatregel.Tenuitvoerlegging;
import nl.gemeente.casusescalatie.maatregel.Voornemen;
import nl.gemeente.casusescalatie.maatregel.Voorstel;
import nl.gemeente.casusescalatie.maatregel.Zienswijze;
import nl.gemeente.casusescalatie.maatregel.Zienswijzewijze;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the dossier of a measure shows: its progress to everybody, the rest to those who may see enforcement. */
@Component
class MaatregelInDossier implements Dossierdeel {

    private final Maatregelen maatregelen;
    private final Grondslagen grondslagen;

    MaatregelInDossier(Maatregelen maatregelen, Grondslagen grondslagen) {
        this.maatregelen = maatregelen;
        this.grondslagen = grondslagen;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Blok> blokken(Nummer nummer) {
        return maatregelen.findById(nummer.waarde()).map(this::blokken).orElse(List.of());
    }

    private List<Blok> blokken(Maatregel maatregel) {
        List<Blok> blokken = new ArrayList<>();
        blokken.add(new Blok("Maatregel", Inzage.ALGEMEEN, stand(maatregel)));
        blokken.add(new Blok("Aanleiding", Inzage.HANDHAVING, aanleiding(maatregel)));
        if (maatregel.heeftVoorstel()) {
            blokken.add(new Blok("Voorstel", Inzage.HANDHAVING, voorstel(maatregel)));
        }
        blokken.add(new Blok("Zienswijze", Inzage.HANDHAVING, zienswijze(maatregel)));
        if (maatregel.heeftOntwerp()) {
            blokken.add(new Blok("Ontwerp", Inzage.HANDHAVING, ontwerp(maatregel.ontwerp())));
        }
        blokken.add(new Blok("Besluit", Inzage.HANDHAVING, besluit(maatregel)));
        blokken.add(new Blok("Uitvoering", Inzage.HANDHAVING, uitvoering(maatregel)));
        blokken.add(new Blok(
                "Bezwaar",
                Inzage.HANDHAVING,
                maatregel.bezwaren().stream().map(MaatregelInDossier::bezwaar).toList()));
        return blokken;
    }

    private static List<Regel> stand(Maatregel maatregel) {
        return List.of(
                new Regel("Status", maatregel.status().naam()),
                new Regel("Komt uit", maatregel.herkomst().waarde()));
    }

    private static List<Regel> aanleiding(Maatregel maatregel) {
        Blokregels regels = new Blokregels();
        regels.met("Wat er aan de hand is", maatregel.aanleiding());
        if (!maatregel.vormen().isEmpty()) {
            regels.met(
                    "Vorm van uitbuiting",
                    maatregel.vormen().stream()
                            .sorted()
                            .map(Uitbuitingsvorm::naam)
                            .collect(Collectors.joining(", ")));
        }
        regels.met("HEIT", maatregel.heitTeam().naam());
        return regels.lijst();
    }

    private List<Regel> voorstel(Maatregel maatregel) {
        Voorstel voorstel = maatregel.voorstel();
        Blokregels regels = new Blokregels();
        regels.met("Maatregel", voorstel.soort().naam());
        Maatregeladvies advies = maatregel.advies();
        regels.met("Advies", advies == null ? null : advies.naam());
        regels.met("Waarom anders dan het advies", voorstel.afwijkreden());
        regels.met("Motivering", voorstel.motivering());
        if (voorstel.grondslag() != null) {
            grondslagen.zoek(voorstel.grondslag()).ifPresent(grondslag -> voegToe(regels, grondslag));
        }
        regels.met("Overtreden voorschrift", voorstel.voorschrift());
        regels.met("Eerdere maatregel", voorstel.eerdereMaatregel());
        Procedure procedure = voorstel.procedure();
        regels.met("Eerst reageren", procedure == null ? null : procedure.naam());
        regels.met("Waarom geen voornemen", voorstel.procedureReden());
        regels.met("Voorbereid door", voorstel.voorbereidDoor());
        return regels.lijst();
    }

    private static void voegToe(Blokregels regels, Grondslag grondslag) {
        regels.met("Grondslag", "%s (%s)".formatted(grondslag.omschrijving(), grondslag.artikel()));
        regels.met("Bevoegd", grondslag.orgaan().naam());
    }

    private static List<Regel> zienswijze(Maatregel maatregel) {
        Blokregels regels = new Blokregels();
        Voornemen voornemen = maatregel.voornemen();
        if (voornemen == null) {
            return regels.lijst();
        }
        regels.dag("Voornemen verzonden op", voornemen.op());
        regels.dag("Reageren tot en met", voornemen.zienswijzeTot());
        regels.met("Zo geteld", voornemen.zienswijzeUitleg());
        Zienswijze zienswijze = voornemen.zienswijze();
        if (zienswijze != null) {
            regels.met("Zienswijze", zienswijze.uitkomst().naam());
            Zienswijzewijze wijze = zienswijze.wijze();
            regels.met("Hoe", wijze == null ? null : wijze.naam());
            regels.dag("Ontvangen op", zienswijze.ontvangenOp());
            regels.met("Inhoud", zienswijze.samenvatting());
        }
        return regels.lijst();
    }

    private static List<Regel> ontwerp(Ontwerp ontwerp) {
        Blokregels regels = new Blokregels();
        regels.met("Kern van het besluit", ontwerp.besluittekst());
        regels.met("Antwoord op de zienswijze", ontwerp.antwoord());
        Integer dagen = ontwerp.termijnDagen();
        regels.met("Begunstigingstermijn", dagen == null ? null : dagen + " dagen na de bekendmaking");
        DwangsomPer per = ontwerp.dwangsomPer();
        if (per != null) {
            regels.met(
                    "Dwangsom",
                    "%d euro %s, hoogstens %d euro"
                            .formatted(ontwerp.dwangsomBedrag(), per.naam(), ontwerp.dwangsomMaximum()));
        }
        Integer weken = ontwerp.sluitingWeken();
        regels.met("Duur van de sluiting", weken == null ? null : weken + " weken");
        regels.met("Opgesteld door", ontwerp.ontworpenDoor());
        return regels.lijst();
    }

    private static List<Regel> besluit(Maatregel maatregel) {
        Blokregels regels = new Blokregels();
        Beslissing beslissing = maatregel.beslissing();
        if (beslissing != null) {
            regels.dag("Besloten op", beslissing.op());
            regels.met("Besloten door", beslissing.door());
        }
        if (maatregel.isBekendgemaakt()) {
            Bekendmaking bekendmaking = maatregel.bekendmaking();
            regels.met(
                    "Bekendgemaakt",
                    "%s (%s)"
                            .formatted(
                                    Datum.dag(bekendmaking.op()),
                                    bekendmaking.wijze().naam()));
            regels.dag("Bezwaar tot en met", bekendmaking.bezwaarTot());
            regels.met("Bezwaartermijn geteld", bekendmaking.bezwaarUitleg());
            regels.dag("Bezwaar dat op tijd op de post is", bekendmaking.bezwaarPostTot());
        }
        Begunstigingsverloop termijn = maatregel.begunstiging();
        if (termijn != null) {
            regels.dag("Begunstigingstermijn tot en met", termijn.tot());
            regels.met("Begunstigingstermijn geteld", termijn.uitleg());
        }
        return regels.lijst();
    }

    private static List<Regel> uitvoering(Maatregel maatregel) {
        Blokregels regels = new Blokregels();
        Begunstigingsverloop termijn = maatregel.begunstiging();
        if (termijn != null) {
            regels.dag("Naleving gecontroleerd op", termijn.gecontroleerdOp());
            regels.met("Wat is gezien", termijn.controleToelichting());
        }
        Tenuitvoerlegging uitvoering = maatregel.uitvoering();
        if (uitvoering != null) {
            regels.dag("Uitgevoerd op", uitvoering.op());
            regels.jaNee("Verzegeld", uitvoering.verzegeld());
            regels.dag("Gesloten tot en met", uitvoering.sluitingTot());
            regels.met("Verslag", uitvoering.verslag());
        }
        regels.met("Reden van het einde", maatregel.redenEinde());
        return regels.lijst();
    }

    private static Regel bezwaar(Bezwaar bezwaar) {
        LocalDate stempel = bezwaar.postdatum();
        return new Regel(
                Datum.dag(bezwaar.ontvangenOp()),
                "%s, %s%s. %s"
                        .formatted(
                                bezwaar.opTijd() ? "Op tijd" : "Te laat",
                                bezwaar.wijze().naam(),
                                stempel == null ? "" : " met stempel van " + Datum.dag(stempel),
                                bezwaar.samenvatting()));
    }
}
