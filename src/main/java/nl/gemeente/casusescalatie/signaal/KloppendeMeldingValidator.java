package nl.gemeente.casusescalatie.signaal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.lijst.Indicatoren;
import nl.gemeente.casusescalatie.lijst.Lijst;
import nl.gemeente.casusescalatie.lijst.Lijstregels;
import org.jspecify.annotations.Nullable;

/** Names each field that breaks a rule by its own path, so that a form or a client can point at it. */
class KloppendeMeldingValidator implements ConstraintValidator<KloppendeMelding, Melding> {

    private static final String ANDERS = "dit staat niet meer op de lijst. Kies iets anders.";

    /** An earlier date is a slip, and the database does not accept every year. [R] */
    private static final int EERSTE_JAAR = 1950;

    private final Clock klok;
    private final Indicatoren indicatoren;
    private final Lijstregels lijsten;

    KloppendeMeldingValidator(Clock klok, Indicatoren indicatoren, Lijstregels lijsten) {
        this.klok = klok;
        this.indicatoren = indicatoren;
        this.lijsten = lijsten;
    }

    @Override
    public boolean isValid(Melding melding, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        boolean klopt = tijd(melding.waargenomenOp(), context);
        klopt &= bekendeIndicatoren(melding.indicatoren(), context);
        klopt &= ietsBekend(melding, context);
        klopt &= adres(melding.locatie(), context);
        klopt &= inGebruik(melding, context);
        return klopt & anoniem(melding.melder(), context);
    }

    private boolean tijd(@Nullable OffsetDateTime waargenomenOp, ConstraintValidatorContext context) {
        if (waargenomenOp == null) {
            return true;
        }
        boolean later = waargenomenOp.toInstant().isAfter(klok.instant());
        if (!later && waargenomenOp.getYear() >= EERSTE_JAAR) {
            return true;
        }
        context.buildConstraintViolationWithTemplate(
                        later
                                ? "kies een moment dat al voorbij is."
                                : "kies een moment na het jaar %d.".formatted(EERSTE_JAAR - 1))
                .addPropertyNode("waargenomenOp")
                .addConstraintViolation();
        return false;
    }

    private boolean bekendeIndicatoren(@Nullable List<String> codes, ConstraintValidatorContext context) {
        if (codes == null || codes.isEmpty()) {
            return true;
        }
        Set<String> bekend = indicatoren.codes();
        boolean klopt = true;
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i) == null || !bekend.contains(codes.get(i))) {
                context.buildConstraintViolationWithTemplate("kies een code uit de lijst met indicatoren.")
                        .addPropertyNode("indicatoren")
                        .addBeanNode()
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
                klopt = false;
            }
        }
        return klopt;
    }

    private static boolean ietsBekend(Melding melding, ConstraintValidatorContext context) {
        if (melding.locatie() != null || melding.slachtoffer() != null) {
            return true;
        }
        for (String veld : List.of("locatie", "slachtoffer")) {
            context.buildConstraintViolationWithTemplate("geef ten minste een locatie of een slachtoffer op.")
                    .addPropertyNode(veld)
                    .addConstraintViolation();
        }
        return false;
    }

    private static boolean adres(Melding.@Nullable Locatie locatie, ConstraintValidatorContext context) {
        if (locatie == null) {
            return true;
        }
        boolean postcode = locatie.postcode() != null;
        boolean huisnummer = locatie.huisnummer() != null;
        boolean aanduiding =
                locatie.aanduiding() != null && !locatie.aanduiding().isBlank();
        boolean klopt = true;
        if (!postcode && (huisnummer || !aanduiding)) {
            klopt = inLocatie("postcode", "vul de postcode in, of beschrijf de plek als er geen adres is.", context);
        }
        if (!huisnummer && (postcode || !aanduiding)) {
            klopt = inLocatie(
                    "huisnummer", "vul het huisnummer in, of beschrijf de plek als er geen adres is.", context);
        }
        return klopt;
    }

    /** A sector or functiegroep that has ended stays only with older signals. */
    private boolean inGebruik(Melding melding, ConstraintValidatorContext context) {
        Melding.Locatie locatie = melding.locatie();
        Locatiesoort soort = locatie == null ? null : locatie.soort();
        Melding.Melder melder = melding.melder();
        Functiegroep groep = melder == null ? null : melder.functiegroep();
        boolean klopt = soort == null
                || lijsten.bruikbare(Lijst.SECTOREN).contains(soort.name())
                || inLocatie("soort", ANDERS, context);
        return klopt
                & (groep == null
                        || lijsten.bruikbare(Lijst.FUNCTIEGROEPEN).contains(groep.name())
                        || bijMelder("functiegroep", ANDERS, context));
    }

    private static boolean inLocatie(String veld, String zin, ConstraintValidatorContext context) {
        context.buildConstraintViolationWithTemplate(zin)
                .addPropertyNode("locatie")
                .addPropertyNode(veld)
                .addConstraintViolation();
        return false;
    }

    private static boolean anoniem(Melding.@Nullable Melder melder, ConstraintValidatorContext context) {
        if (melder == null || melder.anoniem() == null) {
            return true;
        }
        boolean wil = Boolean.TRUE.equals(melder.wilTerugkoppeling());
        if (melder.anoniem()) {
            boolean klopt = leeg(melder.naam(), "naam", context);
            klopt &= leeg(melder.email(), "email", context);
            klopt &= !wil
                    || bijMelder("wilTerugkoppeling", "een anonieme melder kunnen wij niets terugkoppelen.", context);
            return klopt;
        }
        return !wil
                || melder.email() != null && !melder.email().isBlank()
                || bijMelder("email", "vul in waar de terugkoppeling naartoe kan.", context);
    }

    private static boolean leeg(@Nullable String waarde, String veld, ConstraintValidatorContext context) {
        return waarde == null || bijMelder(veld, "laat dit weg, want de melder blijft anoniem.", context);
    }

    private static boolean bijMelder(String veld, String zin, ConstraintValidatorContext context) {
        context.buildConstraintViolationWithTemplate(zin)
                .addPropertyNode("melder")
                .addPropertyNode(veld)
                .addConstraintViolation();
        return false;
    }
}
