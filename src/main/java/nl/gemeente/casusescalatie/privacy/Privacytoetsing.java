package nl.gemeente.casusescalatie.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.doorzetting.Signaalgegevens;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Deelregels;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.lijst.Veldkeuring;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the privacychecks and says what they allow. What no check allows stays closed. */
@Service
@Transactional
public class Privacytoetsing {

    private final Privacychecks register;
    private final Checkvragen vragen;
    private final Signaalgegevens signalen;
    private final Deelregels regels;
    private final Veldkeuring keuring;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Privacytoetsing(
            Privacychecks register,
            Checkvragen vragen,
            Signaalgegevens signalen,
            Deelregels regels,
            Veldkeuring keuring,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.register = register;
        this.vragen = vragen;
        this.signalen = signalen;
        this.regels = regels;
        this.keuring = keuring;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** The questions as they are asked today. */
    @Transactional(readOnly = true)
    public List<Checkvraag> vragen(Checkfase fase) {
        return vragen.van(fase);
    }

    /** Codes of the sources whose content may be read: for each source the latest privacycheck 1 counts. */
    @Transactional(readOnly = true)
    public Set<String> bronnenMetInhoud(Nummer dossier) {
        Set<String> open = new HashSet<>();
        for (Privacycheck check :
                register.findByDossierAndFaseOrderById(dossier.waarde(), Checkfase.BRONNENONDERZOEK)) {
            if (check.uitkomst() == Checkuitkomst.INHOUD_MAG) {
                open.addAll(check.bronnen().keySet());
            } else {
                open.removeAll(check.bronnen().keySet());
            }
        }
        return Set.copyOf(open);
    }

    /**
     * Per field what is wrong and what to do, in Dutch; empty when all is well. The key of a reason is {@link
     * Checkvraag#veld()}, of a yes or no the same followed by "Antwoord", of the sources "bronnen".
     *
     * @param bronnen the code of each source concerned, with its name in Dutch
     */
    @Transactional(readOnly = true)
    public Map<String, String> foutenVoorBronnen(
            Nummer dossier, Map<String, String> bronnen, Collection<Checkinvulling> invullingen) {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (bronnen.isEmpty()) {
            fouten.put("bronnen", Privacycheck.KIES_EEN_BRON);
        }
        fouten.putAll(fouten(dossier, Checkfase.BRONNENONDERZOEK, invullingen));
        return fouten;
    }

    /**
     * Privacycheck 1.
     *
     * @param bronnen as in {@link #foutenVoorBronnen}
     * @throws Weigering when an answer or a reason is missing, or a reason says who or where
     */
    public Checkuitkomst legVastVoorBronnen(
            Nummer dossier, Map<String, String> bronnen, Collection<Checkinvulling> invullingen, String medewerker) {
        Privacycheck check = register.save(Privacycheck.opBronnen(
                dossier,
                bronnen,
                antwoorden(dossier, Checkfase.BRONNENONDERZOEK, invullingen),
                klok.instant(),
                medewerker));
        noteer(dossier, check, String.join(", ", check.bronnen().values()));
        return check.uitkomst();
    }

    /**
     * Privacycheck 2A, for participants of this overleg that see the same on the same ground. {@link Privacycheck2A}
     * then says what they may see.
     *
     * @throws Weigering as in {@link #legVastNaBesluit}
     */
    public void legVastVoorOverleg(
            Nummer signaal,
            Nummer overleg,
            Set<Ketenpartner> deelnemers,
            Gegevensklasse klasse,
            Grondslag grondslag,
            Collection<Checkinvulling> invullingen,
            String medewerker) {
        legVastVoorDelen(
                signaal, Checkfase.VOOR_HET_OVERLEG, overleg, deelnemers, klasse, grondslag, invullingen, medewerker);
    }

    /**
     * Privacycheck 2B, for partners that get the same on the same ground.
     *
     * @throws Weigering when a partner may not receive this class of data on this ground, or a reason is missing or
     *     says who or where
     */
    public void legVastNaBesluit(
            Nummer signaal,
            Set<Ketenpartner> partners,
            Gegevensklasse klasse,
            Grondslag grondslag,
            Collection<Checkinvulling> invullingen,
            String medewerker) {
        legVastVoorDelen(signaal, Checkfase.NA_HET_BESLUIT, null, partners, klasse, grondslag, invullingen, medewerker);
    }

    /** What the privacychecks 2B of this signal since a moment allow; for each partner the latest one counts. */
    @Transactional(readOnly = true)
    public List<Deling> naBesluit(Nummer signaal, Instant vanaf) {
        Map<Ketenpartner, Deling> laatste = new EnumMap<>(Ketenpartner.class);
        register.findByDossierAndFaseOrderById(signaal.waarde(), Checkfase.NA_HET_BESLUIT).stream()
                .filter(check -> !check.moment().isBefore(vanaf))
                .flatMap(check -> check.delingen().stream())
                .forEach(deling -> laatste.put(deling.partner(), deling));
        return List.copyOf(laatste.values());
    }

    private void legVastVoorDelen(
            Nummer signaal,
            Checkfase fase,
            @Nullable Nummer overleg,
            Set<Ketenpartner> partners,
            Gegevensklasse klasse,
            Grondslag grondslag,
            Collection<Checkinvulling> invullingen,
            String medewerker) {
        List<Deling> delingen = partners.stream()
                .sorted()
                .map(partner -> new Deling(partner, klasse, grondslag))
                .toList();
        delingen.forEach(deling -> regels.eis(deling.partner(), klasse, grondslag));
        Privacycheck check = register.save(Privacycheck.opDelen(
                signaal, fase, overleg, delingen, antwoorden(signaal, fase, invullingen), klok.instant(), medewerker));
        noteer(
                signaal,
                check,
                partners.stream().sorted().map(Ketenpartner::naam).collect(Collectors.joining(", ")));
    }

    private Map<String, String> fouten(Nummer dossier, Checkfase fase, Collection<Checkinvulling> invullingen) {
        Map<String, Checkinvulling> perCode = perCode(invullingen);
        List<String> herkenbaar = signalen.herkenbaar(dossier);
        Map<String, String> fouten = new LinkedHashMap<>();
        for (Checkvraag vraag : vragen.van(fase)) {
            Checkinvulling invulling = perCode.getOrDefault(vraag.code(), new Checkinvulling(vraag.code(), null, null));
            if (invulling.voldaan() == null) {
                fouten.put(vraag.veld() + "Antwoord", vraag.vraag() + " Kies ja of nee.");
            }
            String fout = fout(invulling.reden(), herkenbaar);
            if (fout != null) {
                fouten.put(vraag.veld(), vraag.vraag() + " " + fout);
            }
        }
        return fouten;
    }

    private void noteer(Nummer dossier, Privacycheck check, String waarover) {
        String naam = check.fase().naam();
        tijdlijn.noteer(dossier, Inzage.ALGEMEEN, naam + " is vastgelegd.", check.medewerker());
        tijdlijn.noteer(
                dossier,
                Inzage.VERANTWOORDING,
                "%s: %s (%s).".formatted(naam, check.uitkomst().naam(), waarover),
                check.medewerker());
    }

    private List<Checkantwoord> antwoorden(Nummer dossier, Checkfase fase, Collection<Checkinvulling> invullingen) {
        fouten(dossier, fase, invullingen).forEach((veld, zin) -> {
            throw new Weigering(veld, zin);
        });
        Map<String, Checkinvulling> perCode = perCode(invullingen);
        List<Checkantwoord> antwoorden = new ArrayList<>();
        for (Checkvraag vraag : vragen.van(fase)) {
            Checkinvulling invulling = perCode.get(vraag.code());
            if (invulling == null || invulling.voldaan() == null || invulling.reden() == null) {
                throw new IllegalStateException("Answers without a fault are complete");
            }
            antwoorden.add(new Checkantwoord(
                    fase,
                    vraag.code(),
                    vraag.versie(),
                    invulling.voldaan(),
                    invulling.reden().strip()));
        }
        return antwoorden;
    }

    private @Nullable String fout(@Nullable String reden, List<String> herkenbaar) {
        String fout = keuring.fouten(new Reden(reden == null ? "" : reden)).get("reden");
        if (fout != null) {
            return Character.toUpperCase(fout.charAt(0)) + fout.substring(1);
        }
        String klein = String.valueOf(reden).toLowerCase(Locale.ROOT);
        return herkenbaar.stream().anyMatch(woord -> klein.contains(woord.toLowerCase(Locale.ROOT)))
                ? "Hier staat iets in over wie of waar het is. Haal het weg: ook wie op de privacy toeziet, leest dit."
                : null;
    }

    private static Map<String, Checkinvulling> perCode(Collection<Checkinvulling> invullingen) {
        return invullingen.stream()
                .collect(Collectors.toMap(Checkinvulling::code, Function.identity(), (eerst, later) -> later));
    }

    /** The rules of every reason. */
    public record Reden(@NotBlank(message = "schrijf op waarom.") @Size(max = 1000) String reden) {}
}
