package nl.gemeente.casusescalatie.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which privacychecks were made, by whom and when; and separately why, for those who must be able to judge it. */
@Component
@Order(21)
class PrivacychecksInDossier implements Dossierdeel {

    private final Privacychecks register;
    private final Checkvragen vragen;

    PrivacychecksInDossier(Privacychecks register, Checkvragen vragen) {
        this.register = register;
        this.vragen = vragen;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Blok> blokken(Nummer nummer) {
        List<Privacycheck> checks = register.findByDossierOrderById(nummer.waarde());
        return List.of(
                new Blok(
                        "Privacychecks",
                        Inzage.ALGEMEEN,
                        checks.stream().map(PrivacychecksInDossier::gedaan).toList()),
                new Blok(
                        "Privacychecks: waarom",
                        Inzage.VERANTWOORDING,
                        checks.stream().flatMap(check -> waarom(check).stream()).toList()));
    }

    private static Regel gedaan(Privacycheck check) {
        return new Regel(
                "%s, %s".formatted(check.fase().naam(), check.fase().waarover()),
                "%s, door %s".formatted(Datum.moment(check.moment()), check.medewerker()));
    }

    private List<Regel> waarom(Privacycheck check) {
        Map<String, Checkvraag> woorden = vragen.ooit(check.fase());
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel(
                "%s van %s".formatted(check.fase().naam(), Datum.moment(check.moment())),
                check.uitkomst().naam() + "."));
        if (!check.bronnen().isEmpty()) {
            regels.add(new Regel("Bronnen", String.join(", ", check.bronnen().values())));
        }
        for (Checkantwoord antwoord : check.antwoorden()) {
            Checkvraag vraag = woorden.get(Checkvragen.sleutel(antwoord.code(), antwoord.versie()));
            regels.add(new Regel(
                    vraag == null ? antwoord.code() : vraag.vraag(),
                    check.fase() == Checkfase.BRONNENONDERZOEK
                            ? "%s. %s".formatted(antwoord.voldaan() ? "Ja" : "Nee", antwoord.reden())
                            : antwoord.reden()));
        }
        for (Deling deling : check.delingen()) {
            regels.add(new Regel(
                    deling.partner().naam(),
                    "Hoogstens: %s. Grondslag: %s."
                            .formatted(
                                    deling.gegevensklasse().naam(),
                                    deling.grondslag().naam())));
        }
        return regels;
    }
}
