package nl.gemeente.casusescalatie.ketenpartner;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has somebody check the data of a partner that has gone unchecked for too long. */
@Service
@Transactional
@EnableConfigurationProperties(Nakijkinstellingen.class)
public class KetenpartnerNakijken {

    private final Nazichten nazichten;
    private final KetenpartnerBijwerken bijwerken;
    private final Nakijkproces proces;
    private final Nakijkinstellingen instellingen;
    private final Nummers nummers;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    KetenpartnerNakijken(
            Nazichten nazichten,
            KetenpartnerBijwerken bijwerken,
            Nakijkproces proces,
            Nakijkinstellingen instellingen,
            Nummers nummers,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.nazichten = nazichten;
        this.bijwerken = bijwerken;
        this.proces = proces;
        this.instellingen = instellingen;
        this.nummers = nummers;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** Creates a task for the partners that waited longest; a partner never has two. */
    public List<Nummer> startVerouderde() {
        List<Nummer> gestart = new ArrayList<>();
        LocalDate grens = LocalDate.now(klok).minus(instellingen.periode());
        for (Ketenpartner partner : nazichten.teOud(grens, instellingen.perKeer())) {
            Nummer nummer = nummers.volgende(Nummer.Soort.NAZICHT);
            if (nazichten.begin(nummer, partner)) {
                tijdlijn.noteer(
                        nummer,
                        Inzage.ALGEMEEN,
                        "De gegevens van %s zijn te lang niet nagekeken.".formatted(partner.naam()),
                        Medewerker.SYSTEEM);
                proces.start(nummer, partner);
                gestart.add(nummer);
            }
        }
        return gestart;
    }

    public void rondAf(Nummer nazicht, Bevinding bevinding, String medewerker) {
        Ketenpartner partner = nazichten.partner(nazicht).orElseThrow();
        String telefoon = bevinding.telefoon();
        if (!bevinding.klopt() && (telefoon == null || telefoon.isBlank())) {
            throw new Weigering("telefoon", "Telefoonnummer: vul dit veld in, ook als het hetzelfde bleef.");
        }
        nazichten.sluit(nazicht);
        if (bevinding.klopt() || telefoon == null) {
            bijwerken.klopt(partner, medewerker);
        } else {
            bijwerken.bereikbaar(partner, telefoon, bevinding.email(), bevinding.website(), medewerker);
        }
        tijdlijn.noteer(
                nazicht,
                Inzage.ALGEMEEN,
                bevinding.klopt() ? "De gegevens kloppen nog." : "De gegevens zijn bijgewerkt.",
                medewerker);
    }

    /** Form {@code ketenpartner-nakijken}. */
    public record Bevinding(
            @Gekozen Boolean klopt,
            @Nullable @Size(max = 60) String telefoon,
            @Nullable @Size(max = 120) @Email String email,
            @Nullable
                    @Size(max = 200)
                    @Pattern(regexp = "|https?://\\S+", message = "begin met https:// en gebruik geen spaties.")
                    String website) {}
}
