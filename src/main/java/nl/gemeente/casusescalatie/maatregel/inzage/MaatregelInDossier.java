package nl.gemeente.casusescalatie.maatregel.inzage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.maatregel.Bekendmaking;
import nl.gemeente.casusescalatie.maatregel.Bezwaar;
import nl.gemeente.casusescalatie.maatregel.DwangsomPer;
import nl.gemeente.casusescalatie.maatregel.Grondslagen;
import nl.gemeente.casusescalatie.maatregel.Grondslagen.Grondslag;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregeladvies;
import nl.gemeente.casusescalatie.maatregel.Maatregelen;
import nl.gemeente.casusescalatie.maatregel.Ontwerp;
import nl.gemeente.casusescalatie.maatregel.Procedure;
import nl.gemeente.casusescalatie.maatregel.Voorstel;
import nl.gemeente.casusescalatie.maatregel.Zienswijze;
import nl.gemeente.casusescalatie.maatregel.Zienswijzewijze;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the dossier of a measure shows: how far it is for everybody, all the rest for who may see enforcement. */
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
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Wat er aan de hand is", maatregel.aanleiding()));
        if (!maatregel.vormen().isEmpty()) {
            regels.add(new Regel(
                    "Vorm van uitbuiting",
                    maatregel.vormen().stream()
                            .sorted()
                            .map(Uitbuitingsvorm::naam)
                            .collect(Collectors.joining(", "))));
        }
        regels.add(new Regel("HEIT", maatregel.heitTeam().naam()));
        return regels;
    }

    private List<Regel> voorstel(Maatregel maatregel) {
        Voorstel voorstel = maatregel.voorstel();
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Maatregel", voorstel.soort().naam()));
        Maatregeladvies advies = maatregel.advies();
        voegToe(regels, "Advies", advies == null ? null : advies.naam());
        voegToe(regels, "Waarom anders dan het advies", voorstel.afwijkreden());
        regels.add(new Regel("Motivering", voorstel.motivering()));
        if (voorstel.grondslag() != null) {
            grondslagen.zoek(voorstel.grondslag()).ifPresent(grondslag -> voegToe(regels, grondslag));
        }
        voegToe(regels, "Overtreden voorschrift", voorstel.voorschrift());
        voegToe(regels, "Eerdere maatregel", voorstel.eerdereMaatregel());
        Procedure procedure = voorstel.procedure();
        voegToe(regels, "Eerst reageren", procedure == null ? null : procedure.naam());
        voegToe(regels, "Waarom geen voornemen", voorstel.procedureReden());
        regels.add(new Regel("Voorbereid door", voorstel.voorbereidDoor()));
        return regels;
    }

    private static void voegToe(List<Regel> regels, Grondslag grondslag) {
        regels.add(new Regel("Grondslag", "%s (%s)".formatted(grondslag.omschrijving(), grondslag.artikel())));
        regels.add(new Regel("Bevoegd", grondslag.orgaan().naam()));
    }

    private static List<Regel> zienswijze(Maatregel maatregel) {
        List<Regel> regels = new ArrayList<>();
        voegToe(regels, "Voornemen verzonden op", dag(maatregel.voornemenOp()));
        voegToe(regels, "Reageren tot en met", dag(maatregel.zienswijzeTot()));
        voegToe(regels, "Zo geteld", maatregel.zienswijzeUitleg());
        Zienswijze zienswijze = maatregel.zienswijze();
        if (zienswijze != null) {
            regels.add(new Regel("Zienswijze", zienswijze.uitkomst().naam()));
            Zienswijzewijze wijze = zienswijze.wijze();
            voegToe(regels, "Hoe", wijze == null ? null : wijze.naam());
            voegToe(regels, "Ontvangen op", dag(zienswijze.ontvangenOp()));
            voegToe(regels, "Inhoud", zienswijze.samenvatting());
        }
        return regels;
    }

    private static List<Regel> ontwerp(Ontwerp ontwerp) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Kern van het besluit", ontwerp.besluittekst()));
        voegToe(regels, "Antwoord op de zienswijze", ontwerp.antwoord());
        Integer dagen = ontwerp.termijnDagen();
        voegToe(regels, "Begunstigingstermijn", dagen == null ? null : dagen + " dagen na de bekendmaking");
        DwangsomPer per = ontwerp.dwangsomPer();
        if (per != null) {
            regels.add(new Regel(
                    "Dwangsom",
                    "%d euro %s, hoogstens %d euro"
                            .formatted(ontwerp.dwangsomBedrag(), per.naam(), ontwerp.dwangsomMaximum())));
        }
        Integer weken = ontwerp.sluitingWeken();
        voegToe(regels, "Duur van de sluiting", weken == null ? null : weken + " weken");
        regels.add(new Regel("Opgesteld door", ontwerp.ontworpenDoor()));
        return regels;
    }

    private static List<Regel> besluit(Maatregel maatregel) {
        List<Regel> regels = new ArrayList<>();
        voegToe(regels, "Besloten op", dag(maatregel.beslotenOp()));
        voegToe(regels, "Besloten door", maatregel.beslotenDoor());
        if (maatregel.isBekendgemaakt()) {
            Bekendmaking bekendmaking = maatregel.bekendmaking();
            regels.add(new Regel(
                    "Bekendgemaakt",
                    "%s (%s)"
                            .formatted(
                                    Datum.tekst(bekendmaking.op()),
                                    bekendmaking.wijze().naam())));
            voegToe(regels, "Bezwaar tot en met", dag(bekendmaking.bezwaarTot()));
            voegToe(regels, "Bezwaartermijn geteld", bekendmaking.bezwaarUitleg());
            voegToe(regels, "Bezwaar dat op tijd op de post is", dag(bekendmaking.bezwaarPostTot()));
        }
        voegToe(regels, "Begunstigingstermijn tot en met", dag(maatregel.begunstigingTot()));
        voegToe(regels, "Begunstigingstermijn geteld", maatregel.begunstigingUitleg());
        return regels;
    }

    private static List<Regel> uitvoering(Maatregel maatregel) {
        List<Regel> regels = new ArrayList<>();
        voegToe(regels, "Naleving gecontroleerd op", dag(maatregel.gecontroleerdOp()));
        voegToe(regels, "Wat is gezien", maatregel.controleToelichting());
        voegToe(regels, "Uitgevoerd op", dag(maatregel.uitgevoerdOp()));
        Boolean verzegeld = maatregel.verzegeld();
        voegToe(regels, "Verzegeld", verzegeld == null ? null : verzegeld ? "Ja" : "Nee");
        voegToe(regels, "Gesloten tot en met", dag(maatregel.sluitingTot()));
        voegToe(regels, "Verslag", maatregel.verslag());
        voegToe(regels, "Reden van het einde", maatregel.redenEinde());
        return regels;
    }

    private static Regel bezwaar(Bezwaar bezwaar) {
        LocalDate stempel = bezwaar.postdatum();
        return new Regel(
                Datum.tekst(bezwaar.ontvangenOp()),
                "%s, %s%s. %s"
                        .formatted(
                                bezwaar.opTijd() ? "Op tijd" : "Te laat",
                                bezwaar.wijze().naam(),
                                stempel == null ? "" : " met stempel van " + Datum.tekst(stempel),
                                bezwaar.samenvatting()));
    }

    private static void voegToe(List<Regel> regels, String label, @Nullable String waarde) {
        if (waarde != null) {
            regels.add(new Regel(label, waarde));
        }
    }

    private static @Nullable String dag(@Nullable LocalDate dag) {
        return dag == null ? null : Datum.tekst(dag);
    }
}
