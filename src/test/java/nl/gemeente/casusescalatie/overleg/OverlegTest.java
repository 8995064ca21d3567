package nl.gemeente.casusescalatie.overleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.junit.jupiter.api.Test;

class OverlegTest {

    static final Nummer NUMMER = Nummer.van("O-2026-00001");
    static final Nummer SIGNAAL = Nummer.van("S-2026-00007");
    static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    static final Instant AANVANG = NU.plus(Duration.ofDays(14));
    static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 30);

    @Test
    void een_nieuw_overleg_is_gepland() {
        Overleg overleg = gepland();

        assertThat(overleg.status()).isEqualTo(Overlegstatus.GEPLAND);
        assertThat(overleg.aanvang()).isEqualTo(AANVANG);
        assertThat(overleg.peildatum()).isEqualTo(PEILDATUM);
    }

    @Test
    void een_overleg_in_het_verleden_kan_niet() {
        assertThatThrownBy(() -> Overleg.plan(NUMMER, NU, PEILDATUM, NU))
                .isInstanceOf(Weigering.class)
                .hasMessage("Datum en tijd van het overleg: kies een moment in de toekomst.");
    }

    @Test
    void de_peildatum_ligt_niet_na_het_overleg() {
        assertThat(Overleg.plan(NUMMER, AANVANG, LocalDate.of(2026, 12, 7), NU).peildatum())
                .isEqualTo(LocalDate.of(2026, 12, 7));
        assertThatThrownBy(() -> Overleg.plan(NUMMER, AANVANG, LocalDate.of(2026, 12, 8), NU))
                .isInstanceOf(Weigering.class)
                .hasMessage("Peildatum: kies een dag die niet na de datum van het overleg ligt.");
    }

    @Test
    void zonder_signalen_vervalt_een_gepland_overleg() {
        Overleg overleg = gepland();
        overleg.vervalt();

        assertThat(overleg.status()).isEqualTo(Overlegstatus.GEANNULEERD);
        assertThat(overleg.reden()).contains("Er wachten geen signalen op een besluit.");
        assertThatThrownBy(uitgenodigd()::vervalt).isInstanceOf(Weigering.class);
    }

    @Test
    void uitnodigen_kan_pas_als_de_deelnemers_bekend_zijn() {
        assertThatThrownBy(gepland()::nodigUit)
                .isInstanceOf(Weigering.class)
                .hasMessage("Bepaal eerst wie de deelnemers zijn.");
        assertThat(uitgenodigd().status()).isEqualTo(Overlegstatus.UITGENODIGD);
    }

    @Test
    void een_partner_kan_bij_het_hele_overleg_zijn_of_alleen_bij_een_signaal() {
        Overleg overleg = uitgenodigd();

        assertThat(overleg.deelnames())
                .containsExactlyInAnyOrder(
                        new Deelname(Ketenpartner.POLITIE, NUMMER.waarde()),
                        new Deelname(Ketenpartner.NLA, SIGNAAL.waarde()));
        assertThat(overleg.uitgenodigden()).containsExactlyInAnyOrder(Ketenpartner.POLITIE, Ketenpartner.NLA);
    }

    @Test
    void na_de_uitnodiging_komen_er_geen_deelnemers_meer_bij_en_blijft_de_agenda_zo() {
        Overleg overleg = uitgenodigd();

        assertThatThrownBy(() -> overleg.voegDeelnamesToe(List.of(Deelname.heleOverleg(Ketenpartner.OM, NUMMER))))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(overleg::eisGepland).isInstanceOf(Weigering.class);
    }

    @Test
    void een_verzet_overleg_wordt_opnieuw_uitgenodigd() {
        Overleg overleg = uitgenodigd();
        overleg.verzet(AANVANG.plus(Duration.ofDays(7)), NU);
        overleg.nodigUit();

        assertThat(overleg.aanvang()).isEqualTo(AANVANG.plus(Duration.ofDays(7)));
        assertThat(overleg.status()).isEqualTo(Overlegstatus.UITGENODIGD);
        assertThatThrownBy(() -> overleg.verzet(NU, NU)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> gepland().verzet(AANVANG, NU)).isInstanceOf(Weigering.class);
    }

    @Test
    void een_overleg_gaat_open_met_voorzitter_deelnemers_en_geheimhouding() {
        Overleg overleg = open();

        assertThat(overleg.status()).isEqualTo(Overlegstatus.GEHOUDEN);
        assertThat(overleg.voorzitter()).contains("Voorzitter A");
        assertThat(overleg.geheimhouding()).isTrue();
        assertThat(overleg.geopendOp()).contains(NU);
        assertThat(overleg.aanwezig()).containsExactly(Ketenpartner.POLITIE);
        overleg.eisGeopend();
    }

    @Test
    void zonder_voorzitter_geheimhouding_of_deelnemers_gaat_het_niet_open() {
        assertThatThrownBy(() -> uitgenodigd().open(" ", Set.of(Ketenpartner.POLITIE), true, NU))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Zonder voorzitter");
        assertThatThrownBy(() -> uitgenodigd().open("A", Set.of(Ketenpartner.POLITIE), false, NU))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("geheimhouding");
        assertThatThrownBy(() -> uitgenodigd().open("A", Set.of(), true, NU))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("ten minste één");
        assertThatThrownBy(() -> gepland().open("A", Set.of(Ketenpartner.POLITIE), true, NU))
                .isInstanceOf(Weigering.class)
                .hasMessage("Dit overleg heeft de status 'gepland'. U kunt het nu niet openen.");
    }

    @Test
    void zonder_wie_erbij_moet_zijn_is_er_een_reden_nodig() {
        Overleg overleg = open();
        Set<Ketenpartner> vereist = Set.of(Ketenpartner.POLITIE, Ketenpartner.RIEC, Ketenpartner.ODWH);

        assertThatThrownBy(() -> overleg.eisQuorum(vereist, " "))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Omgevingsdienst West-Holland, RIEC Den Haag ontbreekt");
        overleg.eisQuorum(vereist, "RIEC belt in");
        assertThat(overleg.ontbrak()).containsExactly(Ketenpartner.ODWH, Ketenpartner.RIEC);
        assertThat(overleg.zonderQuorum()).contains("RIEC belt in");
    }

    @Test
    void wie_er_is_of_niets_vereist_heeft_geen_reden_nodig() {
        Overleg overleg = open();
        overleg.eisQuorum(Set.of(), "Overbodig");
        overleg.eisQuorum(Set.of(Ketenpartner.POLITIE), "Overbodig");

        assertThat(overleg.ontbrak()).isEmpty();
        assertThat(overleg.zonderQuorum()).isEmpty();
    }

    @Test
    void aan_tafel_zit_wie_er_is_en_voor_dat_signaal_is_uitgenodigd() {
        Overleg overleg = uitgenodigd();
        overleg.open("A", Set.of(Ketenpartner.POLITIE, Ketenpartner.NLA, Ketenpartner.OM), true, NU);

        assertThat(overleg.aanTafel(SIGNAAL)).containsExactlyInAnyOrder(Ketenpartner.POLITIE, Ketenpartner.NLA);
        assertThat(overleg.aanTafel(Nummer.van("S-2026-00008"))).containsExactly(Ketenpartner.POLITIE);
        assertThat(overleg.vast()).containsExactly(Ketenpartner.POLITIE);
        assertThat(overleg.bijSignaal(SIGNAAL)).containsExactly(Ketenpartner.NLA);
        assertThat(open().aanTafel(SIGNAAL)).containsExactly(Ketenpartner.POLITIE);
    }

    @Test
    void de_agenda_is_in_te_delen_tot_het_overleg_voorbij_is() {
        Overleg voorbij = open();
        gepland().eisLopend();
        uitgenodigd().eisLopend();
        voorbij.eisLopend();
        voorbij.sluitAf("Kort", null, 0);
        Overleg afgezegd = gepland();
        afgezegd.annuleer("Zaal bezet");

        assertThatThrownBy(voorbij::eisLopend).isInstanceOf(Weigering.class);
        assertThatThrownBy(afgezegd::eisLopend).isInstanceOf(Weigering.class);
    }

    @Test
    void annuleren_kan_tot_de_opening() {
        Overleg gepland = gepland();
        gepland.annuleer("Zaal bezet");
        Overleg uitgenodigd = uitgenodigd();
        uitgenodigd.annuleer("Voorzitter ziek");

        assertThat(gepland.status()).isEqualTo(Overlegstatus.GEANNULEERD);
        assertThat(uitgenodigd.reden()).contains("Voorzitter ziek");
        assertThatThrownBy(() -> open().annuleer("Te laat")).isInstanceOf(Weigering.class);
    }

    @Test
    void alleen_in_een_geopend_overleg_worden_signalen_besproken() {
        assertThatThrownBy(uitgenodigd()::eisGeopend).isInstanceOf(Weigering.class);
    }

    @Test
    void afsluiten_kan_pas_als_elk_signaal_klaar_is() {
        Overleg overleg = open();

        assertThatThrownBy(() -> overleg.sluitAf("Kort", null, 1))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Nog niet elk signaal");
        overleg.sluitAf("Kort", "Actie", 0);
        assertThat(overleg.status()).isEqualTo(Overlegstatus.AFGESLOTEN);
        assertThat(overleg.samenvatting()).contains("Kort");
        assertThat(overleg.actiepunten()).contains("Actie");
        assertThatThrownBy(() -> overleg.sluitAf("Nog eens", null, 0)).isInstanceOf(Weigering.class);
    }

    private static Overleg gepland() {
        return Overleg.plan(NUMMER, AANVANG, PEILDATUM, NU);
    }

    private static Overleg uitgenodigd() {
        Overleg overleg = gepland();
        overleg.voegDeelnamesToe(List.of(
                Deelname.heleOverleg(Ketenpartner.POLITIE, NUMMER), Deelname.bijSignaal(Ketenpartner.NLA, SIGNAAL)));
        overleg.nodigUit();
        return overleg;
    }

    private static Overleg open() {
        Overleg overleg = uitgenodigd();
        overleg.open("Voorzitter A", Set.of(Ketenpartner.POLITIE), true, NU);
        return overleg;
    }
}
