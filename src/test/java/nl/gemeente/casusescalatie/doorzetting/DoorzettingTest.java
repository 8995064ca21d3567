package nl.gemeente.casusescalatie.doorzetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.Partnergegevens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoorzettingTest {

    private static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);

    @Test
    void convenantgegevens_gaan_alleen_naar_partners_van_het_convenant() {
        assertThat(bied(partner(Ketenpartner.NLA, true), Grondslag.WGS_RIEC, Gegevensklasse.CONVENANT, "Samenvatting.")
                        .beeld()
                        .status())
                .isEqualTo(Doorzetstatus.AANGEBODEN);
        weigert(
                () -> bied(
                        partner(Ketenpartner.ODWH, false),
                        Grondslag.AVG_EIGEN_TAAK,
                        Gegevensklasse.CONVENANT,
                        "Samenvatting."),
                "hoort niet bij het RIEC-convenant");
    }

    @Test
    void convenantgegevens_vragen_de_grondslag_van_het_riec() {
        weigert(
                () -> bied(
                        partner(Ketenpartner.NLA, true),
                        Grondslag.AVG_EIGEN_TAAK,
                        Gegevensklasse.CONVENANT,
                        "Samenvatting."),
                "alleen op de grondslag Samenwerking in het RIEC");
    }

    @Test
    void de_grondslag_van_het_riec_geldt_niet_voor_wie_geen_convenantpartner_is() {
        weigert(
                () -> bied(partner(Ketenpartner.SHOP, false), Grondslag.WGS_RIEC, Gegevensklasse.ANONIEM, null),
                "Kies een andere grondslag");
    }

    @Test
    void de_grondslag_van_het_zorg_en_veiligheidshuis_geldt_alleen_daar() {
        weigert(
                () -> bied(partner(Ketenpartner.SHOP, false), Grondslag.WGS_ZVH, Gegevensklasse.ANONIEM, null),
                "alleen voor een Zorg- en Veiligheidshuis");
        Partnergegevens zvh = new Partnergegevens(
                Ketenpartner.ZVH_HOLLANDS_MIDDEN,
                "ZVH",
                "taak",
                null,
                null,
                null,
                Grondslag.WGS_ZVH,
                false,
                Gegevensklasse.GEMEENTELIJK,
                false,
                "[S]",
                null);
        assertThat(bied(zvh, Grondslag.WGS_ZVH, Gegevensklasse.GEMEENTELIJK, "Samenvatting."))
                .isNotNull();
    }

    @Test
    void wie_gegevens_deelt_schrijft_op_welke() {
        weigert(
                () -> bied(partner(Ketenpartner.NLA, true), Grondslag.AVG_EIGEN_TAAK, Gegevensklasse.GEMEENTELIJK, " "),
                "welke gegevens u deelt");
    }

    @Test
    void een_doel_is_nodig() {
        weigert(
                () -> Doorzetting.zetKlaar(
                        Nummer.van("S-2026-00001"),
                        partner(Ketenpartner.NLA, true),
                        new Doorzetopdracht(" ", Grondslag.AVG_EIGEN_TAAK, Gegevensklasse.ANONIEM, null, null, false),
                        NU,
                        "aandachtsfunctionaris"),
                "Doel");
    }

    @Test
    void registratie_van_een_slachtoffer_vraagt_toestemming_tellen_niet() {
        Partnergegevens comensha = new Partnergegevens(
                Ketenpartner.COMENSHA,
                "CoMensha",
                "taak",
                null,
                null,
                null,
                Grondslag.TOESTEMMING,
                false,
                Gegevensklasse.GEMEENTELIJK,
                true,
                "[F]",
                null);

        weigert(
                () -> bied(comensha, Grondslag.AVG_EIGEN_TAAK, Gegevensklasse.GEMEENTELIJK, "Naam."),
                "alleen met toestemming");
        assertThat(bied(comensha, Grondslag.TOESTEMMING, Gegevensklasse.GEMEENTELIJK, "Naam."))
                .isNotNull();
        assertThat(bied(comensha, Grondslag.AVG_EIGEN_TAAK, Gegevensklasse.ANONIEM, null))
                .isNotNull();
    }

    @Test
    void voor_de_bevestiging_is_er_niets_weg_en_daarna_ligt_vast_wat_de_partner_krijgt() {
        Doorzetting doorzetting =
                klaargezet(partner(Ketenpartner.NLA, true), Grondslag.AVG_EIGEN_TAAK, Gegevensklasse.ANONIEM, null);
        assertThat(doorzetting.heeftDePartner()).isFalse();
        weigert(() -> doorzetting.koppelTerug(DAG, "Opgepakt."), "al afgerond");
        weigert(() -> doorzetting.zieAf(DAG, null), "waarom u dit niet doorzet");

        doorzetting.biedAan(NU, "aandachtsfunctionaris");
        assertThat(doorzetting.heeftDePartner()).isTrue();
        weigert(() -> doorzetting.biedAan(NU, "aandachtsfunctionaris"), "al verstuurd of ingetrokken");
        weigert(() -> doorzetting.geefMee(List.of()), "ligt al vast");
        weigert(() -> doorzetting.zieAf(DAG, "Toch niet."), "al verstuurd of ingetrokken");
    }

    @Test
    void wie_afziet_stuurt_niets() {
        Doorzetting doorzetting =
                klaargezet(partner(Ketenpartner.NLA, true), Grondslag.AVG_EIGEN_TAAK, Gegevensklasse.ANONIEM, null);
        doorzetting.zieAf(DAG, "Eerst overleggen.");

        assertThat(doorzetting.beeld().status()).isEqualTo(Doorzetstatus.INGETROKKEN);
        weigert(() -> doorzetting.biedAan(NU, "aandachtsfunctionaris"), "al verstuurd of ingetrokken");
    }

    @Test
    void van_aangeboden_via_ontvangen_naar_teruggekoppeld() {
        Doorzetting doorzetting = aangeboden();

        doorzetting.bevestigOntvangst(DAG);
        assertThat(doorzetting.beeld().status()).isEqualTo(Doorzetstatus.ONTVANGEN);
        weigert(() -> doorzetting.bevestigOntvangst(DAG), "ontvangst staat al vast");
        weigert(() -> doorzetting.koppelTerug(DAG, " "), "wat de partner liet weten");
        doorzetting.koppelTerug(DAG.plusDays(3), "Opgepakt.");

        assertThat(doorzetting.beeld().status()).isEqualTo(Doorzetstatus.TERUGGEKOPPELD);
        assertThat(doorzetting.beeld().ontvangenOp()).isEqualTo(DAG);
        assertThat(doorzetting.beeld().afgerondOp()).isEqualTo(DAG.plusDays(3));
    }

    @Test
    void wie_terugkoppelt_heeft_het_ontvangen() {
        Doorzetting doorzetting = aangeboden();

        doorzetting.koppelTerug(DAG, "Opgepakt.");

        assertThat(doorzetting.beeld().ontvangenOp()).isEqualTo(DAG);
    }

    @ParameterizedTest
    @EnumSource(
            value = Doorzetstatus.class,
            names = {"TERUGGEKOPPELD", "GEWEIGERD", "INGETROKKEN"})
    void een_afgeronde_doorzetting_staat_vast(Doorzetstatus einde) {
        Doorzetting doorzetting = aangeboden();
        switch (einde) {
            case GEWEIGERD -> doorzetting.weiger(DAG, "Niet onze taak.");
            case INGETROKKEN -> doorzetting.trekIn(DAG, "Vergissing.");
            default -> doorzetting.koppelTerug(DAG, "Opgepakt.");
        }

        assertThat(doorzetting.beeld().status()).isEqualTo(einde);
        weigert(() -> doorzetting.bevestigOntvangst(DAG), "afgerond");
        weigert(() -> doorzetting.koppelTerug(DAG, "Nog eens."), "al afgerond");
        weigert(() -> doorzetting.weiger(DAG, "Nog eens."), "al afgerond");
        weigert(() -> doorzetting.trekIn(DAG, "Nog eens."), "al afgerond");
    }

    @Test
    void weigeren_en_intrekken_vragen_een_reden() {
        weigert(() -> aangeboden().weiger(DAG, null), "niet oppakt");
        weigert(() -> aangeboden().trekIn(DAG, null), "intrekt");
    }

    @Test
    void een_gesprek_bevestigt_de_ontvangst_en_legt_vast_wat_is_gedeeld() {
        Doorzetting doorzetting = aangeboden();

        doorzetting.bevestigGesprek(DAG, "Leeftijd en verblijfplaats.", "Zij bellen morgen.");

        assertThat(doorzetting.beeld().status()).isEqualTo(Doorzetstatus.ONTVANGEN);
        assertThat(doorzetting.beeld().gegevensklasse()).isEqualTo(Gegevensklasse.GEMEENTELIJK);
        Doorzetting ingetrokken = aangeboden();
        ingetrokken.trekIn(DAG, "Vergissing.");
        weigert(() -> ingetrokken.bevestigGesprek(DAG, "x", "y"), "niet opgepakt of ingetrokken");
    }

    private static Doorzetting aangeboden() {
        return bied(partner(Ketenpartner.NLA, true), Grondslag.AVG_EIGEN_TAAK, Gegevensklasse.ANONIEM, null);
    }

    private static Doorzetting bied(
            Partnergegevens partner, Grondslag grondslag, Gegevensklasse klasse, String gegevens) {
        Doorzetting doorzetting = klaargezet(partner, grondslag, klasse, gegevens);
        doorzetting.biedAan(NU, "aandachtsfunctionaris");
        return doorzetting;
    }

    private static Doorzetting klaargezet(
            Partnergegevens partner, Grondslag grondslag, Gegevensklasse klasse, String gegevens) {
        return Doorzetting.zetKlaar(
                Nummer.van("S-2026-00001"),
                partner,
                new Doorzetopdracht("Oppakken.", grondslag, klasse, gegevens, null, false),
                NU,
                "aandachtsfunctionaris");
    }

    private static Partnergegevens partner(Ketenpartner code, boolean convenant) {
        return new Partnergegevens(
                code,
                code.naam(),
                "taak",
                null,
                null,
                null,
                Grondslag.AVG_EIGEN_TAAK,
                convenant,
                convenant ? Gegevensklasse.CONVENANT : Gegevensklasse.GEMEENTELIJK,
                false,
                "[S]",
                null);
    }

    private static void weigert(Runnable stap, String zin) {
        assertThatThrownBy(stap::run).isInstanceOf(Weigering.class).hasMessageContaining(zin);
    }
}
