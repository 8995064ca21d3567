package nl.gemeente.casusescalatie.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ControleTest {

    private static final Nummer NUMMER = Nummer.van("K-2026-00001");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime BEGIN = VANDAAG.atTime(8, 0);
    private static final Instant NU = moment(VANDAAG.atTime(12, 0));

    private final Controle controle = nieuw(Controlesoort.INTEGRAAL);
    private final Controle heit = nieuw(Controlesoort.HEIT);

    @Test
    void een_controle_loopt_van_voorbereiding_tot_afronding() {
        assertThat(controle.status()).isEqualTo(Controlestatus.VOORBEREIDING);
        gepland(controle);
        assertThat(controle.status()).isEqualTo(Controlestatus.GEPLAND);
        toegezegd(controle);
        controle.brief(briefing());
        assertThat(controle.status()).isEqualTo(Controlestatus.GEBRIEFD);
        controle.voerUit(binnen(false, Toegangswijze.AWB_5_15), null, NU);
        assertThat(controle.status()).isEqualTo(Controlestatus.UITGEVOERD);
        bevonden(controle);
        controle.stelRapportVast(rapport(null));
        assertThat(controle.status()).isEqualTo(Controlestatus.GERAPPORTEERD);
        assertThat(controle.rondAf()).isEqualTo(Controleafloop.ZONDER_MAATREGELEN);
        assertThat(controle.status()).isEqualTo(Controlestatus.AFGEROND);
    }

    @Test
    void elke_stap_heeft_haar_plaats_in_de_volgorde() {
        geweigerd(() -> controle.brief(briefing()), "De briefing is na het plannen.", "nu: in voorbereiding");
        geweigerd(() -> uitgevoerd(controle), "Zonder briefing gaat niemand naar binnen.");
        geweigerd(() -> controle.voegToe(niets(Controlepartner.POLITIE)), "na de uitvoering en voor het rapport");
        geweigerd(() -> controle.voegToe(overtreding(true, null)), "na de uitvoering en voor het rapport");
        geweigerd(() -> controle.stelRapportVast(rapport(null)), "Het rapport komt na de uitvoering.");
        geweigerd(controle::rondAf, "Afronden kan pas als het rapport is vastgesteld.");
        geweigerd(controle::hercontrole, "Een hercontrole komt na het rapport.");
        geweigerd(
                () -> controle.partnerZegtToe(Controlepartner.POLITIE, "Toezien", "Politiewet"),
                "na het plannen en voor de briefing");

        gepland(controle);
        geweigerd(() -> gepland(controle), "Plannen kan alleen in de voorbereiding.", "nu: gepland");
    }

    /** S-76. */
    @Test
    void een_gerichte_controle_vraagt_een_grond_en_een_preventieve_niet() {
        geweigerd(
                () -> controle.plan(plan(Controleaanleiding.GERICHT, null, VANDAAG), Set.of(), VANDAAG),
                "Grond voor een gerichte controle: vul dit veld in.");

        controle.plan(plan(Controleaanleiding.PREVENTIEF, null, VANDAAG), Set.of(), VANDAAG);

        assertThat(controle.status()).isEqualTo(Controlestatus.GEPLAND);
    }

    @Test
    void een_controle_wordt_niet_in_het_verleden_gepland() {
        geweigerd(
                () -> controle.plan(
                        plan(Controleaanleiding.GERICHT, "Bedden", VANDAAG.minusDays(1)), Set.of(), VANDAAG),
                "Datum van de controle: kies vandaag of een latere dag.");
    }

    @Test
    void de_gemeente_doet_altijd_mee_en_kan_niet_afzeggen() {
        controle.plan(
                plan(Controleaanleiding.PREVENTIEF, null, VANDAAG), Set.of(Controlepartner.GEMEENTE_TOEZICHT), VANDAAG);

        assertThat(controle.gevraagd()).containsExactly(Controlepartner.GEMEENTE_TOEZICHT);
        geweigerd(() -> controle.partnerZegtAf(Controlepartner.GEMEENTE_TOEZICHT, null), "de gemeente doet altijd mee");
    }

    @Test
    void een_partner_antwoordt_een_keer_en_alleen_als_hij_is_gevraagd() {
        gepland(controle);
        controle.partnerZegtToe(Controlepartner.POLITIE, "Veiligheid", "Politiewet");

        geweigerd(() -> controle.partnerZegtAf(Controlepartner.POLITIE, null), "verwachten wij geen antwoord");
        geweigerd(() -> controle.partnerZegtToe(Controlepartner.UWV, "Kijkt", "Wet"), "verwachten wij geen antwoord");
    }

    @Test
    void de_briefing_wacht_op_elk_antwoord() {
        gepland(controle);
        controle.partnerZegtToe(Controlepartner.GEMEENTE_TOEZICHT, "Leiding", "Gemeentewet");

        geweigerd(() -> controle.brief(briefing()), "Nog niet elke partner heeft geantwoord.");

        controle.partnerZegtAf(Controlepartner.POLITIE, "Geen mensen");
        controle.brief(briefing());
        assertThat(controle.deelnemers()).containsExactly(Controlepartner.GEMEENTE_TOEZICHT);
    }

    @Test
    void een_uitvoering_ligt_niet_in_de_toekomst() {
        gebriefd(controle);

        geweigerd(
                () -> controle.voerUit(binnen(false, Toegangswijze.AWB_5_15), null, moment(BEGIN.plusMinutes(30))),
                "leg de uitvoering pas vast als de controle klaar is");
    }

    @ParameterizedTest
    @EnumSource(names = {"AWB_5_15", "NIET_BINNEN"})
    void een_woning_gaat_niemand_binnen_zonder_toestemming_of_machtiging(Toegangswijze toegang) {
        gebriefd(controle);

        geweigerd(() -> controle.voerUit(binnen(true, toegang), null, NU), "Toegang:");
    }

    @ParameterizedTest
    @EnumSource(names = {"TOESTEMMING", "ERNSTIG_GEVAAR"})
    void een_woning_binnengaan_mag_met_toestemming_of_bij_ernstig_en_direct_gevaar(Toegangswijze toegang) {
        gebriefd(controle);

        controle.voerUit(binnen(true, toegang), null, NU);

        assertThat(controle.status()).isEqualTo(Controlestatus.UITGEVOERD);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 2026-11-23", "2026-11-20, 2026-11-23", "2026-11-21, 2026-11-23"})
    void een_machtiging_draagt_het_binnengaan_op_elke_dag_dat_zij_geldt(LocalDate gegeven, LocalDate geldigTot) {
        gebriefd(controle);

        controle.voerUit(
                met(new Machtiging("Burgemeester", "Toezichthouder 7", "Awbi", gegeven, geldigTot, false), BEGIN),
                gegeven.plusDays(3),
                NU);

        assertThat(controle.status()).isEqualTo(Controlestatus.UITGEVOERD);
    }

    @ParameterizedTest
    @CsvSource({
        // Friday 20 November + 3 = Monday; given on Thursday it ended on Sunday and does not move.
        "2026-11-19, 2026-11-22, was verlopen toen u naar binnen ging",
        "2026-11-19, 2026-11-23, ten hoogste tot en met de derde dag",
        "2026-11-24, 2026-11-26, was er nog niet toen u naar binnen ging",
        "2026-11-23, 2026-11-22, ten hoogste tot en met de derde dag"
    })
    void een_machtiging_die_op_die_dag_niet_geldt_draagt_niets(LocalDate gegeven, LocalDate geldigTot, String zin) {
        gebriefd(controle);

        geweigerd(
                () -> controle.voerUit(
                        met(
                                new Machtiging("Burgemeester", "Toezichthouder 7", "Awbi", gegeven, geldigTot, false),
                                BEGIN),
                        gegeven.plusDays(3),
                        NU),
                zin);
        assertThat(controle.status()).isEqualTo(Controlestatus.GEBRIEFD);
    }

    @Test
    void tussen_middernacht_en_zes_uur_moet_dat_in_de_machtiging_staan() {
        gebriefd(controle);
        LocalDateTime nacht = VANDAAG.atTime(5, 59);

        geweigerd(
                () -> controle.voerUit(met(machtiging(false), nacht), VANDAAG.plusDays(3), NU),
                "tussen middernacht en zes uur");
        controle.voerUit(met(machtiging(true), nacht), VANDAAG.plusDays(3), NU);

        assertThat(controle.status()).isEqualTo(Controlestatus.UITGEVOERD);
    }

    @Test
    void wie_signalen_van_mensenhandel_zag_schrijft_op_wat() {
        gebriefd(controle);

        geweigerd(
                () -> controle.voerUit(gezien(Set.of(Uitbuitingsvorm.ARBEID), " "), null, NU),
                "schrijf kort op welke signalen");
    }

    @ParameterizedTest
    @CsvSource({
        ",                      SEKSUEEL,  AVIM",
        ",                      CRIMINEEL, AVIM",
        ",                      ARBEID,    NLA",
        ",                      ORGAAN,    AVIM",
        ",                      ONBEKEND,  AVIM",
        "MALAFIDE_BEDRIJVIGHEID, ARBEID,    NLA",
        "MALAFIDE_BEDRIJVIGHEID, CRIMINEEL, AVIM",
        "PROSTITUTIE,            ARBEID,    AVIM",
        "PROSTITUTIE,            SEKSUEEL,  AVIM"
    })
    void een_signaal_gaat_naar_de_dienst_die_het_plan_noemt(
            @Nullable Heitteam team, Uitbuitingsvorm vorm, Meldpunt meldpunt) {
        assertThat(Meldpunt.voor(Set.of(vorm), team)).containsExactly(meldpunt);
    }

    @Test
    void het_rapport_wacht_tot_elke_deelnemer_sprak_en_elk_signaal_is_doorgegeven() {
        gebriefd(controle);
        controle.voerUit(gezien(Set.of(Uitbuitingsvorm.ARBEID, Uitbuitingsvorm.SEKSUEEL), "Angst"), null, NU);
        assertThat(controle.meldpunten()).containsExactlyInAnyOrder(Meldpunt.AVIM, Meldpunt.NLA);
        geweigerd(() -> controle.stelRapportVast(rapport(null)), "Nog niet van elke deelnemer");
        bevonden(controle);
        geweigerd(() -> controle.stelRapportVast(rapport(null)), "nog niet doorgegeven");
        controle.geefDoor(Meldpunt.AVIM, NU);
        controle.geefDoor(Meldpunt.NLA, NU);

        controle.stelRapportVast(rapport(null));

        assertThat(controle.status()).isEqualTo(Controlestatus.GERAPPORTEERD);
    }

    @Test
    void wat_niet_is_gezien_wordt_niet_doorgegeven() {
        gebriefd(controle);
        uitgevoerd(controle);

        assertThatThrownBy(() -> controle.geefDoor(Meldpunt.NLA, NU)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void de_ontvangst_wordt_een_keer_bevestigd_na_het_doorgeven_en_niet_in_de_toekomst() {
        gebriefd(controle);
        controle.voerUit(gezien(Set.of(Uitbuitingsvorm.ARBEID), "Angst"), null, NU);
        geweigerd(() -> bevestigd(VANDAAG), "nog niet doorgegeven");
        controle.geefDoor(Meldpunt.NLA, NU);

        geweigerd(() -> bevestigd(VANDAAG.minusDays(1)), "Bevestigd op:");
        geweigerd(() -> bevestigd(VANDAAG.plusDays(1)), "Bevestigd op:");
        bevestigd(VANDAAG);
        geweigerd(() -> bevestigd(VANDAAG), "De ontvangst staat al vast.");
    }

    @Test
    void alleen_een_deelnemer_heeft_bevindingen_en_een_keer() {
        gepland(controle);
        controle.partnerZegtToe(Controlepartner.GEMEENTE_TOEZICHT, "Leiding", "Gemeentewet");
        controle.partnerZegtAf(Controlepartner.POLITIE, null);
        controle.brief(briefing());
        uitgevoerd(controle);

        geweigerd(() -> controle.voegToe(niets(Controlepartner.POLITIE)), "deed niet mee");
        controle.voegToe(niets(Controlepartner.GEMEENTE_TOEZICHT));
        geweigerd(() -> controle.voegToe(niets(Controlepartner.GEMEENTE_TOEZICHT)), "staan al vast");
    }

    @Test
    void een_overtreding_die_blijft_liggen_vraagt_een_reden_en_alleen_de_andere_wordt_opgepakt() {
        gebriefd(controle);
        uitgevoerd(controle);
        geweigerd(() -> controle.voegToe(overtreding(false, null)), "Waarom niet: vul dit veld in.");
        controle.voegToe(overtreding(false, "De ODWH pakt dit op"));
        controle.voegToe(overtreding(true, null));
        bevonden(controle);
        controle.stelRapportVast(rapport(null));

        assertThat(controle.overtredingen()).hasSize(2);
        assertThat(controle.opTePakken()).hasSize(1);
        assertThat(controle.rondAf()).isEqualTo(Controleafloop.MET_MAATREGELEN);
        geweigerd(() -> controle.voegToe(overtreding(true, null)), "nu: afgerond");
    }

    @Test
    void een_hercontrole_komt_alleen_als_het_rapport_erom_vraagt_en_ligt_na_vandaag() {
        gebriefd(controle);
        uitgevoerd(controle);
        bevonden(controle);
        geweigerd(() -> controle.stelRapportVast(rapport(VANDAAG)), "Hercontrole rond: kies een dag na vandaag.");
        controle.stelRapportVast(rapport(VANDAAG.plusDays(1)));
        assertThat(controle.hercontrole()).isEqualTo(Controlesoort.INTEGRAAL);

        Controle zonder = nieuw(Controlesoort.INTEGRAAL);
        gebriefd(zonder);
        uitgevoerd(zonder);
        bevonden(zonder);
        zonder.stelRapportVast(rapport(null));
        geweigerd(zonder::hercontrole, "Het rapport vraagt niet om een hercontrole.");
    }

    @Test
    void afblazen_kan_tot_iemand_binnen_was() {
        gebriefd(controle);
        controle.verval("Het pand staat leeg");
        assertThat(controle.status()).isEqualTo(Controlestatus.VERVALLEN);
        geweigerd(() -> controle.verval("Nog eens"), "Afblazen kan niet meer.");

        Controle andere = nieuw(Controlesoort.INTEGRAAL);
        gebriefd(andere);
        uitgevoerd(andere);
        geweigerd(() -> andere.verval("Te laat"), "Afblazen kan niet meer.", "nu: uitgevoerd");
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "false, false"})
    void het_heit_wordt_alleen_gevraagd_als_beide_voorwaarden_gelden(boolean vermoeden, boolean meerwaarde) {
        geweigerd(
                () -> heit.vraagHeitAan(aanvraag(vermoeden, meerwaarde)),
                "alleen bij een sterk vermoeden én als andere partners meerwaarde hebben");
        assertThat(heit.aanvraag()).isNull();
    }

    @Test
    void het_heit_wordt_een_keer_gevraagd_en_antwoordt_een_keer() {
        geweigerd(() -> heit.heitNeemtAan(VANDAAG, null, VANDAAG), "Vraag eerst het HEIT.");
        geweigerd(() -> gepland(heit), "Plannen kan pas als het HEIT de aanvraag heeft aangenomen.");
        heit.vraagHeitAan(aanvraag(true, true));
        geweigerd(() -> heit.vraagHeitAan(aanvraag(true, true)), "Het HEIT is al gevraagd.");
        geweigerd(() -> gepland(heit), "Plannen kan pas als het HEIT de aanvraag heeft aangenomen.");
        geweigerd(() -> heit.heitNeemtAan(VANDAAG.minusDays(1), null, VANDAAG), "Datum van het antwoord:");
        geweigerd(() -> heit.heitNeemtAan(VANDAAG.plusDays(1), null, VANDAAG), "Datum van het antwoord:");

        heit.heitNeemtAan(VANDAAG, "H-12", VANDAAG);
        geweigerd(() -> heit.heitWijstAf(VANDAAG, "Druk", VANDAAG), "Het antwoord van het HEIT staat al vast.");
        gepland(heit);

        assertThat(heit.status()).isEqualTo(Controlestatus.GEPLAND);
    }

    @Test
    void als_het_heit_afwijst_vervalt_de_controle() {
        heit.vraagHeitAan(aanvraag(true, true));
        heit.heitWijstAf(VANDAAG, "Geen mensen", VANDAAG);

        assertThat(heit.status()).isEqualTo(Controlestatus.VERVALLEN);
        assertThat(heit.vervalreden()).isEqualTo("Geen mensen");
    }

    @Test
    void een_integrale_controle_kent_geen_heit() {
        geweigerd(() -> controle.vraagHeitAan(aanvraag(true, true)), "Dit is geen controle van het HEIT.");
        geweigerd(() -> controle.heitNeemtAan(VANDAAG, null, VANDAAG), "Dit is geen controle van het HEIT.");
    }

    private static Controle nieuw(Controlesoort soort) {
        return Controle.open(NUMMER, soort, NU);
    }

    private static void gepland(Controle controle) {
        controle.plan(plan(Controleaanleiding.GERICHT, "Meldingen", VANDAAG), Set.of(Controlepartner.POLITIE), VANDAAG);
    }

    private static void toegezegd(Controle controle) {
        List.copyOf(controle.gevraagd()).forEach(wie -> controle.partnerZegtToe(wie, "Kijkt mee", "Eigen wet"));
    }

    private static void gebriefd(Controle controle) {
        gepland(controle);
        toegezegd(controle);
        controle.brief(briefing());
    }

    private static void uitgevoerd(Controle controle) {
        controle.voerUit(binnen(false, Toegangswijze.AWB_5_15), null, NU);
    }

    private static void bevonden(Controle controle) {
        controle.deelnemers().forEach(wie -> controle.voegToe(niets(wie)));
    }

    private void bevestigd(LocalDate dag) {
        controle.bevestigOntvangst(Meldpunt.NLA, dag, null, new Moment(NU));
    }

    private static Controleplan plan(Controleaanleiding aanleiding, @Nullable String grond, LocalDate datum) {
        return new Controleplan(
                aanleiding,
                grond,
                Set.of(Thema.BEWONING),
                "Bedrijventerrein",
                Locatiesoort.BEDRIJF,
                "Bewoning nagaan",
                datum,
                "Niemand alleen",
                "Pools",
                "SHOP staat klaar");
    }

    private static Briefing briefing() {
        return new Briefing("Teamleider toezicht", "Codewoord", "Bij geweld");
    }

    private static Uitvoering binnen(boolean woning, Toegangswijze toegang) {
        return uitvoering(BEGIN, woning, toegang, null, Set.of(), null);
    }

    private static Uitvoering met(Machtiging machtiging, LocalDateTime begin) {
        return uitvoering(begin, true, Toegangswijze.MACHTIGING, machtiging, Set.of(), null);
    }

    private static Uitvoering gezien(Set<Uitbuitingsvorm> vormen, String wat) {
        return uitvoering(BEGIN, false, Toegangswijze.AWB_5_15, null, vormen, wat);
    }

    private static Uitvoering uitvoering(
            LocalDateTime begin,
            boolean woning,
            Toegangswijze toegang,
            @Nullable Machtiging machtiging,
            Set<Uitbuitingsvorm> vormen,
            @Nullable String wat) {
        return new Uitvoering(
                moment(begin), moment(begin.plusHours(1)), woning, toegang, machtiging, "Rustig", vormen, wat);
    }

    private static Machtiging machtiging(boolean nacht) {
        return new Machtiging("Burgemeester", "Toezichthouder 7", "Awbi", VANDAAG, VANDAAG.plusDays(3), nacht);
    }

    private static Heitaanvraag aanvraag(boolean vermoeden, boolean meerwaarde) {
        return new Heitaanvraag(Heitteam.PROSTITUTIE, vermoeden, meerwaarde, "Onderbouwing", VANDAAG);
    }

    private static Bevinding niets(Controlepartner wie) {
        return Bevinding.niets(wie);
    }

    private static Overtreding overtreding(boolean oppakken, @Nullable String reden) {
        return new Overtreding(
                "Bedden in het pand", "Artikel 1", Uitbuitingsvorm.ARBEID, Locatiesoort.BEDRIJF, oppakken, reden);
    }

    private static Rapport rapport(@Nullable LocalDate hercontrole) {
        return new Rapport("Samengevat", "Conclusie", Verplaatsing.GEEN, hercontrole, VANDAAG, "casusregisseur");
    }

    private static Instant moment(LocalDateTime tijd) {
        return tijd.atZone(Datum.ZONE).toInstant();
    }

    private static void geweigerd(ThrowingCallable stap, String... zinnen) {
        assertThatThrownBy(stap).isInstanceOf(Weigering.class).satisfies(weigering -> assertThat(weigering.getMessage())
                .contains(zinnen));
    }
}
