package nl.gemeente.casusescalatie.overleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitNemen;
import nl.gemeente.casusescalatie.signaal.Afsluitreden;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import org.junit.jupiter.api.Test;

class AgendapuntTest {

    static final LocalDate VANDAAG = LocalDate.of(2026, 12, 7);
    static final Weging WEGING =
            new Weging(2, 2, 2, false, Bronbetrouwbaarheid.EIGEN_WAARNEMING, 2, true, false, false, false, null);
    static final Wegingsadvies ADVIES =
            new Wegingsadvies(Overleguitkomst.BESTUURLIJK_OPPAKKEN, 10, 1, "Omdat het zo is.");

    @Test
    void een_agendapunt_wordt_gewogen_krijgt_advies_en_een_besluit() {
        Agendapunt punt = open();
        punt.weeg(WEGING);
        punt.adviseer(ADVIES);
        punt.besluit(besluit(voorstel(Overleguitkomst.OVERDRAGEN)));

        assertThat(punt.status()).isEqualTo(Agendapuntstatus.BESLOTEN);
        assertThat(punt.weging()).contains(WEGING);
        assertThat(punt.advies()).contains(ADVIES);
        assertThat(punt.besluit().orElseThrow().uitkomsten()).containsExactly(Overleguitkomst.OVERDRAGEN);
    }

    @Test
    void wegen_kan_maar_een_keer() {
        assertThatThrownBy(() -> gewogen().weeg(WEGING))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("al gewogen");
        assertThatThrownBy(() -> doorgeschoven().weeg(WEGING)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> besloten().weeg(WEGING)).isInstanceOf(Weigering.class);
    }

    @Test
    void zonder_weging_is_er_geen_advies_en_geen_besluit() {
        assertThatThrownBy(() -> open().adviseer(ADVIES))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("leg eerst de weging");
        assertThatThrownBy(() -> open().besluit(besluit(voorstel(Overleguitkomst.VERRIJKEN))))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("leg eerst de weging");
        assertThatThrownBy(() -> doorgeschoven().adviseer(ADVIES)).isInstanceOf(Weigering.class);
    }

    @Test
    void de_tweede_die_besluit_hoort_dat_er_al_een_besluit_is() {
        assertThatThrownBy(() -> besloten().besluit(besluit(voorstel(Overleguitkomst.VERRIJKEN))))
                .isInstanceOf(Weigering.class)
                .hasMessage("Dit signaal is al besloten. Besluiten kan niet meer. Laad de pagina opnieuw.");
    }

    @Test
    void alleen_een_open_punt_schuift_door() {
        assertThat(doorgeschoven().status()).isEqualTo(Agendapuntstatus.DOORGESCHOVEN);
        assertThatThrownBy(() -> gewogen().schuifDoor())
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("al gewogen");
        assertThatThrownBy(() -> doorgeschoven().schuifDoor()).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> besloten().schuifDoor()).isInstanceOf(Weigering.class);
    }

    @Test
    void uitkomsten_gaan_samen_maar_afsluiten_staat_alleen() {
        assertThat(genomen(voorstel(Overleguitkomst.OVERDRAGEN, Overleguitkomst.VERRIJKEN))
                        .inWoorden())
                .isEqualTo("Verder verrijken, Overdragen aan een partner");
        assertThatThrownBy(() -> genomen(new OverlegbesluitNemen.Voorstel(
                        Set.of(Overleguitkomst.AFSLUITEN, Overleguitkomst.VERRIJKEN),
                        "m",
                        "e",
                        null,
                        null,
                        Afsluitreden.ONGEGROND,
                        null)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Afsluiten kan niet samen");
    }

    @Test
    void monitoren_vraagt_een_datum_na_vandaag() {
        assertThat(genomen(monitoren(VANDAAG.plusDays(1))).herweegdatum()).isEqualTo(VANDAAG.plusDays(1));
        assertThatThrownBy(() -> genomen(monitoren(null)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Vul dit veld in");
        assertThatThrownBy(() -> genomen(monitoren(VANDAAG)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Kies een datum na vandaag");
    }

    @Test
    void opschalen_kan_naar_een_nieuwe_of_een_bestaande_casus() {
        assertThat(genomen(opschalen(null)).bestaandeCasus()).isNull();
        assertThat(genomen(opschalen(" C-2026-00001 ")).bestaandeCasus()).isEqualTo(Nummer.van("C-2026-00001"));
        assertThatThrownBy(() -> genomen(opschalen("S-2026-00001"))).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> genomen(opschalen("die van gisteren")))
                .isInstanceOf(Weigering.class)
                .message()
                .doesNotContain("gisteren");
    }

    @Test
    void afsluiten_vraagt_een_reden() {
        assertThat(genomen(afsluiten(Afsluitreden.ONGEGROND)).afsluitreden()).isEqualTo(Afsluitreden.ONGEGROND);
        assertThatThrownBy(() -> genomen(afsluiten(null))).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> genomen(afsluiten(Afsluitreden.OPGESCHAALD)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Opschalen naar een RIEC-casus");
    }

    @Test
    void wat_niet_bij_de_uitkomst_hoort_wordt_niet_bewaard() {
        Besluit besluit = genomen(new OverlegbesluitNemen.Voorstel(
                Set.of(Overleguitkomst.VERRIJKEN),
                "m",
                "e",
                VANDAAG.plusDays(3),
                "C-2026-00001",
                Afsluitreden.ONGEGROND,
                null));

        assertThat(besluit.herweegdatum()).isNull();
        assertThat(besluit.bestaandeCasus()).isNull();
        assertThat(besluit.afsluitreden()).isNull();
    }

    private static Agendapunt open() {
        return Agendapunt.zetOpAgenda(OverlegTest.NUMMER, OverlegTest.SIGNAAL, 1);
    }

    private static Agendapunt gewogen() {
        Agendapunt punt = open();
        punt.weeg(WEGING);
        return punt;
    }

    private static Agendapunt besloten() {
        Agendapunt punt = gewogen();
        punt.besluit(besluit(voorstel(Overleguitkomst.VERRIJKEN)));
        return punt;
    }

    private static Agendapunt doorgeschoven() {
        Agendapunt punt = open();
        punt.schuifDoor();
        return punt;
    }

    private static Agendapuntbesluit besluit(OverlegbesluitNemen.Voorstel voorstel) {
        return new Agendapuntbesluit(voorstel.besluit(VANDAAG, "overlegvoorzitter"), voorstel.afwijkendStandpunt());
    }

    private static Besluit genomen(OverlegbesluitNemen.Voorstel voorstel) {
        Agendapunt punt = gewogen();
        punt.besluit(besluit(voorstel));
        return punt.besluit().orElseThrow();
    }

    private static OverlegbesluitNemen.Voorstel voorstel(Overleguitkomst... uitkomsten) {
        return new OverlegbesluitNemen.Voorstel(Set.of(uitkomsten), "Motivering", "Eigenaar", null, null, null, null);
    }

    private static OverlegbesluitNemen.Voorstel monitoren(LocalDate herweegdatum) {
        return new OverlegbesluitNemen.Voorstel(
                Set.of(Overleguitkomst.MONITOREN), "m", "e", herweegdatum, null, null, null);
    }

    private static OverlegbesluitNemen.Voorstel opschalen(String casus) {
        return new OverlegbesluitNemen.Voorstel(
                Set.of(Overleguitkomst.OPSCHALEN_RIEC), "m", "e", null, casus, null, null);
    }

    private static OverlegbesluitNemen.Voorstel afsluiten(Afsluitreden reden) {
        return new OverlegbesluitNemen.Voorstel(Set.of(Overleguitkomst.AFSLUITEN), "m", "e", null, null, reden, null);
    }
}
