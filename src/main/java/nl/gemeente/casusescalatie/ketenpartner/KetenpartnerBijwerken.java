package nl.gemeente.casusescalatie.ketenpartner;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.lijst.Lijst;
import nl.gemeente.casusescalatie.lijst.Lijstversies;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in which the data of a ketenpartner change: from the page of the list and from the task that asks to
 * check them.
 */
@Service
@Transactional
public class KetenpartnerBijwerken {

    private final Ketenpartners ketenpartners;
    private final Lijstversies versies;
    private final Nazichten nazichten;
    private final Nakijkproces proces;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    KetenpartnerBijwerken(
            Ketenpartners ketenpartners,
            Lijstversies versies,
            Nazichten nazichten,
            Nakijkproces proces,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.ketenpartners = ketenpartners;
        this.versies = versies;
        this.nazichten = nazichten;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /**
     * @throws Weigering when the change would open the wall around the convenant, nothing changes, or a colleague was
     *     first
     */
    public void wijzig(Ketenpartner partner, Partnerwijziging velden, String medewerker) {
        Partnerregel oud = ketenpartners.regel(partner);
        boolean nagekeken = Boolean.TRUE.equals(velden.nagekeken());
        Partnerregel nieuw = velden.regel(
                partner, nagekeken ? LocalDate.now(klok) : oud.gegevens().nagekekenOp());
        if (nieuw.equals(oud)) {
            throw new Weigering("U hebt niets veranderd. Pas iets aan, of ga terug naar de lijst.");
        }
        if (!velden.isConvenantpartner() && velden.gegevensklasse() == Gegevensklasse.CONVENANT) {
            throw new Weigering(
                    "gegevensklasse",
                    "gegevens uit het RIEC-convenant gaan alleen naar een partner die meedoet aan het convenant. Kies een andere klasse, of zoek uit of deze partner meedoet.");
        }
        String wat = nieuw.beeindigd() && !oud.beeindigd() ? "Beëindigd: %s." : "Gewijzigd: %s.";
        bewaar(nieuw, velden.gezien(), wat, medewerker);
        if (nagekeken || nieuw.beeindigd()) {
            sluitOpenNazicht(partner, medewerker);
        }
    }

    /** The data still hold. */
    public void nagekeken(Ketenpartner partner, String medewerker) {
        klopt(partner, medewerker);
        sluitOpenNazicht(partner, medewerker);
    }

    void klopt(Ketenpartner partner, String medewerker) {
        Partnerregel oud = ketenpartners.regel(partner);
        bewaar(
                new Partnerregel(oud.gegevens().nagekeken(LocalDate.now(klok)), oud.beeindigd()),
                versies.huidige(Lijst.KETENPARTNERS),
                "Nagekeken: %s.",
                medewerker);
    }

    /** New contact data of the partner; null leaves what there was. */
    void bereikbaar(
            Ketenpartner partner,
            String telefoon,
            @Nullable String email,
            @Nullable String website,
            String medewerker) {
        Partnerregel oud = ketenpartners.regel(partner);
        bewaar(
                new Partnerregel(
                        oud.gegevens().bereikbaar(telefoon, email, website).nagekeken(LocalDate.now(klok)),
                        oud.beeindigd()),
                versies.huidige(Lijst.KETENPARTNERS),
                "Nagekeken en gewijzigd: %s.",
                medewerker);
    }

    private void bewaar(Partnerregel regel, int gezien, String wat, String medewerker) {
        ketenpartners.bewaar(
                regel,
                versies.volgende(
                        Lijst.KETENPARTNERS,
                        gezien,
                        wat.formatted(regel.gegevens().naam()),
                        medewerker));
    }

    private void sluitOpenNazicht(Ketenpartner partner, String medewerker) {
        nazichten.open(partner).ifPresent(nummer -> sluit(nummer, medewerker));
    }

    private void sluit(Nummer nazicht, String medewerker) {
        nazichten.sluit(nazicht);
        tijdlijn.noteer(nazicht, Inzage.ALGEMEEN, "De partner is op de lijst bijgewerkt. De taak vervalt.", medewerker);
        proces.alNagekeken(nazicht);
    }

    /**
     * @param gezien the version that the worker saw
     * @param nagekeken the worker checked the data with the partner just now
     */
    public record Partnerwijziging(
            int gezien,
            @NotBlank @Size(max = 300) String taak,
            @Nullable @Size(max = 60) String telefoon,
            @Nullable @Size(max = 120) @Email String email,
            @Nullable
                    @Size(max = 200)
                    @Pattern(regexp = "|https?://\\S+", message = "begin met https:// en gebruik geen spaties.")
                    String website,
            @NotNull(message = "kies een grondslag.") Grondslag grondslag,
            @Nullable Boolean convenantpartner,
            @NotNull(message = "kies een klasse.") Gegevensklasse gegevensklasse,
            @Nullable Boolean alleenMetToestemming,
            @NotBlank(message = "schrijf op waar dit vandaan komt.") @Size(max = 300) String bron,
            @Nullable Boolean beeindigd,
            @Nullable Boolean nagekeken) {

        public static Partnerwijziging van(Partnerregel regel, int gezien) {
            Partnergegevens nu = regel.gegevens();
            return new Partnerwijziging(
                    gezien,
                    nu.taak(),
                    nu.telefoon(),
                    nu.email(),
                    nu.website(),
                    nu.grondslag(),
                    nu.convenantpartner(),
                    nu.gegevensklasse(),
                    nu.alleenMetToestemming(),
                    nu.bron(),
                    regel.beeindigd(),
                    false);
        }

        boolean isConvenantpartner() {
            return Boolean.TRUE.equals(convenantpartner);
        }

        private Partnerregel regel(Ketenpartner partner, @Nullable LocalDate nagekekenOp) {
            return new Partnerregel(
                    new Partnergegevens(
                            partner,
                            partner.naam(),
                            taak.strip(),
                            leegIsNiets(telefoon),
                            leegIsNiets(email),
                            leegIsNiets(website),
                            grondslag,
                            isConvenantpartner(),
                            gegevensklasse,
                            Boolean.TRUE.equals(alleenMetToestemming),
                            bron.strip(),
                            nagekekenOp),
                    Boolean.TRUE.equals(beeindigd));
        }

        private static @Nullable String leegIsNiets(@Nullable String tekst) {
            return tekst == null || tekst.isBlank() ? null : tekst.strip();
        }
    }
}
