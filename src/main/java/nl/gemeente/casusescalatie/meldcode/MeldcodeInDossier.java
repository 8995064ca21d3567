package nl.gemeente.casusescalatie.meldcode;

import java.time.LocalDate;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Blokregels;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class MeldcodeInDossier implements Dossierdeel {

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
        Blokregels regels = new Blokregels();
        regels.met("Sector", sectoren.naam(meldcode.sector()).orElseThrow());
        regels.moment("Gestart", meldcode.gestartOp());
        regels.met("1 Signalen", meldcode.signalen());
        Onveiligheid onveiligheid = meldcode.onveiligheid();
        regels.met("1 Veiligheid", onveiligheid == null ? null : onveiligheid.naam());
        regels.met("2 Overleg met collega", meldcode.overleg());
        regels.met("2 Advies van Veilig Thuis", opDag(meldcode.adviesOp(), meldcode.advies()));
        regels.met(
                meldcode.gesprekOp() == null ? "3 Geen gesprek, want" : "3 Gesprek",
                opDag(meldcode.gesprekOp(), meldcode.gesprek()));
        Afwegingskader afweging = meldcode.afweging();
        for (int i = 0; afweging != null && i < VRAGEN.size(); i++) {
            regels.jaNee("4 " + VRAGEN.get(i), afweging.lijst().get(i));
        }
        Meldadvies advies = meldcode.meldadvies();
        regels.met(
                "4 Advies",
                advies == null ? null : "%s (regels versie %d)".formatted(advies.naam(), meldcode.regelsVersie()));
        regels.jaNee("5 Melden", meldcode.melden());
        regels.jaNee("5 Zelf hulp", meldcode.hulp());
        regels.met("5 Afspraken", meldcode.afspraken());
        regels.met("5 Afgeweken van het advies, want", meldcode.redenAfwijking());
        regels.met(
                "Gemeld bij Veilig Thuis",
                meldcode.gemeldOp() == null
                        ? null
                        : "%s. %s".formatted(Datum.moment(meldcode.gemeldOp()), meldcode.gemeld()));
        meldcode.terugkoppelingen()
                .forEach(bericht -> regels.met(
                        bericht.definitief() ? "Laatste terugkoppeling" : "Terugkoppeling",
                        opDag(bericht.gehoordOp(), bericht.resultaat())));
        return new Blok(meldcode.loopt() ? "Meldcode" : "Meldcode (klaar)", Inzage.ZORG, regels.lijst());
    }

    private static @Nullable String opDag(@Nullable LocalDate dag, @Nullable String tekst) {
        return dag == null ? tekst : "%s. %s".formatted(Datum.dag(dag), tekst);
    }
}
