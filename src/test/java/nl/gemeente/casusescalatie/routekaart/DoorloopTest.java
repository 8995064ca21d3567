package nl.gemeente.casusescalatie.routekaart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.junit.jupiter.api.Test;

class DoorloopTest {

    private static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);

    @Test
    void de_vragen_komen_in_de_volgorde_van_de_kaart() {
        Doorloop doorloop = kaart(Routekaart.PERSOON);

        weigert(() -> nee(doorloop, Routevraag.PERSOON_AANGIFTE), "Beantwoord eerst de vorige vraag");
        nee(doorloop, Routevraag.PERSOON_ACUUT, Routevraag.PERSOON_MINDERJARIG, Routevraag.PERSOON_AANGIFTE);

        assertThat(doorloop.antwoorden())
                .extracting(Routeantwoord::vraag)
                .containsExactly(Routevraag.PERSOON_ACUUT, Routevraag.PERSOON_MINDERJARIG, Routevraag.PERSOON_AANGIFTE);
        assertThat(doorloop.antwoorden().get(0).moment()).isEqualTo(NU);
        assertThat(doorloop.antwoorden().get(0).medewerker()).isEqualTo("aandachtsfunctionaris");
    }

    @Test
    void een_antwoord_geef_je_een_keer() {
        Doorloop doorloop = kaart(Routekaart.PERSOON);
        nee(doorloop, Routevraag.PERSOON_ACUUT);

        weigert(() -> ja(doorloop, Routevraag.PERSOON_ACUUT), "al beantwoord");
    }

    @Test
    void een_vraag_van_de_andere_kaart_hoort_hier_niet() {
        weigert(() -> nee(kaart(Routekaart.PERSOON), Routevraag.LOCATIE_ACUUT), "staat niet op deze routekaart");
    }

    @Test
    void na_ja_op_aangifte_vraagt_de_kaart_niet_verder() {
        Doorloop doorloop = kaart(Routekaart.PERSOON);
        nee(doorloop, Routevraag.PERSOON_ACUUT, Routevraag.PERSOON_MINDERJARIG);
        doorloop.beantwoord(
                new Beantwoording(Routevraag.PERSOON_AANGIFTE, true, Uitbuitingsvorm.ARBEID, null, null),
                NU,
                "aandachtsfunctionaris");

        weigert(() -> nee(doorloop, Routevraag.PERSOON_HULP), "leidt al naar een partner");
        assertThat(doorloop.partnerNodig()).isTrue();
    }

    @Test
    void een_minderjarige_maakt_de_andere_vragen_niet_overbodig() {
        Doorloop doorloop = kaart(Routekaart.PERSOON);
        ja(doorloop, Routevraag.PERSOON_ACUUT, Routevraag.PERSOON_MINDERJARIG);
        doorloop.adviseer(Routevraag.PERSOON_ACUUT, Ketenpartner.POLITIE);
        doorloop.adviseer(Routevraag.PERSOON_MINDERJARIG, Ketenpartner.VEILIG_THUIS);
        nee(doorloop, Routevraag.PERSOON_AANGIFTE);
        ja(doorloop, Routevraag.PERSOON_HULP);
        doorloop.adviseer(Routevraag.PERSOON_HULP, Ketenpartner.SHOP);
        doorloop.rondAf(NU);

        assertThat(doorloop.advies()).contains(Ketenpartner.SHOP);
        assertThat(doorloop.adviezen())
                .containsExactly(Ketenpartner.POLITIE, Ketenpartner.VEILIG_THUIS, Ketenpartner.SHOP);
    }

    @Test
    void aangifte_vraagt_om_de_vorm_en_zorgen_om_de_woonplaats() {
        Doorloop doorloop = kaart(Routekaart.PERSOON);
        nee(doorloop, Routevraag.PERSOON_ACUUT, Routevraag.PERSOON_MINDERJARIG);

        weigert(() -> ja(doorloop, Routevraag.PERSOON_AANGIFTE), "kies een vorm");
        nee(doorloop, Routevraag.PERSOON_AANGIFTE, Routevraag.PERSOON_HULP);
        weigert(() -> ja(doorloop, Routevraag.PERSOON_ZORGEN), "kies een regio");
    }

    @Test
    void alleen_een_vraag_met_ja_leidt_naar_een_partner() {
        Doorloop doorloop = kaart(Routekaart.PERSOON);
        nee(doorloop, Routevraag.PERSOON_ACUUT);

        weigert(() -> doorloop.adviseer(Routevraag.PERSOON_ACUUT, Ketenpartner.POLITIE), "Alleen een vraag met ja");
    }

    @Test
    void zonder_partner_hoort_er_een_vervolgafspraak_bij_met_een_datum_na_vandaag() {
        Doorloop doorloop = kaart(Routekaart.PERSOON);
        nee(doorloop, Routevraag.PERSOON_ACUUT, Routevraag.PERSOON_MINDERJARIG, Routevraag.PERSOON_AANGIFTE);
        weigert(() -> doorloop.spreekVervolgAf(null, VANDAAG.plusDays(7), "Volgen.", VANDAAG), "wijst een partner aan");
        nee(doorloop, Routevraag.PERSOON_HULP, Routevraag.PERSOON_ZORGEN);

        weigert(() -> doorloop.rondAf(NU), "spreek een vervolg af");
        weigert(() -> doorloop.spreekVervolgAf(null, VANDAAG, "Volgen.", VANDAAG), "datum na vandaag");
        doorloop.spreekVervolgAf(Ketenpartner.SHOP, VANDAAG.plusDays(1), "Volgen.", VANDAAG);
        doorloop.rondAf(NU);

        assertThat(doorloop.advies()).isEmpty();
        assertThat(doorloop.afgerondOp()).contains(NU);
    }

    @Test
    void een_afgeronde_kaart_staat_vast() {
        Doorloop doorloop = kaart(Routekaart.PERSOON);
        doorloop.breekAf(NU);

        weigert(() -> nee(doorloop, Routevraag.PERSOON_ACUUT), "afgerond");
        weigert(() -> doorloop.rondAf(NU), "afgerond");
        weigert(() -> doorloop.breekAf(NU), "afgerond");
    }

    @Test
    void een_locatie_kan_meer_partners_opleveren() {
        Doorloop doorloop = kaart(Routekaart.LOCATIE);
        nee(doorloop, Routevraag.LOCATIE_ACUUT, Routevraag.LOCATIE_SLACHTOFFER);
        ja(doorloop, Routevraag.LOCATIE_ARBEID, Routevraag.LOCATIE_SEKSUEEL);
        nee(doorloop, Routevraag.LOCATIE_CRIMINEEL);
        ja(doorloop, Routevraag.LOCATIE_ORGAAN);

        assertThat(doorloop.alleenOrgaan()).isFalse();
        assertThat(doorloop.adviesvragen())
                .containsExactly(Routevraag.LOCATIE_ARBEID, Routevraag.LOCATIE_SEKSUEEL, Routevraag.LOCATIE_ORGAAN);
    }

    @Test
    void alleen_orgaanhandel_valt_buiten_de_aanpak_van_de_gemeente() {
        Doorloop doorloop = kaart(Routekaart.LOCATIE);
        nee(doorloop, Routevraag.LOCATIE_ACUUT, Routevraag.LOCATIE_SLACHTOFFER, Routevraag.LOCATIE_ARBEID);
        nee(doorloop, Routevraag.LOCATIE_SEKSUEEL, Routevraag.LOCATIE_CRIMINEEL);
        ja(doorloop, Routevraag.LOCATIE_ORGAAN);

        assertThat(doorloop.alleenOrgaan()).isTrue();
        weigert(() -> nee(doorloop, Routevraag.LOCATIE_TOEZICHT), "alleen orgaanhandel");
    }

    @Test
    void een_slachtoffer_op_een_locatie_is_nog_geen_partner() {
        Doorloop doorloop = kaart(Routekaart.LOCATIE);
        nee(doorloop, Routevraag.LOCATIE_ACUUT);
        ja(doorloop, Routevraag.LOCATIE_SLACHTOFFER);

        assertThat(doorloop.partnerNodig()).isFalse();
    }

    private static Doorloop kaart(Routekaart kaart) {
        return Doorloop.begin(Nummer.van("S-2026-00001"), kaart, 1, NU);
    }

    private static void ja(Doorloop doorloop, Routevraag... vragen) {
        antwoord(doorloop, true, vragen);
    }

    private static void nee(Doorloop doorloop, Routevraag... vragen) {
        antwoord(doorloop, false, vragen);
    }

    private static void antwoord(Doorloop doorloop, boolean ja, Routevraag... vragen) {
        for (Routevraag vraag : vragen) {
            doorloop.beantwoord(Beantwoording.van(vraag, ja, null), NU, "aandachtsfunctionaris");
        }
    }

    private static void weigert(Runnable stap, String zin) {
        assertThatThrownBy(stap::run).isInstanceOf(Weigering.class).hasMessageContaining(zin);
    }
}
