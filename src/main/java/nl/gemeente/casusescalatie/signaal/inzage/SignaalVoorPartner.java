package nl.gemeente.casusescalatie.signaal.inzage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.doorzetting.Signaalgegevens;
import nl.gemeente.casusescalatie.ketenpartner.Gegeven;
import nl.gemeente.casusescalatie.ketenpartner.Gegeven.Veld;
import nl.gemeente.casusescalatie.lijst.Indicator;
import nl.gemeente.casusescalatie.lijst.Indicatoren;
import nl.gemeente.casusescalatie.signaal.Locatie;
import nl.gemeente.casusescalatie.signaal.Signaal;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.signaal.Slachtoffer;
import nl.gemeente.casusescalatie.signaal.Toestemming;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What could be passed on of a signal. The melder is not in it: that goes to nobody. */
@Component
@Transactional(readOnly = true)
class SignaalVoorPartner implements Signaalgegevens {

    /** Shorter pieces of a name occur in any sentence. */
    private static final int KORTSTE_NAAM = 3;

    private final Signalen signalen;
    private final Indicatoren indicatoren;

    SignaalVoorPartner(Signalen signalen, Indicatoren indicatoren) {
        this.signalen = signalen;
        this.indicatoren = indicatoren;
    }

    @Override
    public List<Gegeven> van(Nummer dossier) {
        return signalen.findById(dossier.waarde()).map(this::gegevens).orElse(List.of());
    }

    private List<Gegeven> gegevens(Signaal signaal) {
        List<Gegeven> gegevens = new ArrayList<>();
        voegToe(gegevens, Veld.URGENTIE, signaal.urgentie().naam());
        voegToe(
                gegevens,
                Veld.VORM,
                signaal.vormen().stream().map(Uitbuitingsvorm::naam).sorted().collect(Collectors.joining("; ")));
        voegToe(gegevens, Veld.MINDERJARIG, signaal.minderjarig() ? JaNeeOnbekend.JA.naam() : null);
        voegToe(
                gegevens,
                Veld.INDICATOREN,
                indicatoren.met(signaal.indicatoren(), signaal.lijststand().indicatoren()).stream()
                        .map(Indicator::tekst)
                        .sorted()
                        .collect(Collectors.joining("; ")));
        voegToe(gegevens, Veld.WAARGENOMEN, Datum.dag(signaal.waargenomenOp()));
        voegToe(gegevens, Veld.OMSCHRIJVING, signaal.omschrijving());
        Locatie locatie = signaal.locatie();
        if (locatie != null) {
            voegToe(gegevens, Veld.LOCATIE_SOORT, locatie.soort().naam());
            voegToe(gegevens, Veld.ADRES, adres(locatie));
            voegToe(gegevens, Veld.BEDRIJF, locatie.bedrijfsnaam());
        }
        Slachtoffer slachtoffer = signaal.slachtoffer();
        if (slachtoffer != null) {
            voegToe(gegevens, Veld.SLACHTOFFER_NAAM, slachtoffer.naam());
            voegToe(gegevens, Veld.SLACHTOFFER_TOELICHTING, slachtoffer.toelichting());
        }
        return gegevens;
    }

    @Override
    public List<String> herkenbaar(Nummer dossier) {
        return signalen.findById(dossier.waarde())
                .map(SignaalVoorPartner::herkenbaar)
                .orElse(List.of());
    }

    private static List<String> herkenbaar(Signaal signaal) {
        Locatie locatie = signaal.locatie();
        Slachtoffer slachtoffer = signaal.slachtoffer();
        return Stream.of(
                        slachtoffer == null ? null : slachtoffer.naam(),
                        signaal.melder().naam(),
                        signaal.melder().email(),
                        locatie == null ? null : locatie.bedrijfsnaam(),
                        locatie == null ? null : locatie.kvkNummer(),
                        locatie == null ? null : locatie.postcode())
                .filter(Objects::nonNull)
                .filter(woord -> woord.length() >= KORTSTE_NAAM)
                .toList();
    }

    @Override
    public List<String> personen(Nummer dossier) {
        return signalen.findById(dossier.waarde())
                .map(signaal -> {
                    Slachtoffer slachtoffer = signaal.slachtoffer();
                    return Stream.of(
                                    signaal.melder().naam(),
                                    signaal.melder().email(),
                                    slachtoffer == null ? null : slachtoffer.naam())
                            .filter(Objects::nonNull)
                            .filter(naam -> naam.length() >= KORTSTE_NAAM)
                            .toList();
                })
                .orElse(List.of());
    }

    @Override
    public boolean registratieGeweigerd(Nummer dossier) {
        return signalen.findById(dossier.waarde())
                .map(Signaal::hulp)
                .map(hulp -> hulp.toestemmingRegistratie() == Toestemming.NEE)
                .orElse(false);
    }

    private static @Nullable String adres(Locatie locatie) {
        if (!locatie.heeftAdres()) {
            return locatie.aanduiding();
        }
        String toevoeging = locatie.toevoeging();
        return "%s %s%s"
                .formatted(locatie.postcode(), locatie.huisnummer(), toevoeging == null ? "" : " " + toevoeging);
    }

    private static void voegToe(List<Gegeven> gegevens, Veld veld, @Nullable String waarde) {
        if (waarde != null && !waarde.isBlank()) {
            gegevens.add(new Gegeven(veld, waarde));
        }
    }
}
