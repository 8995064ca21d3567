package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Besluitformulier.besluit;
import static nl.gemeente.casusescalatie.support.Weegformulier.besproken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.lokaal.proces.Formulierwaarden;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.signaal.Afsluitreden;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.Wachtend;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Integratietest
@Doorloopt("signaal-bespreken")
class SignaalBesprekenProcesTest {

    private final Procesbaan baan;
    private final Overlegloop loop;
    private final Wachtend wachtend;
    private final SignalenLezen signalen;
    private final TaskService taken;
    private final RuntimeService runtime;
    private final List<Dossierdeel> dossierdelen;

    Nummer signaal;
    Nummer overleg;

    SignaalBesprekenProcesTest(
            Procesbaan baan,
            Overlegloop loop,
            Wachtend wachtend,
            SignalenLezen signalen,
            TaskService taken,
            RuntimeService runtime,
            List<Dossierdeel> dossierdelen) {
        this.baan = baan;
        this.loop = loop;
        this.wachtend = wachtend;
        this.signalen = signalen;
        this.taken = taken;
        this.runtime = runtime;
        this.dossierdelen = dossierdelen;
    }

    @BeforeEach
    void geopend() {
        wachtend.alleenNieuwe();
        signaal = wachtend.signaal();
        loop.laatWachten(signaal);
        overleg = loop.geopend();
    }

    @Test
    void een_besproken_signaal_krijgt_advies_en_besluit_en_gaat_direct_verder() {
        assertThat(baan.groep(baan.taak(signaal, "weging-vastleggen"))).isEqualTo("overlegvoorzitter");
        baan.rondAf(
                signaal,
                "weging-vastleggen",
                besproken().toelichting("Twee keer gezien.").ingevuld());
        Task taak = baan.taak(signaal, "overlegbesluit-vastleggen");
        assertThat(baan.groep(taak)).isEqualTo("overlegvoorzitter");
        assertThat(taken.getVariable(taak.getId(), "wegingAdvies")).isEqualTo("BESTUURLIJK_OPPAKKEN");
        assertThat(loop.wacht(signaal)).isTrue();

        baan.rondAf(
                signaal,
                "overlegbesluit-vastleggen",
                besluit(Overleguitkomst.BESTUURLIJK_OPPAKKEN, Overleguitkomst.MONITOREN, Overleguitkomst.OPSCHALEN_RIEC)
                        .herweegdatum(LocalDate.of(2027, 1, 15))
                        .afwijkendStandpunt("Partner A wilde wachten.")
                        .ingevuld());

        assertThat(loop.wacht(signaal)).isFalse();
        assertThat(baan.doorlopen(signaal)).contains("endEvent_signaalBesloten");
        assertThat(signalen.lees(signaal).status()).isEqualTo(Signaalstatus.AFGEWOGEN);
        assertThat(signalen.laatsteBesluit(signaal).uitkomsten())
                .containsExactlyInAnyOrder(
                        Overleguitkomst.BESTUURLIJK_OPPAKKEN,
                        Overleguitkomst.MONITOREN,
                        Overleguitkomst.OPSCHALEN_RIEC);
        assertThat(dossier())
                .contains(
                        "Concreet=2 van 3",
                        "Beste bron=Eigen waarneming van een professional",
                        "Toelichting op de weging=Twee keer gezien.",
                        "Advies van de beslistabel=Bestuurlijk oppakken",
                        "Terug op de agenda=15 januari 2027",
                        "Andere mening van een deelnemer=Partner A wilde wachten.")
                .anySatisfy(regel -> assertThat(regel)
                        .startsWith("Waarom dit advies=Concreet, van het afgelopen jaar of nieuwer")
                        .contains("pak het bestuurlijk op. Regel 10 van signaal-wegen, versie"));
    }

    @Test
    void een_minderjarige_telt_als_hoogste_ernst() {
        wachtend.alleenNieuwe();
        Nummer kind = wachtend.signaal(Urgentie.HOOG, JaNeeOnbekend.JA, Uitbuitingsvorm.CRIMINEEL);
        loop.geopend();

        baan.rondAf(
                kind,
                "weging-vastleggen",
                besproken().aantalBronnen(2).metPartnersNodig().ingevuld());

        assertThat(taken.getVariable(
                        baan.taak(kind, "overlegbesluit-vastleggen").getId(), "wegingAdvies"))
                .isEqualTo("OPSCHALEN_RIEC");
    }

    @Test
    void een_signaal_waar_het_overleg_niet_aan_toe_kwam_blijft_wachten() {
        baan.rondAf(signaal, "weging-vastleggen", Overlegloop.NIET_BESPROKEN);

        assertThat(baan.doorlopen(signaal)).contains("endEvent_signaalDoorgeschoven");
        assertThat(signalen.lees(signaal).status()).isEqualTo(Signaalstatus.GEAGENDEERD);
        assertThat(loop.wacht(signaal)).isTrue();
        assertThat(dossier()).contains("Stand=Doorgeschoven naar een volgend overleg");
        baan.voerJobsUit(overleg);
        assertThat(baan.openFormulieren(overleg)).containsExactly("verslag-vaststellen");
    }

    @Test
    void een_onvolledige_weging_wordt_geweigerd() {
        weigert("weging-vastleggen", Map.of(), "Is dit signaal besproken? Kies een antwoord.");
        weigert("weging-vastleggen", besproken().zonderErnst().ingevuld(), "Hoe ernstig is het? Vul dit veld in.");
        weigert("weging-vastleggen", besproken().concreet(4).ingevuld(), "Kies een antwoord uit de lijst");
        weigert("weging-vastleggen", besproken().aantalBronnen(0).ingevuld(), "1 tot en met 99");
        Map<String, Object> vanHorenZeggen = Formulierwaarden.van(besproken().ingevuld());
        vanHorenZeggen.put("bron", "GERUCHT");
        weigert("weging-vastleggen", vanHorenZeggen, "Dit antwoord kan niet");
        assertThatThrownBy(() -> baan.rondAfAls(
                        "toezicht", signaal, "weging-vastleggen", besproken().ingevuld()))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("andere rol");
    }

    @Test
    void een_besluit_dat_niet_klopt_wordt_geweigerd() {
        baan.rondAf(signaal, "weging-vastleggen", besproken().ingevuld());

        weigert(
                "overlegbesluit-vastleggen",
                Map.of("uitkomsten", List.of()),
                "Wat besluit het overleg? Kies ten minste één uitkomst.");
        weigert(
                "overlegbesluit-vastleggen",
                besluit(Overleguitkomst.AFSLUITEN, Overleguitkomst.VERRIJKEN)
                        .afsluitreden(Afsluitreden.ONGEGROND)
                        .ingevuld(),
                "Afsluiten kan niet samen");
        weigert(
                "overlegbesluit-vastleggen",
                besluit(Overleguitkomst.AFSLUITEN).ingevuld(),
                "Waarom sluit u het signaal af?");
        weigert(
                "overlegbesluit-vastleggen",
                besluit(Overleguitkomst.MONITOREN).ingevuld(),
                "Wanneer komt het signaal terug");
        weigert(
                "overlegbesluit-vastleggen",
                besluit(Overleguitkomst.OPSCHALEN_RIEC)
                        .bestaandeCasus("C-2026-99999")
                        .ingevuld(),
                "geen casus met dit nummer");
        assertThat(signalen.lees(signaal).status()).isEqualTo(Signaalstatus.GEAGENDEERD);
        assertThat(baan.openFormulieren(signaal)).containsExactly("overlegbesluit-vastleggen");
    }

    @Test
    void wie_als_tweede_hetzelfde_besluit_invult_hoort_dat_een_collega_al_klaar_is() {
        baan.rondAf(signaal, "weging-vastleggen", besproken().ingevuld());
        Task geopendDoorTwee = baan.taak(signaal, "overlegbesluit-vastleggen");
        baan.rondAf(
                signaal,
                "overlegbesluit-vastleggen",
                besluit(Overleguitkomst.VERRIJKEN).ingevuld());

        assertThatThrownBy(() -> baan.als("overlegvoorzitter", () -> {
                    taken.complete(
                            geopendDoorTwee.getId(),
                            Formulierwaarden.van(
                                    besluit(Overleguitkomst.OVERDRAGEN).ingevuld()));
                    return null;
                }))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("Misschien heeft een collega de taak al afgerond.");
        assertThat(signalen.laatsteBesluit(signaal).uitkomsten()).containsExactly(Overleguitkomst.VERRIJKEN);
    }

    @Test
    void de_engine_weet_van_een_bespreking_alleen_codes_en_nummers() {
        baan.rondAf(
                signaal,
                "weging-vastleggen",
                besproken().toelichting("Merkteken-91b2").ingevuld());

        String proces = baan.taak(signaal, "overlegbesluit-vastleggen").getProcessInstanceId();
        assertThat(runtime.getVariables(proces))
                .containsEntry("overlegNummer", overleg.waarde())
                .containsEntry("besproken", true)
                .doesNotContainKey("toelichting")
                .doesNotContainValue("Merkteken-91b2");
    }

    @Test
    void weging_en_besluit_zijn_alleen_voor_wie_de_inhoud_mag_zien() {
        assertThat(dossierdelen.stream()
                        .flatMap(deel -> deel.blokken(signaal).stream())
                        .filter(blok -> blok.titel().startsWith("Signalenoverleg")))
                .isNotEmpty()
                .allSatisfy(blok -> assertThat(blok.inzage()).isEqualTo(Inzage.INHOUD));
    }

    private void weigert(String formulier, Record velden, String zin) {
        weigert(formulier, Formulierwaarden.van(velden), zin);
    }

    private void weigert(String formulier, Map<String, Object> velden, String zin) {
        assertThatThrownBy(() -> baan.rondAf(signaal, formulier, velden))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining(zin);
    }

    private List<String> dossier() {
        return dossierdelen.stream()
                .flatMap(deel -> deel.blokken(signaal).stream())
                .flatMap(blok -> blok.regels().stream())
                .map(regel -> regel.label() + "=" + regel.waarde())
                .toList();
    }
}
