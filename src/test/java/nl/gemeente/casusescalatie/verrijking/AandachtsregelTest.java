package nl.gemeente.casusescalatie.verrijking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.verrijking.Bedrijvenwisseling.Bestaan;
import nl.gemeente.casusescalatie.verrijking.Vergunningen.Vergunning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AandachtsregelTest {

    private static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);
    private static final Maatstaf NORM =
            new Maatstaf(new Bewoningsnorm(12, "oude norm", "F"), new Wisselnorm(3, 24, "eigen inschatting", "R"));

    private Onderwerp onderwerp = plek("WONING", null);
    private Verrijkingsantwoord<Adresgegevens> adres =
            Verrijkingsantwoord.zonder(Verrijkingsvraag.ADRES, Verrijkingsuitkomst.NIET_GEVONDEN, "BAG", NU);
    private Verrijkingsantwoord<Bedrijfsgegevens> bedrijf =
            Verrijkingsantwoord.zonder(Verrijkingsvraag.BEDRIJF, Verrijkingsuitkomst.NIET_GEVRAAGD, null, NU);
    private Verrijkingsantwoord<Vergunningen> vergunningen =
            Verrijkingsantwoord.zonder(Verrijkingsvraag.VERGUNNINGEN, Verrijkingsuitkomst.NIET_GEVONDEN, "lijst", NU);
    private Verrijkingsantwoord<Bewoning> bewoning =
            Verrijkingsantwoord.zonder(Verrijkingsvraag.BEWONING, Verrijkingsuitkomst.NIET_GEVONDEN, "BRP", NU);
    private Verrijkingsantwoord<AndereSignalen> andere =
            Verrijkingsantwoord.zonder(Verrijkingsvraag.ANDERE_SIGNALEN, Verrijkingsuitkomst.NIET_GEVONDEN, "wij", NU);

    private Verrijkingsantwoord<Bedrijvenwisseling> wisseling = Verrijkingsantwoord.zonder(
            Verrijkingsvraag.BEDRIJVEN_OP_ADRES, Verrijkingsuitkomst.NIET_GEVONDEN, "KvK", NU);
    private Verrijkingsantwoord<EerdereHandhaving> handhaving = Verrijkingsantwoord.zonder(
            Verrijkingsvraag.EERDERE_HANDHAVING, Verrijkingsuitkomst.NIET_GEVONDEN, "wij", NU);

    @Test
    void een_gewoon_adres_geeft_geen_aandachtspunt() {
        woning(96);
        bewoners(3);
        assertThat(Aandachtsregel.toets(bevraging(), NORM, VANDAAG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "96, 8, false",
        "96, 9, true",
        "95, 8, true",
        "97, 8, false",
        "11, 1, true",
        "12, 1, false",
        "0, 0, false"
    })
    void precies_de_norm_mag_en_een_bewoner_meer_valt_op(int oppervlakte, int bewoners, boolean valtOp) {
        woning(oppervlakte);
        bewoners(bewoners);
        assertThat(reden(Aandachtsregel.MEER_BEWONERS_DAN_DE_NORM).isPresent()).isEqualTo(valtOp);
    }

    @Test
    void de_reden_noemt_aantallen_en_waar_de_norm_staat() {
        woning(96);
        bewoners(9);
        assertThat(reden(Aandachtsregel.MEER_BEWONERS_DAN_DE_NORM))
                .contains("9 bewoners op 96 m²; de norm is 12 m² per bewoner (oude norm).");
    }

    @Test
    void zonder_oppervlakte_of_aantal_of_woning_valt_bewoning_niet_op() {
        woning(null);
        bewoners(40);
        assertThat(reden(Aandachtsregel.MEER_BEWONERS_DAN_DE_NORM)).isEmpty();

        gebouw("industriefunctie", 20);
        assertThat(reden(Aandachtsregel.MEER_BEWONERS_DAN_DE_NORM)).isEmpty();

        woning(20);
        bewoning = Verrijkingsantwoord.zonder(Verrijkingsvraag.BEWONING, Verrijkingsuitkomst.GEEN_ANTWOORD, "BRP", NU);
        assertThat(reden(Aandachtsregel.MEER_BEWONERS_DAN_DE_NORM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, true", "2026-11-23, false", "2026-11-24, false", ", false"})
    void een_vergunning_geldt_tot_en_met_haar_laatste_dag(@Nullable LocalDate laatsteDag, boolean valtOp) {
        onderwerp = plek("SEKSINRICHTING", null);
        vergund(new Vergunning(Vergunningsoort.SEKSINRICHTING, laatsteDag));
        assertThat(reden(Aandachtsregel.SEKSINRICHTING_ZONDER_VERGUNNING).isPresent())
                .isEqualTo(valtOp);
    }

    @Test
    void een_andere_vergunning_telt_niet_voor_een_seksinrichting() {
        onderwerp = plek("SEKSINRICHTING", null);
        vergund(new Vergunning(Vergunningsoort.EXPLOITATIE, null));
        assertThat(reden(Aandachtsregel.SEKSINRICHTING_ZONDER_VERGUNNING))
                .contains("Op dit adres staat geen geldige vergunning voor een seksinrichting.");
    }

    @ParameterizedTest
    @EnumSource(names = {"NIET_AANGESLOTEN", "GEEN_ANTWOORD", "NIET_GEVRAAGD"})
    void een_seksinrichting_valt_ook_op_als_de_vergunning_niet_na_te_kijken_is(Verrijkingsuitkomst uitkomst) {
        onderwerp = plek("SEKSINRICHTING", null);
        vergunningen = Verrijkingsantwoord.zonder(Verrijkingsvraag.VERGUNNINGEN, uitkomst, null, NU);
        assertThat(reden(Aandachtsregel.SEKSINRICHTING_ZONDER_VERGUNNING))
                .hasValueSatisfying(reden -> assertThat(reden).contains("niet worden nagekeken", "controleer dit"));
    }

    @Test
    void een_woning_heeft_geen_vergunning_voor_een_seksinrichting_nodig() {
        assertThat(reden(Aandachtsregel.SEKSINRICHTING_ZONDER_VERGUNNING)).isEmpty();
    }

    @Test
    void een_kvk_nummer_dat_niet_bestaat_of_is_uitgeschreven_valt_op() {
        onderwerp = plek("BEDRIJF", "00000009");
        bedrijf = Verrijkingsantwoord.zonder(Verrijkingsvraag.BEDRIJF, Verrijkingsuitkomst.NIET_GEVONDEN, "KvK", NU);
        assertThat(reden(Aandachtsregel.BEDRIJF_ZONDER_INSCHRIJVING))
                .contains("Het gemelde KvK-nummer is niet ingeschreven.");

        ingeschreven(false);
        assertThat(reden(Aandachtsregel.BEDRIJF_ZONDER_INSCHRIJVING))
                .contains("Het bedrijf is niet meer ingeschreven.");

        ingeschreven(true);
        assertThat(reden(Aandachtsregel.BEDRIJF_ZONDER_INSCHRIJVING)).isEmpty();
    }

    @Test
    void een_naam_die_niet_gevonden_is_wordt_voorzichtig_gemeld() {
        onderwerp = new Onderwerp("1234AB", 10, null, null, "Voorbeeld", "BEDRIJF");
        bedrijf = Verrijkingsantwoord.zonder(Verrijkingsvraag.BEDRIJF, Verrijkingsuitkomst.NIET_GEVONDEN, "KvK", NU);
        assertThat(reden(Aandachtsregel.BEDRIJF_ZONDER_INSCHRIJVING))
                .hasValueSatisfying(reden -> assertThat(reden).contains("kan anders geschreven zijn"));
    }

    @ParameterizedTest
    @EnumSource(names = {"NIET_AANGESLOTEN", "GEEN_ANTWOORD", "NIET_GEVRAAGD"})
    void zonder_antwoord_wordt_over_een_bedrijf_niets_geraden(Verrijkingsuitkomst uitkomst) {
        onderwerp = plek("BEDRIJF", "00000009");
        bedrijf = Verrijkingsantwoord.zonder(Verrijkingsvraag.BEDRIJF, uitkomst, null, NU);
        assertThat(reden(Aandachtsregel.BEDRIJF_ZONDER_INSCHRIJVING)).isEmpty();
    }

    @Test
    void andere_signalen_worden_geteld() {
        assertThat(reden(Aandachtsregel.ANDERE_SIGNALEN_OP_DEZE_PLEK)).isEmpty();

        andere = Verrijkingsantwoord.gevonden(
                Verrijkingsvraag.ANDERE_SIGNALEN,
                "wij",
                NU,
                new AndereSignalen(List.of(Nummer.van("S-2026-00001"), Nummer.van("S-2026-00002"))));
        assertThat(reden(Aandachtsregel.ANDERE_SIGNALEN_OP_DEZE_PLEK))
                .contains("Aantal andere signalen over dit adres of dit bedrijf: 2.");
    }

    /** The period is 24 months, from 23 November 2024 on. */
    @ParameterizedTest
    @CsvSource({
        "2024-11-23, , true",
        "2024-11-22, , false",
        "2010-01-01, 2024-11-23, true",
        "2010-01-01, 2024-11-22, false",
        ", , false",
        ", 2026-01-01, true"
    })
    void een_derde_bedrijf_dat_in_de_periode_begon_of_stopte_valt_op(
            @Nullable LocalDate begonnen, @Nullable LocalDate gestopt, boolean valtOp) {
        Bestaan kort = new Bestaan(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 9, 1));
        bedrijven(Bedrijvenwisseling.van(List.of(kort, kort, new Bestaan(begonnen, gestopt))));
        assertThat(reden(Aandachtsregel.KORT_BESTAANDE_BEDRIJVEN).isPresent()).isEqualTo(valtOp);
    }

    @Test
    void de_reden_noemt_aantal_periode_en_norm_en_te_veel_bedrijven_zeggen_niets() {
        Bestaan kort = new Bestaan(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 9, 1));
        bedrijven(Bedrijvenwisseling.van(List.of(kort, kort, kort, kort)));
        assertThat(reden(Aandachtsregel.KORT_BESTAANDE_BEDRIJVEN))
                .contains(
                        "In de laatste 24 maanden zijn hier 4 bedrijven begonnen of gestopt; vanaf 3 valt dat op (eigen inschatting).");

        bedrijven(Bedrijvenwisseling.teVeel(10));
        assertThat(reden(Aandachtsregel.KORT_BESTAANDE_BEDRIJVEN)).isEmpty();
        assertThat(Bedrijvenwisseling.teVeel(10).tekst()).contains("meer dan 10", "te veel om na te gaan");

        wisseling = Verrijkingsantwoord.zonder(
                Verrijkingsvraag.BEDRIJVEN_OP_ADRES, Verrijkingsuitkomst.GEEN_ANTWOORD, "KvK", NU);
        assertThat(reden(Aandachtsregel.KORT_BESTAANDE_BEDRIJVEN)).isEmpty();
    }

    @Test
    void eerdere_handhaving_noemt_hoe_vaak_en_de_laatste_dag() {
        assertThat(reden(Aandachtsregel.EERDERE_HANDHAVING_OP_DIT_ADRES)).isEmpty();

        handhaving = Verrijkingsantwoord.gevonden(
                Verrijkingsvraag.EERDERE_HANDHAVING,
                "wij",
                NU,
                new EerdereHandhaving(List.of(LocalDate.of(2024, 1, 2), LocalDate.of(2025, 6, 1))));
        assertThat(reden(Aandachtsregel.EERDERE_HANDHAVING_OP_DIT_ADRES))
                .contains(
                        "Aantal controles en maatregelen na andere signalen over dit adres: 2, de laatste op 1 juni 2025.");
    }

    private void bedrijven(Bedrijvenwisseling gevonden) {
        wisseling = Verrijkingsantwoord.gevonden(Verrijkingsvraag.BEDRIJVEN_OP_ADRES, "KvK", NU, gevonden);
    }

    private Optional<String> reden(Aandachtsregel regel) {
        return regel.reden(bevraging(), NORM, VANDAAG);
    }

    private Bevraging bevraging() {
        return new Bevraging(onderwerp, adres, bedrijf, wisseling, vergunningen, bewoning, andere, handhaving);
    }

    private static Onderwerp plek(String soort, @Nullable String kvkNummer) {
        return new Onderwerp("1234AA", 1, null, kvkNummer, null, soort);
    }

    private void woning(@Nullable Integer oppervlakte) {
        gebouw("woonfunctie", oppervlakte);
    }

    private void gebouw(String gebruiksdoel, @Nullable Integer oppervlakte) {
        adres = Verrijkingsantwoord.gevonden(
                Verrijkingsvraag.ADRES,
                "BAG",
                NU,
                new Adresgegevens(gebruiksdoel, oppervlakte, "Verblijfsobject in gebruik", null));
    }

    private void bewoners(int aantal) {
        bewoning = Verrijkingsantwoord.gevonden(Verrijkingsvraag.BEWONING, "BRP", NU, new Bewoning(aantal));
    }

    private void vergund(Vergunning vergunning) {
        vergunningen = Verrijkingsantwoord.gevonden(
                Verrijkingsvraag.VERGUNNINGEN, "lijst", NU, new Vergunningen(List.of(vergunning)));
    }

    private void ingeschreven(boolean nog) {
        bedrijf = Verrijkingsantwoord.gevonden(
                Verrijkingsvraag.BEDRIJF,
                "KvK",
                NU,
                new Bedrijfsgegevens(nog, "Voorbeeld", "01.19 Teelt van bloemen", null));
    }
}
