package nl.gemeente.casusescalatie.lijst;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes, adds or ends one row of a list; the list gets a new version and the old one stays as it was. */
@Service
@Transactional
public class LijstregelWijzigen {

    private final Lijstregels regels;
    private final Lijstversies versies;

    LijstregelWijzigen(Lijstregels regels, Lijstversies versies) {
        this.regels = regels;
        this.versies = versies;
    }

    /** @throws Weigering when the code is unknown, nothing changes, or a colleague was first */
    public void wijzig(Lijst lijst, String code, Regelwijziging velden, String medewerker) {
        List<Lijstregel> nieuw = new ArrayList<>(regels.van(lijst, velden.gezien()));
        Lijstregel oud = nieuw.stream()
                .filter(regel -> regel.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Weigering("Deze code staat niet op de lijst."));
        Lijstregel regel = velden.regel(code, oud.volgorde());
        if (regel.equals(oud)) {
            throw new Weigering("U hebt niets veranderd. Pas iets aan, of ga terug naar de lijst.");
        }
        nieuw.set(nieuw.indexOf(oud), regel);
        String wat = regel.beeindigd() && !oud.beeindigd() ? "Beëindigd: %s." : "Gewijzigd: %s.";
        regels.schrijf(
                lijst, versies.volgende(lijst, velden.gezien(), wat.formatted(regel.tekst()), medewerker), nieuw);
    }

    /**
     * Only the list of indicators grows on the page: forms and decision tables know sectors and functiegroepen by their
     * code.
     *
     * @throws Weigering when there is or was an indicator with this code
     */
    public void voegIndicatorToe(Regelwijziging velden, String medewerker) {
        List<Lijstregel> nieuw = new ArrayList<>(regels.van(Lijst.INDICATOREN, velden.gezien()));
        String code = code(velden);
        if (nieuw.stream().anyMatch(regel -> regel.code().equals(code))) {
            throw new Weigering(
                    "tekst",
                    "er is of was al een indicator met deze tekst bij deze vorm. Kies andere woorden, of pas die indicator aan.");
        }
        int volgorde = nieuw.stream().mapToInt(Lijstregel::volgorde).max().orElse(0) + 1;
        nieuw.add(velden.regel(code, volgorde));
        regels.schrijf(
                Lijst.INDICATOREN,
                versies.volgende(
                        Lijst.INDICATOREN,
                        velden.gezien(),
                        "Toegevoegd: %s.".formatted(velden.tekst().strip()),
                        medewerker),
                nieuw);
    }

    private static String code(Regelwijziging velden) {
        Uitbuitingsvorm vorm = velden.vorm();
        String woorden = Normalizer.normalize(velden.tekst(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (woorden.isEmpty()) {
            throw new Weigering("tekst", "gebruik ook gewone letters.");
        }
        String code = (vorm == null ? "algemeen" : vorm.name().toLowerCase(Locale.ROOT)) + "-" + woorden;
        return code.substring(0, Math.min(code.length(), 100));
    }

    /** @param gezien the version that the worker saw */
    public record Regelwijziging(
            int gezien,
            @NotBlank @Size(max = 200) String tekst,
            @Nullable Uitbuitingsvorm vorm,
            @Nullable Boolean ernstig,
            @Nullable Boolean geweld,
            @Nullable Boolean risico,
            @NotBlank(message = "schrijf op waar dit vandaan komt.") @Size(max = 200) String bron,
            @Nullable Boolean beeindigd) {

        public static Regelwijziging van(Lijstregel regel, int gezien) {
            return new Regelwijziging(
                    gezien,
                    regel.tekst(),
                    regel.vorm(),
                    regel.ernstig(),
                    regel.geweld(),
                    regel.risico(),
                    regel.bron(),
                    regel.beeindigd());
        }

        public static Regelwijziging leeg(int gezien) {
            return new Regelwijziging(gezien, "", null, false, false, false, "", false);
        }

        Lijstregel regel(String code, int volgorde) {
            return new Lijstregel(
                    code,
                    volgorde,
                    tekst.strip(),
                    vorm,
                    aan(ernstig),
                    aan(geweld),
                    aan(risico),
                    bron.strip(),
                    aan(beeindigd));
        }

        /** A browser does not send an unticked box. */
        private static boolean aan(@Nullable Boolean vinkje) {
            return Boolean.TRUE.equals(vinkje);
        }
    }
}
