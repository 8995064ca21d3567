package nl.gemeente.casusescalatie.maatregel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.maatregel.Kenmerken.Begunstiging;
import nl.gemeente.casusescalatie.termijn.WettelijkeTermijnen.Termijneinde;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MaatregelTest {

    private static final Nummer NUMMER = Nummer.van("M-2026-00001");
    private static final Nummer ANDERE = Nummer.van("M-2026-00002");
    private static final LocalDate VERZONDEN = LocalDate.of(2026, 11, 23);
    private static final LocalDate REAGEREN_TOT = LocalDate.of(2026, 12, 7);
    private static final LocalDate BESLOTEN = LocalDate.of(2026, 12, 14);
    private static final LocalDate BEGUNSTIGD_TOT = LocalDate.of(2026, 12, 28);
    private static final LocalDate BEZWAAR_TOT = LocalDate.of(2027, 1, 25);
    private static final LocalDate BEZWAAR_POST_TOT = LocalDate.of(2027, 2, 1);
    private static final LocalDate DAARNA = LocalDate.of(2027, 1, 4);

    private static final Kenmerken DWANGSOM =
            new Kenmerken(Maatregelsoort.LAST_ONDER_DWANGSOM, true, true, Begunstiging.MOGELIJK, true);
    private static final Kenmerken SLUITING =
            new Kenmerken(Maatregelsoort.SLUITING, true, true, Begunstiging.MOGELIJK, true);
    private static final Kenmerken BESTUURSDWANG =
            new Kenmerken(Maatregelsoort.LAST_ONDER_BESTUURSDWANG, true, true, Begunstiging.VERPLICHT, true);
    private static final Kenmerken INTREKKING =
            new Kenmerken(Maatregelsoort.INTREKKING_VERGUNNING, true, false, Begunstiging.GEEN, false);
    private static final Kenmerken WAARSCHUWING =
            new Kenmerken(Maatregelsoort.BESTUURLIJKE_WAARSCHUWING, false, false, Begunstiging.GEEN, false);
    private static final Kenmerken GROEP =
            new Kenmerken(Maatregelsoort.GROEPSAANPAK, false, false, Begunstiging.GEEN, false);
    private static final Kenmerken NIETS = new Kenmerken(Maatregelsoort.GEEN, false, false, Begunstiging.GEEN, false);

    /** Each step with the states in which it may be taken. */
    private static final Map<String, Stap> STAPPEN = new LinkedHashMap<>();

    static {
        stap(
                "bereidVoor",
                m -> m.bereidVoor(voorstel(DWANGSOM), Maatregeladvies.EIGEN_AFWEGING, DWANGSOM, null),
                alleenConcept());
        stap("verstuurVoornemen", MaatregelTest::verstuur, alleenConcept());
        stap("legZienswijzeVast", MaatregelTest::reageer, EnumSet.of(Maatregelstatus.VOORNEMEN));
        stap(
                "zienswijzeBlijftUit",
                m -> m.zienswijzeBlijftUit(REAGEREN_TOT.plusDays(1)),
                EnumSet.of(Maatregelstatus.VOORNEMEN));
        stap("stelOntwerpOp", m -> m.stelOntwerpOp(ontwerp(14), DWANGSOM), EnumSet.of(Maatregelstatus.ZIENSWIJZE));
        stap("besluit", MaatregelTest::stemIn, EnumSet.of(Maatregelstatus.BESLUIT_VOORGELEGD));
        stap("maakBekend", m -> maakBekend(m, DWANGSOM, BEGUNSTIGD_TOT), EnumSet.of(Maatregelstatus.BESLOTEN));
        stap(
                "verlengBegunstiging",
                m -> m.verlengBegunstiging(7, BEGUNSTIGD_TOT),
                EnumSet.of(Maatregelstatus.BEGUNSTIGING));
        stap(
                "laatEerderControleren",
                m -> m.laatEerderControleren(BEGUNSTIGD_TOT),
                EnumSet.of(Maatregelstatus.BEGUNSTIGING));
        stap("trekIn", m -> m.trekIn("Vergunning alsnog verleend"), EnumSet.of(Maatregelstatus.BEGUNSTIGING));
        stap(
                "controleer",
                m -> m.controleer(true, DAARNA, "Bedden weg", DAARNA),
                EnumSet.of(Maatregelstatus.BEGUNSTIGING));
        stap(
                "legTenUitvoer",
                m -> m.legTenUitvoer(DAARNA, null, "Dwangsom verbeurd", DAARNA),
                EnumSet.of(Maatregelstatus.BEKENDGEMAAKT, Maatregelstatus.GECONTROLEERD));
        stap(
                "uitvoeringNietMeerNodig",
                m -> m.uitvoeringNietMeerNodig(DAARNA, "Bedden weg", DAARNA),
                EnumSet.of(Maatregelstatus.BEKENDGEMAAKT, Maatregelstatus.GECONTROLEERD));
        stap(
                "startGroepsaanpak",
                m -> m.startGroepsaanpak(DAARNA, "Wekelijks overleg"),
                EnumSet.noneOf(Maatregelstatus.class));
    }

    @TestFactory
    Stream<DynamicTest> elke_stap_kan_in_zijn_eigen_stand_en_in_geen_andere() {
        return STAPPEN.entrySet().stream().flatMap(stap -> Stream.of(Maatregelstatus.values())
                .map(stand -> DynamicTest.dynamicTest(stap.getKey() + " in " + stand, () -> {
                    Maatregel maatregel = in(stand);
                    assertThat(maatregel.status()).isEqualTo(stand);
                    if (stap.getValue().mag().contains(stand)) {
                        stap.getValue().doen().accept(maatregel);
                    } else {
                        assertThatThrownBy(() -> stap.getValue().doen().accept(maatregel))
                                .isInstanceOf(Weigering.class);
                        assertThat(maatregel.status()).isEqualTo(stand);
                    }
                })));
    }

    @Test
    void een_sluiting_loopt_van_voornemen_tot_verzegeling() {
        Maatregel maatregel = nieuw();
        maatregel.bereidVoor(voorstel(SLUITING), Maatregeladvies.SLUITING_BEDRIJF, SLUITING, null);
        verstuur(maatregel);
        maatregel.zienswijzeBlijftUit(REAGEREN_TOT.plusDays(1));
        maatregel.stelOntwerpOp(ontwerp(null), SLUITING);
        stemIn(maatregel, SLUITING);
        maakBekend(maatregel, SLUITING, null);
        geweigerd(() -> maatregel.legTenUitvoer(DAARNA, null, "Dicht", DAARNA), "verzegeld", "Is het pand verzegeld?");

        maatregel.legTenUitvoer(DAARNA, true, "Dicht", DAARNA);

        assertThat(maatregel.status()).isEqualTo(Maatregelstatus.TEN_UITVOER_GELEGD);
        assertThat(maatregel.uitvoering().sluitingTot()).isEqualTo(DAARNA.plusWeeks(12));
        assertThat(maatregel.vanKracht(SLUITING, DAARNA.plusWeeks(12))).isTrue();
        assertThat(maatregel.vanKracht(SLUITING, DAARNA.plusWeeks(12).plusDays(1)))
                .isFalse();
    }

    @Test
    void afwijken_van_het_advies_vraagt_een_reden_en_volgen_niet() {
        Maatregel maatregel = nieuw();
        geweigerd(
                () -> maatregel.bereidVoor(
                        zonder(voorstel(DWANGSOM), "afwijkreden"), Maatregeladvies.SLUITING_PAND, DWANGSOM, null),
                "afwijkreden",
                "Waarom wijkt u af van het advies?");

        maatregel.bereidVoor(voorstel(DWANGSOM), Maatregeladvies.SLUITING_PAND, DWANGSOM, null);
        assertThat(maatregel.voorstel().afwijkreden()).isEqualTo("Lichter middel");
        maatregel.bereidVoor(voorstel(DWANGSOM), Maatregeladvies.LAST_INTREKKING_OF_SLUITING, DWANGSOM, null);
        assertThat(maatregel.voorstel().afwijkreden()).isNull();
        assertThat(maatregel.advies()).isEqualTo(Maatregeladvies.LAST_INTREKKING_OF_SLUITING);
    }

    @ParameterizedTest
    @EnumSource(
            value = Procedure.class,
            names = {"SPOED", "REEDS_GEHOORD", "DOEL_VERLOREN"})
    void zonder_voornemen_kan_alleen_met_een_reden(Procedure procedure) {
        Maatregel maatregel = nieuw();
        geweigerd(
                () -> maatregel.bereidVoor(
                        zonderVoornemen(DWANGSOM, procedure, null), Maatregeladvies.EIGEN_AFWEGING, DWANGSOM, null),
                "procedureReden",
                "Awb 4:11");

        maatregel.bereidVoor(
                zonderVoornemen(DWANGSOM, procedure, "Er slapen mensen"),
                Maatregeladvies.EIGEN_AFWEGING,
                DWANGSOM,
                null);
        geweigerd(() -> verstuur(maatregel), null, "gekozen om geen voornemen te sturen");
        maatregel.stelOntwerpOp(ontwerp(14), DWANGSOM);
        assertThat(maatregel.zienswijzeuitkomst()).isEqualTo(Zienswijzeuitkomst.NIET_GEVRAAGD);
    }

    @Test
    void een_maatregel_rust_op_een_regel_een_voorschrift_en_een_procedure() {
        Maatregel maatregel = nieuw();
        for (String veld : new String[] {"grondslag", "voorschrift", "procedure"}) {
            geweigerd(
                    () -> maatregel.bereidVoor(
                            zonder(voorstel(DWANGSOM), veld), Maatregeladvies.EIGEN_AFWEGING, DWANGSOM, null),
                    veld,
                    "?");
        }
        assertThat(maatregel.heeftVoorstel()).isFalse();
    }

    @Test
    void wat_een_soort_niet_vraagt_wordt_niet_bewaard() {
        Maatregel maatregel = nieuw();
        maatregel.bereidVoor(voorstel(GROEP), Maatregeladvies.GROEPSAANPAK, GROEP, null);

        assertThat(maatregel.voorstel().grondslag()).isNull();
        assertThat(maatregel.voorstel().voorschrift()).isNull();
        assertThat(maatregel.voorstel().procedure()).isNull();
        maatregel.stelOntwerpOp(ontwerp(14), GROEP);
        assertThat(maatregel.ontwerp().termijnDagen()).isNull();
        assertThat(maatregel.ontwerp().dwangsomBedrag()).isNull();
        assertThat(maatregel.ontwerp().sluitingWeken()).isNull();
    }

    @Test
    void wie_mag_reageren_krijgt_eerst_een_voornemen() {
        Maatregel maatregel = in(Maatregelstatus.CONCEPT);
        geweigerd(() -> maatregel.stelOntwerpOp(ontwerp(14), DWANGSOM), null, "Awb 4:8");
    }

    @Test
    void de_belanghebbende_krijgt_nooit_korter_dan_de_gewone_termijn() {
        Maatregel maatregel = in(Maatregelstatus.CONCEPT);
        Termijneinde gewoon = new Termijneinde(REAGEREN_TOT, "2 weken");
        geweigerd(
                () -> maatregel.verstuurVoornemen(VERZONDEN, gewoon, REAGEREN_TOT.minusDays(1)),
                "zienswijzeWeken",
                "korter dan de gewone termijn");

        maatregel.verstuurVoornemen(VERZONDEN, gewoon, VERZONDEN.plusWeeks(4));
        assertThat(maatregel.voornemen().zienswijzeUitleg()).contains("4 weken, door de jurist gekozen");
    }

    @Test
    void een_zienswijze_is_van_na_het_voornemen_en_heeft_een_inhoud() {
        Maatregel maatregel = in(Maatregelstatus.VOORNEMEN);
        geweigerd(
                () -> maatregel.legZienswijzeVast(zienswijze(VERZONDEN.minusDays(1), "Nee"), REAGEREN_TOT),
                "ontvangenOp",
                "op of na de dag van het voornemen");
        geweigerd(
                () -> maatregel.legZienswijzeVast(zienswijze(REAGEREN_TOT.plusDays(1), "Nee"), REAGEREN_TOT),
                "ontvangenOp",
                "vandaag of een eerdere dag");
        geweigerd(
                () -> maatregel.legZienswijzeVast(zienswijze(VERZONDEN, null), REAGEREN_TOT),
                "samenvatting",
                "Wat staat er in de reactie?");

        maatregel.legZienswijzeVast(
                new Zienswijze(Zienswijzeuitkomst.GEEN, Zienswijzewijze.GEEN_BEHOEFTE, VERZONDEN, null), REAGEREN_TOT);
        assertThat(maatregel.zienswijzeuitkomst()).isEqualTo(Zienswijzeuitkomst.GEEN);
    }

    @Test
    void de_termijn_om_te_reageren_loopt_tot_en_met_de_laatste_dag() {
        Maatregel maatregel = in(Maatregelstatus.VOORNEMEN);
        geweigerd(() -> maatregel.zienswijzeBlijftUit(REAGEREN_TOT), null, "kan nog reageren");
        maatregel.zienswijzeBlijftUit(REAGEREN_TOT.plusDays(1));
        assertThat(maatregel.status()).isEqualTo(Maatregelstatus.ZIENSWIJZE);
    }

    @Test
    void een_ontwerp_antwoordt_op_de_zienswijze() {
        Maatregel maatregel = in(Maatregelstatus.ZIENSWIJZE);
        geweigerd(
                () -> maatregel.stelOntwerpOp(
                        new Ontwerp("Haal de bedden weg", null, 14, 500, DwangsomPer.INEENS, 500, null, "jurist"),
                        DWANGSOM),
                "antwoord",
                "Wat is ons antwoord");
    }

    @Test
    void een_dwangsom_heeft_een_bedrag_een_maat_en_een_hoogste_bedrag() {
        Maatregel maatregel = in(Maatregelstatus.ZIENSWIJZE);
        BiConsumer<Ontwerp, String> mist =
                (ontwerp, veld) -> geweigerd(() -> maatregel.stelOntwerpOp(ontwerp, DWANGSOM), veld, ":");
        mist.accept(dwangsom(null, DwangsomPer.INEENS, 500), "dwangsomBedrag");
        mist.accept(dwangsom(500, null, 500), "dwangsomPer");
        mist.accept(dwangsom(500, DwangsomPer.INEENS, null), "dwangsomMaximum");
        mist.accept(dwangsom(500, DwangsomPer.INEENS, 499), "dwangsomMaximum");

        maatregel.stelOntwerpOp(dwangsom(500, DwangsomPer.INEENS, 500), DWANGSOM);
        assertThat(maatregel.status()).isEqualTo(Maatregelstatus.BESLUIT_VOORGELEGD);
    }

    @Test
    void bestuursdwang_geeft_eerst_tijd_behalve_bij_spoed() {
        Maatregel gewoon = nieuw();
        gewoon.bereidVoor(
                zonderVoornemen(BESTUURSDWANG, Procedure.REEDS_GEHOORD, "Al gesproken"),
                Maatregeladvies.EIGEN_AFWEGING,
                BESTUURSDWANG,
                null);
        geweigerd(() -> gewoon.stelOntwerpOp(ontwerp(null), BESTUURSDWANG), "termijnGeven", "Awb 5:24");
        gewoon.stelOntwerpOp(ontwerp(1), BESTUURSDWANG);

        Maatregel spoed = nieuw();
        spoed.bereidVoor(
                zonderVoornemen(BESTUURSDWANG, Procedure.SPOED, "Brandgevaar"),
                Maatregeladvies.EIGEN_AFWEGING,
                BESTUURSDWANG,
                null);
        spoed.stelOntwerpOp(ontwerp(null), BESTUURSDWANG);
        assertThat(spoed.status()).isEqualTo(Maatregelstatus.BESLUIT_VOORGELEGD);
    }

    @Test
    void een_sluiting_zegt_hoe_lang() {
        Maatregel maatregel = nieuw();
        maatregel.bereidVoor(
                zonderVoornemen(SLUITING, Procedure.SPOED, "Er slapen mensen"),
                Maatregeladvies.SLUITING_PAND,
                SLUITING,
                null);
        geweigerd(
                () -> maatregel.stelOntwerpOp(
                        new Ontwerp("Dicht", null, null, null, null, null, null, "jurist"), SLUITING),
                "sluitingWeken",
                "Hoeveel weken duurt de sluiting?");
    }

    @Test
    void wie_meeschreef_neemt_niet_het_besluit() {
        for (String schrijver : new String[] {"voorbereider", "ontwerper"}) {
            Maatregel maatregel = in(Maatregelstatus.BESLUIT_VOORGELEGD);
            geweigerd(
                    () -> maatregel.besluit(Besluitkeuze.AKKOORD, null, DWANGSOM, null, BESLOTEN, schrijver),
                    null,
                    "vier ogen");
        }
        Maatregel maatregel = in(Maatregelstatus.BESLUIT_VOORGELEGD);
        stemIn(maatregel);
        assertThat(maatregel.beslissing()).isEqualTo(new Beslissing(BESLOTEN, "burgemeester"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Besluitkeuze.class,
            names = {"AANPASSEN", "ANDERE_MAATREGEL", "AFZIEN"})
    void niet_akkoord_gaan_vraagt_een_reden(Besluitkeuze keuze) {
        Maatregel maatregel = in(Maatregelstatus.BESLUIT_VOORGELEGD);
        geweigerd(
                () -> maatregel.besluit(keuze, null, DWANGSOM, null, BESLOTEN, "burgemeester"),
                "toelichting",
                "Waarom?");
    }

    @Test
    void aanpassen_houdt_de_zienswijze_en_een_andere_maatregel_begint_opnieuw() {
        Maatregel aanpassen = in(Maatregelstatus.BESLUIT_VOORGELEGD);
        aanpassen.besluit(Besluitkeuze.AANPASSEN, "Te kort", DWANGSOM, null, BESLOTEN, "burgemeester");
        assertThat(aanpassen.status()).isEqualTo(Maatregelstatus.ZIENSWIJZE);
        assertThat(aanpassen.zienswijze()).isNotNull();

        Maatregel anders = in(Maatregelstatus.BESLUIT_VOORGELEGD);
        anders.besluit(Besluitkeuze.ANDERE_MAATREGEL, "Liever sluiten", DWANGSOM, null, BESLOTEN, "burgemeester");
        assertThat(anders.status()).isEqualTo(Maatregelstatus.CONCEPT);
        assertThat(anders.heeftVoorstel()).isFalse();
        assertThat(anders.heeftOntwerp()).isFalse();
        assertThat(anders.zienswijze()).isNull();
        assertThat(anders.voornemen()).isNull();
        assertThat(anders.beslissing()).isNull();
    }

    @Test
    void aanpassen_zonder_voornemen_gaat_terug_naar_het_ontwerp() {
        Maatregel maatregel = nieuw();
        maatregel.bereidVoor(
                zonderVoornemen(DWANGSOM, Procedure.SPOED, "Spoed"), Maatregeladvies.EIGEN_AFWEGING, DWANGSOM, null);
        maatregel.stelOntwerpOp(ontwerp(14), DWANGSOM);
        maatregel.besluit(Besluitkeuze.AANPASSEN, "Te kort", DWANGSOM, null, BESLOTEN, "burgemeester");
        maatregel.stelOntwerpOp(ontwerp(21), DWANGSOM);
        assertThat(maatregel.ontwerp().termijnDagen()).isEqualTo(21);
    }

    @Test
    void akkoord_met_geen_maatregel_is_afzien() {
        Maatregel maatregel = nieuw();
        maatregel.bereidVoor(voorstel(NIETS), Maatregeladvies.EIGEN_AFWEGING, NIETS, null);
        maatregel.stelOntwerpOp(ontwerp(null), NIETS);
        stemIn(maatregel, NIETS);
        assertThat(maatregel.status()).isEqualTo(Maatregelstatus.AFGEZIEN);
        assertThat(maatregel.redenEinde()).isEqualTo("De overlast is groot");
    }

    @Test
    void een_tweede_herstelsanctie_voor_dezelfde_overtreding_kan_niet() {
        Maatregel maatregel = nieuw();
        geweigerd(
                () -> maatregel.bereidVoor(voorstel(DWANGSOM), Maatregeladvies.EIGEN_AFWEGING, DWANGSOM, ANDERE),
                "eerdereMaatregel",
                "Awb 5:6");
        Maatregel voorgelegd = in(Maatregelstatus.BESLUIT_VOORGELEGD);
        geweigerd(
                () -> voorgelegd.besluit(Besluitkeuze.AKKOORD, null, DWANGSOM, ANDERE, BESLOTEN, "burgemeester"),
                "eerdereMaatregel",
                "M-2026-00002");

        maatregel.bereidVoor(voorstel(INTREKKING), Maatregeladvies.EIGEN_AFWEGING, INTREKKING, ANDERE);
        assertThat(maatregel.soort()).isEqualTo(Maatregelsoort.INTREKKING_VERGUNNING);
    }

    @TestFactory
    Stream<DynamicTest> een_herstelsanctie_is_van_kracht_vanaf_het_besluit_tot_zij_is_uitgewerkt() {
        Set<Maatregelstatus> vanKracht = EnumSet.of(
                Maatregelstatus.BESLOTEN,
                Maatregelstatus.BEKENDGEMAAKT,
                Maatregelstatus.BEGUNSTIGING,
                Maatregelstatus.GECONTROLEERD,
                Maatregelstatus.TEN_UITVOER_GELEGD);
        return Stream.of(Maatregelstatus.values())
                .map(stand -> DynamicTest.dynamicTest(stand.name(), () -> {
                    assertThat(in(stand).vanKracht(DWANGSOM, DAARNA)).isEqualTo(vanKracht.contains(stand));
                    assertThat(in(stand).vanKracht(INTREKKING, DAARNA)).isFalse();
                }));
    }

    @Test
    void hetzelfde_voorschrift_wordt_herkend_hoe_het_ook_is_geschreven() {
        Maatregel maatregel = in(Maatregelstatus.CONCEPT);
        assertThat(maatregel.zelfdeVoorschrift("apv  artikel 3:4")).isTrue();
        assertThat(maatregel.zelfdeVoorschrift("APV artikel 3:5")).isFalse();
        assertThat(maatregel.zelfdeVoorschrift(null)).isFalse();
        assertThat(nieuw().zelfdeVoorschrift("APV artikel 3:4")).isFalse();
    }

    @Test
    void een_groepsaanpak_begint_en_wordt_niet_bekendgemaakt() {
        Maatregel maatregel = nieuw();
        maatregel.bereidVoor(voorstel(GROEP), Maatregeladvies.GROEPSAANPAK, GROEP, null);
        maatregel.stelOntwerpOp(ontwerp(null), GROEP);
        geweigerd(() -> maatregel.startGroepsaanpak(BESLOTEN, "Wekelijks"), null, "nog niet besloten");
        stemIn(maatregel, GROEP);
        geweigerd(() -> maakBekend(maatregel, GROEP, null), null, "wordt niet bekendgemaakt");

        maatregel.startGroepsaanpak(BESLOTEN, "Wekelijks overleg");
        assertThat(maatregel.status()).isEqualTo(Maatregelstatus.TEN_UITVOER_GELEGD);
        geweigerd(() -> in(Maatregelstatus.BESLOTEN).startGroepsaanpak(BESLOTEN, "x"), null, "geen groepsaanpak");
    }

    @Test
    void bekendmaken_kan_niet_voor_het_besluit_en_niet_in_de_toekomst() {
        Maatregel maatregel = in(Maatregelstatus.BESLOTEN);
        geweigerd(
                () -> maatregel.maakBekend(bekendmaking(BESLOTEN.minusDays(1)), null, DWANGSOM, DAARNA),
                "bekendgemaaktOp",
                "op of na de dag van het besluit");
        geweigerd(
                () -> maatregel.maakBekend(bekendmaking(DAARNA.plusDays(1)), null, DWANGSOM, DAARNA),
                "bekendgemaaktOp",
                "vandaag of een eerdere dag");
    }

    @Test
    void wat_door_bekendmaken_werkt_is_daarmee_in_werking() {
        Maatregel maatregel = nieuw();
        maatregel.bereidVoor(voorstel(WAARSCHUWING), Maatregeladvies.EIGEN_AFWEGING, WAARSCHUWING, null);
        maatregel.stelOntwerpOp(ontwerp(null), WAARSCHUWING);
        stemIn(maatregel, WAARSCHUWING);
        maatregel.maakBekend(
                new Bekendmaking(BESLOTEN, Bekendmakingswijze.PER_POST, null, null, null), null, WAARSCHUWING, DAARNA);
        assertThat(maatregel.status()).isEqualTo(Maatregelstatus.TEN_UITVOER_GELEGD);
        geweigerd(() -> bezwaar(maatregel, DAARNA, Bezwaarwijze.BALIE, null), null, "geen bezwaar open");
    }

    @Test
    void verlengen_kan_tot_en_met_de_laatste_dag_en_niet_meer_daarna() {
        Maatregel maatregel = in(Maatregelstatus.BEGUNSTIGING);
        geweigerd(
                () -> maatregel.verlengBegunstiging(7, BEGUNSTIGD_TOT.plusDays(1)),
                null,
                "begunstigingstermijn is voorbij");
        geweigerd(
                () -> maatregel.laatEerderControleren(BEGUNSTIGD_TOT.plusDays(1)),
                null,
                "begunstigingstermijn is voorbij");

        maatregel.verlengBegunstiging(7, BEGUNSTIGD_TOT);
        assertThat(maatregel.begunstiging().tot()).isEqualTo(BEGUNSTIGD_TOT.plusDays(7));
        assertThat(maatregel.begunstiging().uitleg()).contains("verlengd met 7 dagen");
    }

    @Test
    void niet_voldoen_telt_pas_na_de_termijn() {
        Maatregel maatregel = in(Maatregelstatus.BEGUNSTIGING);
        assertThat(maatregel.controleer(false, BEGUNSTIGD_TOT, "Nog bedden", BEGUNSTIGD_TOT))
                .isEqualTo(Naleving.TERMIJN_LOOPT);
        assertThat(maatregel.status()).isEqualTo(Maatregelstatus.BEGUNSTIGING);
        geweigerd(
                () -> maatregel.controleer(false, BEGUNSTIGD_TOT, "Nog bedden", BEGUNSTIGD_TOT.plusDays(1)),
                "gecontroleerdOp",
                "nog binnen de termijn");
        geweigerd(
                () -> maatregel.controleer(true, BESLOTEN.minusDays(1), "Bedden weg", DAARNA),
                "gecontroleerdOp",
                "op of na de dag van de bekendmaking");

        assertThat(maatregel.controleer(false, BEGUNSTIGD_TOT.plusDays(1), "Nog bedden", DAARNA))
                .isEqualTo(Naleving.NIET_VOLDAAN);
        assertThat(maatregel.status()).isEqualTo(Maatregelstatus.GECONTROLEERD);
    }

    @Test
    void uitvoeren_kan_niet_terwijl_de_begunstigingstermijn_liep() {
        Maatregel maatregel = in(Maatregelstatus.GECONTROLEERD);
        geweigerd(
                () -> maatregel.legTenUitvoer(BEGUNSTIGD_TOT, null, "Verbeurd", DAARNA),
                "uitgevoerdOp",
                "begunstigingstermijn nog");
        geweigerd(
                () -> maatregel.uitvoeringNietMeerNodig(DAARNA.plusDays(1), "Weg", DAARNA),
                "uitgevoerdOp",
                "vandaag of een eerdere dag");
    }

    @Test
    void bezwaar_op_de_laatste_dag_is_op_tijd_en_een_dag_later_niet() {
        Maatregel maatregel = in(Maatregelstatus.BEKENDGEMAAKT);
        assertThat(bezwaar(maatregel, BEZWAAR_TOT, Bezwaarwijze.BALIE, null)).isTrue();
        assertThat(bezwaar(maatregel, BEZWAAR_TOT.plusDays(1), Bezwaarwijze.DIGITAAL, null))
                .isFalse();
        assertThat(maatregel.bezwaren()).hasSize(2);
        assertThat(maatregel.status()).isEqualTo(Maatregelstatus.BEKENDGEMAAKT);
    }

    @Test
    void bezwaar_dat_op_tijd_op_de_post_is_mag_een_week_later_komen() {
        Maatregel maatregel = in(Maatregelstatus.BEKENDGEMAAKT);
        assertThat(bezwaar(maatregel, BEZWAAR_POST_TOT, Bezwaarwijze.POST, BEZWAAR_TOT))
                .isTrue();
        assertThat(bezwaar(maatregel, BEZWAAR_POST_TOT.plusDays(1), Bezwaarwijze.POST, BEZWAAR_TOT))
                .isFalse();
        assertThat(bezwaar(maatregel, BEZWAAR_POST_TOT, Bezwaarwijze.POST, BEZWAAR_TOT.plusDays(1)))
                .isFalse();
        geweigerd(
                () -> bezwaar(maatregel, BEZWAAR_TOT, Bezwaarwijze.POST, null),
                "postdatum",
                "Vul de datum in (Awb 6:9)");
        geweigerd(
                () -> bezwaar(maatregel, BEZWAAR_TOT, Bezwaarwijze.POST, BEZWAAR_TOT.plusDays(1)),
                "postdatum",
                "na de dag van ontvangst");
        geweigerd(
                () -> bezwaar(maatregel, BESLOTEN.minusDays(1), Bezwaarwijze.BALIE, null),
                "ontvangenOp",
                "op of na de dag van de bekendmaking");
    }

    private static Set<Maatregelstatus> alleenConcept() {
        return EnumSet.of(Maatregelstatus.CONCEPT);
    }

    private static void stap(String naam, Consumer<Maatregel> doen, Set<Maatregelstatus> mag) {
        STAPPEN.put(naam, new Stap(doen, mag));
    }

    /** A last onder dwangsom in this state, by the shortest way with a zienswijze. */
    private static Maatregel in(Maatregelstatus stand) {
        Maatregel maatregel = nieuw();
        maatregel.bereidVoor(voorstel(DWANGSOM), Maatregeladvies.EIGEN_AFWEGING, DWANGSOM, null);
        if (stand == Maatregelstatus.CONCEPT) {
            return maatregel;
        }
        verstuur(maatregel);
        if (stand == Maatregelstatus.VOORNEMEN) {
            return maatregel;
        }
        reageer(maatregel);
        if (stand == Maatregelstatus.ZIENSWIJZE) {
            return maatregel;
        }
        maatregel.stelOntwerpOp(ontwerp(14), DWANGSOM);
        if (stand == Maatregelstatus.BESLUIT_VOORGELEGD) {
            return maatregel;
        }
        if (stand == Maatregelstatus.AFGEZIEN) {
            maatregel.besluit(Besluitkeuze.AFZIEN, "Te zwaar", DWANGSOM, null, BESLOTEN, "burgemeester");
            return maatregel;
        }
        stemIn(maatregel);
        if (stand == Maatregelstatus.BESLOTEN) {
            return maatregel;
        }
        maakBekend(maatregel, DWANGSOM, stand == Maatregelstatus.BEKENDGEMAAKT ? null : BEGUNSTIGD_TOT);
        switch (stand) {
            case VOLDAAN -> maatregel.controleer(true, DAARNA, "Bedden weg", DAARNA);
            case INGETROKKEN -> maatregel.trekIn("Vergunning alsnog verleend");
            case GECONTROLEERD -> maatregel.controleer(false, DAARNA, "Nog bedden", DAARNA);
            case TEN_UITVOER_GELEGD -> {
                maatregel.controleer(false, DAARNA, "Nog bedden", DAARNA);
                maatregel.legTenUitvoer(DAARNA, null, "Dwangsom verbeurd", DAARNA);
            }
            default -> {}
        }
        return maatregel;
    }

    private static Maatregel nieuw() {
        return new Maatregel(
                NUMMER,
                new Maatregelaanleiding(
                        Nummer.van("S-2026-00001"),
                        null,
                        "Bedden in een bedrijfspand",
                        Set.of(Uitbuitingsvorm.ARBEID),
                        Heitherkomst.GEEN));
    }

    private static Voorstel voorstel(Kenmerken kenmerken) {
        return new Voorstel(
                kenmerken.soort(),
                "Lichter middel",
                "De overlast is groot",
                "GEMEENTEWET_174_APV",
                "APV artikel 3:4",
                null,
                Procedure.VOORNEMEN,
                null,
                4,
                "voorbereider");
    }

    private static Voorstel zonderVoornemen(Kenmerken kenmerken, Procedure procedure, @Nullable String reden) {
        return new Voorstel(
                kenmerken.soort(),
                "Lichter middel",
                "De overlast is groot",
                "GEMEENTEWET_174_APV",
                "APV artikel 3:4",
                null,
                procedure,
                reden,
                null,
                "voorbereider");
    }

    private static Voorstel zonder(Voorstel v, String veld) {
        return new Voorstel(
                v.soort(),
                veld.equals("afwijkreden") ? null : v.afwijkreden(),
                v.motivering(),
                veld.equals("grondslag") ? null : v.grondslag(),
                veld.equals("voorschrift") ? null : v.voorschrift(),
                null,
                veld.equals("procedure") ? null : v.procedure(),
                null,
                null,
                v.voorbereidDoor());
    }

    private static void verstuur(Maatregel maatregel) {
        maatregel.verstuurVoornemen(VERZONDEN, new Termijneinde(REAGEREN_TOT, "2 weken"), REAGEREN_TOT);
    }

    private static void reageer(Maatregel maatregel) {
        maatregel.legZienswijzeVast(zienswijze(VERZONDEN, "Het klopt niet"), REAGEREN_TOT);
    }

    private static Zienswijze zienswijze(LocalDate op, @Nullable String inhoud) {
        return new Zienswijze(Zienswijzeuitkomst.GEGEVEN, Zienswijzewijze.SCHRIFTELIJK, op, inhoud);
    }

    private static Ontwerp ontwerp(@Nullable Integer dagen) {
        return new Ontwerp(
                "Haal de bedden weg", "Het klopt wel", dagen, 500, DwangsomPer.PER_PERIODE, 5000, 12, "ontwerper");
    }

    private static Ontwerp dwangsom(@Nullable Integer bedrag, @Nullable DwangsomPer per, @Nullable Integer maximum) {
        return new Ontwerp("Haal de bedden weg", "Het klopt wel", 14, bedrag, per, maximum, null, "ontwerper");
    }

    private static void stemIn(Maatregel maatregel) {
        stemIn(maatregel, DWANGSOM);
    }

    private static void stemIn(Maatregel maatregel, Kenmerken kenmerken) {
        maatregel.besluit(Besluitkeuze.AKKOORD, null, kenmerken, null, BESLOTEN, "burgemeester");
    }

    private static void maakBekend(Maatregel maatregel, Kenmerken kenmerken, @Nullable LocalDate tot) {
        maatregel.maakBekend(
                bekendmaking(BESLOTEN), tot == null ? null : new Termijneinde(tot, "14 dagen"), kenmerken, DAARNA);
    }

    private static Bekendmaking bekendmaking(LocalDate op) {
        return new Bekendmaking(op, Bekendmakingswijze.AANGETEKEND, BEZWAAR_TOT, "6 weken", BEZWAAR_POST_TOT);
    }

    private static boolean bezwaar(Maatregel maatregel, LocalDate op, Bezwaarwijze wijze, @Nullable LocalDate stempel) {
        return maatregel.legBezwaarVast(op, wijze, stempel, "Het is geen woning", op.plusDays(1), "jurist");
    }

    private static void geweigerd(ThrowingCallable stap, @Nullable String veld, String zin) {
        assertThatThrownBy(stap).isInstanceOfSatisfying(Weigering.class, weigering -> {
            assertThat(weigering.veld()).isEqualTo(veld);
            assertThat(weigering.zin()).contains(zin);
        });
    }

    private record Stap(Consumer<Maatregel> doen, Set<Maatregelstatus> mag) {}
}
