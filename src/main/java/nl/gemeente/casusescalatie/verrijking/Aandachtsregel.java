package nl.gemeente.casusescalatie.verrijking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Datum;

/** What stands out in the answers; each rule says why. A rule gives a reason to look, never a conclusion. */
public enum Aandachtsregel {
    MEER_BEWONERS_DAN_DE_NORM("Meer bewoners dan de norm toelaat", Verrijkingsvraag.ADRES, Verrijkingsvraag.BEWONING) {
        @Override
        Optional<String> reden(Bevraging bevraging, Maatstaf maatstaf, LocalDate vandaag) {
            Adresgegevens adres = bevraging.adres().gegevens();
            Bewoning bewoning = bevraging.bewoning().gegevens();
            if (adres == null || bewoning == null || !adres.isWoning()) {
                return Optional.empty();
            }
            Bewoningsnorm norm = maatstaf.bewoning();
            Integer oppervlakte = adres.oppervlakte();
            return oppervlakte == null || !norm.overschreden(bewoning.aantal(), oppervlakte)
                    ? Optional.empty()
                    : Optional.of("%d bewoners op %d m²; de norm is %d m² per bewoner (%s)."
                            .formatted(bewoning.aantal(), oppervlakte, norm.oppervlaktePerBewoner(), norm.grondslag()));
        }
    },

    /** Plan 6.2.2: no seksinrichting in the municipality has a permit, so without proof of a permit it stands out. */
    SEKSINRICHTING_ZONDER_VERGUNNING("Seksinrichting zonder vergunning", Verrijkingsvraag.VERGUNNINGEN) {
        @Override
        Optional<String> reden(Bevraging bevraging, Maatstaf maatstaf, LocalDate vandaag) {
            Verrijkingsantwoord<Vergunningen> antwoord = bevraging.vergunningen();
            Vergunningen vergunningen = antwoord.gegevens();
            if (!bevraging.onderwerp().isSeksinrichting()
                    || (vergunningen != null && vergunningen.geldig(Vergunningsoort.SEKSINRICHTING, vandaag))) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (antwoord.uitkomst()) {
                        case GEVONDEN, NIET_GEVONDEN ->
                            "Op dit adres staat geen geldige vergunning voor een seksinrichting.";
                        default ->
                            "De vergunningen konden niet worden nagekeken. Volgens het uitvoeringsplan is in de gemeente geen seksinrichting vergund; controleer dit.";
                    });
        }
    },

    BEDRIJF_ZONDER_INSCHRIJVING("Bedrijf zonder inschrijving", Verrijkingsvraag.BEDRIJF) {
        @Override
        Optional<String> reden(Bevraging bevraging, Maatstaf maatstaf, LocalDate vandaag) {
            Verrijkingsantwoord<Bedrijfsgegevens> antwoord = bevraging.bedrijf();
            Bedrijfsgegevens bedrijf = antwoord.gegevens();
            if (bedrijf != null) {
                return bedrijf.ingeschreven()
                        ? Optional.empty()
                        : Optional.of("Het bedrijf is niet meer ingeschreven.");
            }
            if (!antwoord.is(Verrijkingsuitkomst.NIET_GEVONDEN)) {
                return Optional.empty();
            }
            return Optional.of(
                    bevraging.onderwerp().kvkNummer() == null
                            ? "Op dit adres is geen bedrijf met deze naam ingeschreven. Een naam kan anders geschreven zijn; controleer dit."
                            : "Het gemelde KvK-nummer is niet ingeschreven.");
        }
    },

    ANDERE_SIGNALEN_OP_DEZE_PLEK("Andere signalen op deze plek", Verrijkingsvraag.ANDERE_SIGNALEN) {
        @Override
        Optional<String> reden(Bevraging bevraging, Maatstaf maatstaf, LocalDate vandaag) {
            AndereSignalen andere = bevraging.andereSignalen().gegevens();
            return Optional.ofNullable(andere)
                    .map(gevonden -> "Aantal andere signalen over dit adres of dit bedrijf: %d."
                            .formatted(gevonden.nummers().size()));
        }
    },
    KORT_BESTAANDE_BEDRIJVEN("Kort bestaande bedrijven op dit adres", Verrijkingsvraag.BEDRIJVEN_OP_ADRES) {
        @Override
        Optional<String> reden(Bevraging bevraging, Maatstaf maatstaf, LocalDate vandaag) {
            Wisselnorm norm = maatstaf.wisseling();
            return Optional.ofNullable(bevraging.wisseling().gegevens())
                    .map(gevonden -> gevonden.sinds(norm.sinds(vandaag)))
                    .filter(aantal -> aantal >= norm.aantal())
                    .map(aantal ->
                            "In de laatste %d maanden zijn hier %d bedrijven begonnen of gestopt; vanaf %d valt dat op (%s)."
                                    .formatted(norm.maanden(), aantal, norm.aantal(), norm.grondslag()));
        }
    },
    EERDERE_HANDHAVING_OP_DIT_ADRES("Eerdere handhaving op dit adres", Verrijkingsvraag.EERDERE_HANDHAVING) {
        @Override
        Optional<String> reden(Bevraging bevraging, Maatstaf maatstaf, LocalDate vandaag) {
            return Optional.ofNullable(bevraging.handhaving().gegevens())
                    .map(gevonden ->
                            "Aantal controles en maatregelen na andere signalen over dit adres: %d, de laatste op %s."
                                    .formatted(gevonden.dagen().size(), Datum.dag(gevonden.laatste())));
        }
    };

    private final String naam;
    private final Set<Verrijkingsvraag> vragen;

    Aandachtsregel(String naam, Verrijkingsvraag... vragen) {
        this.naam = naam;
        this.vragen = Set.of(vragen);
    }

    public String naam() {
        return naam;
    }

    /** The questions whose answers it would reveal. */
    public Set<Verrijkingsvraag> vragen() {
        return vragen;
    }

    /** Why it stands out, in Dutch; empty when it does not, or when it cannot be known. */
    abstract Optional<String> reden(Bevraging bevraging, Maatstaf maatstaf, LocalDate vandaag);

    public static List<Aandachtspunt> toets(Bevraging bevraging, Maatstaf maatstaf, LocalDate vandaag) {
        return Arrays.stream(values())
                .flatMap(regel ->
                        regel
                                .reden(bevraging, maatstaf, vandaag)
                                .map(reden -> new Aandachtspunt(regel, reden))
                                .stream())
                .toList();
    }
}
