package nl.gemeente.casusescalatie.maatregel.besluit;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.maatregel.Besluitkeuze;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregelboek;
import nl.gemeente.casusescalatie.maatregel.Maatregelsoort;
import nl.gemeente.casusescalatie.maatregel.Maatregelstatus;
import nl.gemeente.casusescalatie.maatregel.Maatregelverslag;
import nl.gemeente.casusescalatie.maatregel.Voorstel;
import nl.gemeente.casusescalatie.maatregel.Wachtverzoek;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The burgemeester decides about a draft that somebody else wrote. */
@Service
@Transactional
public class BesluitNemen {

    private final Maatregelboek boek;
    private final Wachtverzoek wachtverzoek;
    private final Maatregelverslag verslag;
    private final Clock klok;

    BesluitNemen(Maatregelboek boek, Wachtverzoek wachtverzoek, Maatregelverslag verslag, Clock klok) {
        this.boek = boek;
        this.wachtverzoek = wachtverzoek;
        this.verslag = verslag;
        this.klok = klok;
    }

    public Besluitvervolg neem(Nummer nummer, Burgemeestersbesluit velden, String medewerker) {
        Maatregel maatregel = boek.lees(nummer);
        Besluitkeuze keuze = velden.besluit();
        if (keuze == Besluitkeuze.AKKOORD) {
            wachtverzoek.eisGeen(nummer);
        }
        Voorstel voorstel = maatregel.voorstel();
        maatregel.besluit(
                keuze,
                velden.reden(),
                boek.kenmerken(maatregel),
                boek.inStrijd(nummer, voorstel.eerdereMaatregel(), voorstel.voorschrift()),
                LocalDate.now(klok),
                medewerker);
        verslag.meld(nummer, zin(keuze), medewerker);
        if (velden.reden() != null) {
            verslag.beschrijf(nummer, waarom(velden), medewerker);
        }
        if (maatregel.status() == Maatregelstatus.AFGEZIEN) {
            verslag.rondAf(maatregel, medewerker);
        }
        return vervolg(keuze, voorstel.soort());
    }

    private static Besluitvervolg vervolg(Besluitkeuze keuze, Maatregelsoort soort) {
        return switch (keuze) {
            case AANPASSEN -> Besluitvervolg.AANPASSEN;
            case ANDERE_MAATREGEL -> Besluitvervolg.ANDERE_MAATREGEL;
            case AFZIEN -> Besluitvervolg.AFZIEN;
            case AKKOORD ->
                switch (soort) {
                    case GROEPSAANPAK -> Besluitvervolg.GROEPSAANPAK;
                    case GEEN -> Besluitvervolg.AFZIEN;
                    default -> Besluitvervolg.BEKENDMAKEN;
                };
        };
    }

    private static String zin(Besluitkeuze keuze) {
        return switch (keuze) {
            case AKKOORD -> "De burgemeester is akkoord met het voorstel.";
            case AANPASSEN -> "De burgemeester vraagt het ontwerp aan te passen.";
            case ANDERE_MAATREGEL -> "De burgemeester wil een andere maatregel. De jurist bereidt die voor.";
            case AFZIEN -> "De burgemeester ziet af van een maatregel.";
        };
    }

    private static String waarom(Burgemeestersbesluit velden) {
        Maatregelsoort gewenst = velden.besluit() == Besluitkeuze.ANDERE_MAATREGEL ? velden.gewensteMaatregel() : null;
        return gewenst == null
                ? "Reden van de burgemeester: %s".formatted(velden.reden())
                : "Gewenst: %s. Reden van de burgemeester: %s"
                        .formatted(gewenst.naam().toLowerCase(Locale.ROOT), velden.reden());
    }

    /** @param gewensteMaatregel what the jurist should prepare instead */
    public record Burgemeestersbesluit(
            @Gekozen Besluitkeuze besluit,
            @Nullable Maatregelsoort gewensteMaatregel,
            @Size(max = 1800) @Nullable String toelichting) {

        private @Nullable String reden() {
            if (besluit == Besluitkeuze.ANDERE_MAATREGEL) {
                Weigering.mist(gewensteMaatregel, "gewensteMaatregel", "Welke maatregel wilt u? Kies een maatregel.");
            }
            return besluit == Besluitkeuze.AKKOORD ? null : toelichting;
        }
    }
}
