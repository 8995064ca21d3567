package nl.gemeente.casusescalatie.signaal.inzage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.dossier.Blokregels;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.lijst.Indicator;
import nl.gemeente.casusescalatie.lijst.Indicatoren;
import nl.gemeente.casusescalatie.lijst.Lijst;
import nl.gemeente.casusescalatie.lijst.Lijstregel;
import nl.gemeente.casusescalatie.lijst.Lijstregels;
import nl.gemeente.casusescalatie.lijst.Lijststand;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Hulp;
import nl.gemeente.casusescalatie.signaal.Locatie;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Melder;
import nl.gemeente.casusescalatie.signaal.Melding112;
import nl.gemeente.casusescalatie.signaal.Signaal;
import nl.gemeente.casusescalatie.signaal.Signaalafloop;
import nl.gemeente.casusescalatie.signaal.Signaalbeoordeling;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.signaal.Slachtoffer;
import nl.gemeente.casusescalatie.signaal.Terugkoppeling;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was reported, how we judged it, who the victim is and who reported: each for the roles that need it. */
@Component
@Order(10)
class SignaalInDossier implements Dossierdeel {

    private final Signalen signalen;
    private final Indicatoren indicatoren;
    private final Lijstregels lijsten;

    SignaalInDossier(Signalen signalen, Indicatoren indicatoren, Lijstregels lijsten) {
        this.signalen = signalen;
        this.indicatoren = indicatoren;
        this.lijsten = lijsten;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Blok> blokken(Nummer nummer) {
        return signalen.findById(nummer.waarde()).map(this::blokken).orElse(List.of());
    }

    private List<Blok> blokken(Signaal signaal) {
        List<Blok> blokken = new ArrayList<>();
        blokken.add(stand(signaal));
        blokken.add(watGemeld(signaal));
        Optional.ofNullable(signaal.locatie())
                .map(locatie -> waar(locatie, signaal.lijststand()))
                .ifPresent(blokken::add);
        Optional.ofNullable(signaal.slachtoffer()).ifPresent(wie -> {
            blokken.add(slachtofferInHetKort(wie));
            blokken.add(slachtoffer(wie));
        });
        blokken.add(melding112(signaal));
        Optional.ofNullable(signaal.beoordeling())
                .map(oordeel -> beoordeling(signaal, oordeel))
                .ifPresent(blokken::add);
        Optional.ofNullable(signaal.hulp()).map(SignaalInDossier::hulp).ifPresent(blokken::add);
        blokken.add(aanvullingen(signaal));
        blokken.add(melder(signaal));
        return blokken;
    }

    private static Blok stand(Signaal signaal) {
        Signaalafloop afloop = signaal.afloop();
        return new Blok(
                "Signaal",
                Inzage.ALGEMEEN,
                new Blokregels()
                        .met("Stand", signaal.status().naam())
                        .met("Urgentie", signaal.urgentie().naam())
                        .jaNee("Acuut gevaar gemeld", signaal.acuutGevaar())
                        .moment("Ontvangen", signaal.ontvangenOp())
                        .met("Binnengekomen via", signaal.kanaal().naam())
                        .moment("Afgesloten", afloop == null ? null : afloop.op())
                        .en(
                                "Reden van afsluiten",
                                afloop == null ? null : afloop.reden().naam()));
    }

    private Blok watGemeld(Signaal signaal) {
        return new Blok(
                "Wat is er gemeld",
                Inzage.INHOUD,
                new Blokregels()
                        .moment("Gezien of gehoord", signaal.waargenomenOp())
                        .met("Hoe zeker", signaal.zekerheid().naam())
                        .met("Vorm van uitbuiting", namen(signaal.vormen(), Uitbuitingsvorm::naam))
                        .met("Omschrijving", signaal.omschrijving())
                        .met(
                                "Indicatoren",
                                namen(
                                        indicatoren.met(
                                                signaal.indicatoren(),
                                                signaal.lijststand().indicatoren()),
                                        Indicator::tekst))
                        .met("Lijsten", signaal.lijststand().tekst())
                        .en("Ook mensensmokkel", signaal.mensensmokkel().naam()));
    }

    private Blok waar(Locatie locatie, Lijststand stand) {
        String postcode = locatie.postcode();
        String toevoeging = locatie.toevoeging();
        String adres = postcode == null
                ? null
                : "%s %s%s".formatted(postcode, locatie.huisnummer(), toevoeging == null ? "" : " " + toevoeging);
        return new Blok(
                "Waar",
                Inzage.INHOUD,
                new Blokregels()
                        .met("Adres", adres)
                        .met("Plek", locatie.aanduiding())
                        .met("Soort locatie", sector(locatie.soort(), stand))
                        .met("Bedrijf", locatie.bedrijfsnaam())
                        .en("KvK-nummer", locatie.kvkNummer()));
    }

    /** Whoever weighs the signal must know that there is a victim, not who it is. */
    private static Blok slachtofferInHetKort(Slachtoffer wie) {
        Integer aantal = wie.aantal();
        return new Blok(
                "Mogelijk slachtoffer, in het kort",
                Inzage.INHOUD,
                new Blokregels()
                        .met("In beeld", wie.identificeerbaar().naam())
                        .met("Jonger dan 18", wie.minderjarig().naam())
                        .en("Aantal", aantal == null ? null : aantal.toString()));
    }

    private static Blok slachtoffer(Slachtoffer wie) {
        Blokregels regels = new Blokregels().met("Naam", wie.naam()).met("Toelichting", wie.toelichting());
        return new Blok(
                "Mogelijk slachtoffer",
                Inzage.ZORG,
                regels.en(
                        "Jonger dan 18",
                        wie.minderjarig() == JaNeeOnbekend.ONBEKEND
                                ? null
                                : wie.minderjarig().naam()));
    }

    private static Blok melding112(Signaal signaal) {
        Melding112 melding = signaal.melding112();
        return new Blok(
                "Melding bij 112",
                Inzage.INHOUD,
                new Blokregels()
                        .moment("Gebeld", melding == null ? null : melding.op())
                        .en("Afspraak", melding == null ? null : melding.afspraak()));
    }

    private static Blok beoordeling(Signaal signaal, Signaalbeoordeling oordeel) {
        return new Blok(
                "Beoordeling",
                Inzage.INHOUD,
                new Blokregels()
                        .met("Uitkomst", oordeel.uitkomst().naam())
                        .met("Is het mensenhandel", oordeel.mensenhandel().naam())
                        .met("Is het ondermijning", oordeel.ondermijning().naam())
                        .met("Ook mensensmokkel", signaal.mensensmokkel().naam())
                        .jaNee("In onze gemeente", oordeel.eigenGrondgebied())
                        .jaNee("Mag de gemeente zelf optreden", oordeel.eigenBevoegdheid())
                        .met("Motivering", oordeel.motivering())
                        .en("Beoordeeld", door(oordeel.moment(), oordeel.medewerker())));
    }

    private static Blok hulp(Hulp hulp) {
        return new Blok(
                "Hulp aan het slachtoffer",
                Inzage.ZORG,
                new Blokregels()
                        .met("Hulp", hulp.soort().naam())
                        .met("Instantie", hulp.instantie())
                        .met("Toestemming voor hulp", hulp.toestemmingHulp().naam())
                        .met(
                                "Toestemming voor registratie",
                                hulp.toestemmingRegistratie().naam())
                        .met("Toestemming om te delen", hulp.toestemmingDelen().naam())
                        .met("Toelichting", hulp.toelichting())
                        .en("Vastgelegd", door(hulp.moment(), hulp.medewerker())));
    }

    private static Blok aanvullingen(Signaal signaal) {
        return new Blok(
                "Aanvullingen",
                Inzage.INHOUD,
                signaal.aanvullingen().stream()
                        .map(aanvulling ->
                                new Regel(door(aanvulling.moment(), aanvulling.medewerker()), aanvulling.tekst()))
                        .toList());
    }

    private Blok melder(Signaal signaal) {
        Melder melder = signaal.melder();
        Functiegroep functie = melder.functiegroep();
        Terugkoppeling bericht = signaal.terugkoppeling();
        return new Blok(
                "Melder",
                Inzage.MELDER,
                new Blokregels()
                        .met("Anoniem", melder.anoniem() ? "Ja, van deze melder is niets bewaard" : null)
                        .met("Naam", melder.naam())
                        .met("Functie", functie == null ? null : functiegroep(functie, signaal.lijststand()))
                        .met("E-mail", melder.email())
                        .jaNee("Wil bericht terug", melder.wilTerugkoppeling())
                        .moment("Bericht gegeven", bericht == null ? null : bericht.op())
                        .en("Wat is verteld", bericht == null ? null : bericht.wat()));
    }

    private String sector(Locatiesoort soort, Lijststand stand) {
        return lijsten.van(Lijst.SECTOREN, stand.sectoren(), soort.name())
                .map(regel -> regel.risico() ? regel.tekst() + " (risicosector)" : regel.tekst())
                .orElse(soort.naam());
    }

    private String functiegroep(Functiegroep groep, Lijststand stand) {
        return lijsten.van(Lijst.FUNCTIEGROEPEN, stand.functiegroepen(), groep.name())
                .map(Lijstregel::tekst)
                .orElse(groep.naam());
    }

    static String door(Instant moment, String medewerker) {
        return "%s, door %s".formatted(Datum.moment(moment), medewerker);
    }

    private static <T> @Nullable String namen(Collection<T> bronnen, Function<T, String> naam) {
        return bronnen.isEmpty() ? null : bronnen.stream().map(naam).sorted().collect(Collectors.joining("; "));
    }
}
