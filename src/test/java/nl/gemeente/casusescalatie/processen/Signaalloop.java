package nl.gemeente.casusescalatie.processen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Bevestiging;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Vervolg;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.Overlegproces;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.afweging.OverlegbesluitVastleggen;
import nl.gemeente.casusescalatie.signaal.ontvangst.Melding112Vastleggen.Beller;
import nl.gemeente.casusescalatie.signaal.ontvangst.Melding112Vastleggen.Oproep;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.signaal.terugkoppeling.MelderTerugkoppelen.Terugkoppeling;
import nl.gemeente.casusescalatie.signaal.terugkoppeling.MelderTerugkoppelen.Wijze;
import nl.gemeente.casusescalatie.support.Beoordelingsformulier;
import nl.gemeente.casusescalatie.support.Deelformulier;
import nl.gemeente.casusescalatie.support.Doorzetformulier;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testklok;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a signal along its way to the point where a test begins, through the forms that people fill in. */
@Component
public class Signaalloop {

    static final Terugkoppeling BERICHT = new Terugkoppeling(Wijze.TELEFOON, "Wij hebben het opgepakt.");
    static final Oproep GEBELD = gebeld(Testklok.START.minusMinutes(15), "De politie is er geweest.");
    static final Bevestiging AKKOORD = new Bevestiging(true, null);

    private final Procesbaan baan;
    private final SignaalMelden melden;
    private final OverlegbesluitVastleggen vastleggen;
    private final Overlegproces overleg;

    Signaalloop(Procesbaan baan, SignaalMelden melden, OverlegbesluitVastleggen vastleggen, Overlegproces overleg) {
        this.baan = baan;
        this.melden = melden;
        this.vastleggen = vastleggen;
        this.overleg = overleg;
    }

    /** An anonymous report about a victim nobody can find yet, at no place to go to: no map fits, nobody waits for a message. */
    public static Meldingen kaal() {
        return Meldingen.melding()
                .met((Melding.Locatie) null)
                .slachtoffer(JaNeeOnbekend.ONBEKEND, JaNeeOnbekend.ONBEKEND);
    }

    /** The melder called 112 at this moment, local time. */
    static Oproep gebeld(LocalDateTime moment, String afspraak) {
        return new Oproep(Beller.MELDER, moment.atZone(Testklok.ZONE).toOffsetDateTime(), afspraak);
    }

    /** Chooses a partner and confirms what it gets. */
    void zetDoor(Nummer nummer, Doorzetformulier keuze) {
        baan.rondAf(nummer, "signaal-doorzetten", keuze.ingevuld());
        baan.rondAf(nummer, "doorzetting-bevestigen", AKKOORD);
    }

    Nummer gemeld(Meldingen melding) {
        Nummer nummer = melden.meld(melding.klaar(), "melder", null).nummer();
        baan.voerJobsUit(nummer);
        return nummer;
    }

    Nummer beoordeeld(Meldingen melding, Beoordelingsformulier oordeel) {
        Nummer nummer = gemeld(melding);
        baan.rondAf(nummer, "signaal-beoordelen", oordeel.ingevuld());
        return nummer;
    }

    public Nummer inOverleg(Meldingen melding) {
        Nummer nummer = beoordeeld(melding, Beoordelingsformulier.oppakken());
        baan.rondAf(nummer, "signaal-doorzetten", Doorzetformulier.naarNiemand(Vervolg.OVERLEG));
        return nummer;
    }

    /** The overleg decides, as {@code signaal-bespreken} lets it. */
    void besluit(Nummer signaal, @Nullable LocalDate herweegdatum, Overleguitkomst... uitkomsten) {
        vastleggen.legVast(
                signaal,
                new Besluit(
                        Set.of(uitkomsten),
                        "Motivering",
                        "Eigenaar",
                        Testklok.START.toLocalDate(),
                        herweegdatum,
                        null,
                        null,
                        "overlegvoorzitter"));
        overleg.besluitGenomen(signaal);
        baan.voerJobsUit(signaal);
    }

    /** As above, up to what is carried out after privacycheck 2B. */
    void besluitOmTeDelen(
            Nummer signaal, Ketenpartner partner, @Nullable LocalDate herweegdatum, Overleguitkomst... uitkomsten) {
        besluit(signaal, herweegdatum, uitkomsten);
        baan.rondAf(
                signaal, "privacycheck-na-besluit", Deelformulier.voor(partner).ingevuld());
    }
}
