package nl.gemeente.casusescalatie.meldcode;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.termijn.Tijdinstellingen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class MeldcodeInDossier implements Dossierdeel {

    private static final DateTimeFormatter TIJDSTIP =
            DateTimeFormatter.ofPattern("d-M-yyyy 'om' HH:mm").withZone(Tijdinstellingen.ZONE);

    private static final List<String> VRAGEN = List.of(
            "Vermoeden", "Acuut of structureel onveilig", "Hulp mogelijk", "Hulp aanvaard", "Hulp helpt op tijd");

    private final Meldcodes meldcodes;
    private final Sectoren sectoren;

    MeldcodeInDossier(Meldcodes meldcodes, Sectoren sectoren) {
        this.meldcodes = meldcodes;
        this.sectoren = sectoren;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Blok> blokken(Nummer nummer) {
        return meldcodes.findBySignaalOrderById(nummer.waarde()).stream()
                .map(this::blok)
                .toList();
    }

    private Blok blok(Meldcode meldcode) {
        List<Regel> regels = new ArrayList<>();
        voeg(regels, "Sector", sectoren.naam(meldcode.sector()).orElseThrow());
        voeg(regels, "Gestart", TIJDSTIP.format(meldcode.gestartOp()));
        voeg(regels, "1 Signalen", meldcode.signalen());
        Onveiligheid onveiligheid = meldcode.onveiligheid();
        voeg(regels, "1 Veiligheid", onveiligheid == null ? null : onveiligheid.naam());
        voeg(regels, "2 Overleg met collega", meldcode.overleg());
        voeg(regels, "2 Advies van Veilig Thuis", opDag(meldcode.adviesOp(), meldcode.advies()));
        voeg(
                regels,
                meldcode.gesprekOp() == null ? "3 Geen gesprek, want" : "3 Gesprek",
                opDag(meldcode.gesprekOp(), meldcode.gesprek()));
        for (int i = 0; i < VRAGEN.size(); i++) {
            voeg(regels, "4 " + VRAGEN.get(i), jaNee(meldcode.antwoorden().get(i)));
        }
        Meldadvies advies = meldcode.meldadvies();
        voeg(
                regels,
                "4 Advies",
                advies == null ? null : "%s (regels versie %d)".formatted(advies.naam(), meldcode.regelsVersie()));
        voeg(regels, "5 Melden", jaNee(meldcode.melden()));
        voeg(regels, "5 Zelf hulp", jaNee(meldcode.hulp()));
        voeg(regels, "5 Afspraken", meldcode.afspraken());
        voeg(regels, "5 Afgeweken van het advies, want", meldcode.redenAfwijking());
        voeg(
                regels,
                "Gemeld bij Veilig Thuis",
                meldcode.gemeldOp() == null
                        ? null
                        : "%s. %s".formatted(TIJDSTIP.format(meldcode.gemeldOp()), meldcode.gemeld()));
        meldcode.terugkoppelingen()
                .forEach(bericht -> voeg(
                        regels,
                        bericht.definitief() ? "Laatste terugkoppeling" : "Terugkoppeling",
                        opDag(bericht.gehoordOp(), bericht.resultaat())));
        return new Blok(meldcode.loopt() ? "Meldcode" : "Meldcode (klaar)", Inzage.ZORG, regels);
    }

    private static void voeg(List<Regel> regels, String label, @Nullable String waarde) {
        if (waarde != null) {
            regels.add(new Regel(label, waarde));
        }
    }

    private static @Nullable String opDag(@Nullable LocalDate dag, @Nullable String tekst) {
        return dag == null ? tekst : "%s. %s".formatted(Datum.tekst(dag), tekst);
    }

    private static @Nullable String jaNee(@Nullable Boolean antwoord) {
        if (antwoord == null) {
            return null;
        }
        return antwoord ? "Ja" : "Nee";
    }
}
