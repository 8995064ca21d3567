package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Partnerreactie.geweigerd;
import static nl.gemeente.casusescalatie.support.Partnerreactie.geweigerdEnNaar;
import static nl.gemeente.casusescalatie.support.Partnerreactie.geweigerdEnVerderNiemand;
import static nl.gemeente.casusescalatie.support.Partnerreactie.ontvangen;
import static nl.gemeente.casusescalatie.support.Partnerreactie.teruggekoppeld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.Doorzetstatus;
import nl.gemeente.casusescalatie.doorzetting.Doorzetten;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingVolgen.Reactie;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingenLezen;
import nl.gemeente.casusescalatie.doorzetting.Doorzettingsbeeld;
import nl.gemeente.casusescalatie.doorzetting.PartnerBellen.Gesprek;
import nl.gemeente.casusescalatie.doorzetting.PartnerVervangen.Besluit;
import nl.gemeente.casusescalatie.doorzetting.PartnerVervangen.Vervangkeuze;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.lokaal.proces.Formulierwaarden;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.support.Testpost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Integratietest
@Doorloopt("doorzetting-volgen")
class DoorzettingVolgenProcesTest {

    private static final String PROCES = "doorzetting-volgen";
    private static final LocalDate VANDAAG = Testklok.START.toLocalDate();

    private final int poort;
    private final Procesbaan baan;
    private final Nummers nummers;
    private final Doorzetten doorzetten;
    private final DoorzettingenLezen doorzettingen;
    private final Tijdlijn tijdlijn;
    private final Testpost post;

    private Nummer signaal;

    DoorzettingVolgenProcesTest(
            @LocalServerPort int poort,
            Procesbaan baan,
            Nummers nummers,
            Doorzetten doorzetten,
            DoorzettingenLezen doorzettingen,
            Tijdlijn tijdlijn,
            Testpost post) {
        this.poort = poort;
        this.baan = baan;
        this.nummers = nummers;
        this.doorzetten = doorzetten;
        this.doorzettingen = doorzettingen;
        this.tijdlijn = tijdlijn;
        this.post = post;
    }

    @BeforeEach
    void een_doorzetting_naar_shop() {
        signaal = nummers.volgende(Nummer.Soort.SIGNAAL);
        zetDoor(Ketenpartner.SHOP);
        baan.voerJobsUit(signaal);
    }

    @Test
    void de_aandachtsfunctionaris_legt_ontvangst_en_terugkoppeling_vast() {
        assertThat(baan.groep(baan.taak(signaal, "doorzetting-volgen"))).isEqualTo("aandachtsfunctionaris");
        volg(ontvangen(VANDAAG));
        assertThat(beeld().status()).isEqualTo(Doorzetstatus.ONTVANGEN);

        volg(teruggekoppeld(VANDAAG, "Zij is geholpen."));

        assertThat(beeld().status()).isEqualTo(Doorzetstatus.TERUGGEKOPPELD);
        assertThat(beeld().toelichting()).isEqualTo("Zij is geholpen.");
        assertThat(baan.loopt(signaal, PROCES)).isFalse();
        assertThat(baan.doorlopen(signaal)).contains("endEvent_doorzettingAfgerond");
    }

    @Test
    void een_partner_die_stil_blijft_wordt_een_keer_herinnerd_en_daarna_gebeld()
            throws MessagingException, IOException {
        baan.vuurTimer(signaal, "event_partnerStil");

        assertThat(post.berichten()).hasSize(2);
        assertThat(post.berichten().get(1).getSubject()).isEqualTo("Herinnering: doorgezet " + signaal);
        assertThat(post.berichten().get(1).getContent().toString()).doesNotContain("merkteken");
        Gesprek gesprek = new Gesprek(true, "Zij bellen terug.", VANDAAG.plusWeeks(1));
        weigert("partner-bellen", new Gesprek(true, "Zij bellen terug.", VANDAAG), "Kies een dag na vandaag");
        weigert("partner-bellen", Map.of(), "Heeft u de partner gesproken? Kies een antwoord.");
        baan.rondAf(signaal, "partner-bellen", gesprek);
        assertThat(baan.openFormulieren(signaal)).containsExactly("doorzetting-volgen");

        baan.vuurTimer(signaal, "event_partnerStil");
        assertThat(post.berichten())
                .as("each term that passes has one reminder")
                .hasSize(3);
    }

    @Test
    void zonder_e_mailadres_blijft_het_bij_bellen() {
        signaal = nummers.volgende(Nummer.Soort.SIGNAAL);
        zetDoor(Ketenpartner.AVIM);
        baan.vuurTimer(signaal, "event_partnerStil");

        assertThat(baan.openFormulieren(signaal)).containsExactly("partner-bellen");
        assertThat(zinnen()).anyMatch(zin -> zin.contains("Geen e-mailadres bekend: bel zelf."));
    }

    @Test
    void na_een_weigering_volgt_een_andere_partner_of_geen_met_reden() {
        weigert("doorzetting-volgen", geweigerd(VANDAAG), "Zet u het door naar een andere partner? Kies een antwoord.");
        weigert(
                "doorzetting-volgen",
                geweigerdEnNaar(VANDAAG, Ketenpartner.SHOP, Grondslag.AVG_EIGEN_TAAK),
                "Kies een andere.");
        weigert("doorzetting-volgen", geweigerdEnNaar(VANDAAG, Ketenpartner.NLA, Grondslag.WGS_ZVH), "Grondslag: ");
        assertThat(beeld().status()).isEqualTo(Doorzetstatus.AANGEBODEN);
        volg(geweigerdEnNaar(VANDAAG, Ketenpartner.NLA, Grondslag.AVG_EIGEN_TAAK));

        assertThat(baan.groep(baan.taak(signaal, "vervanging-bevestigen"))).isEqualTo("aandachtsfunctionaris");
        assertThat(doorzettingen.van(signaal))
                .extracting(Doorzettingsbeeld::partner, Doorzettingsbeeld::status)
                .containsExactly(
                        tuple(Ketenpartner.SHOP, Doorzetstatus.GEWEIGERD),
                        tuple(Ketenpartner.NLA, Doorzetstatus.KLAARGEZET));
        assertThat(dossier()).contains("Klaargezet voor Nederlandse Arbeidsinspectie");
        assertThat(post.berichten()).as("only SHOP was written to").hasSize(1);
        baan.rondAf(signaal, "vervanging-bevestigen", vervanging(Vervangkeuze.DOORZETTEN, null));

        assertThat(doorzettingen.van(signaal).get(1).status()).isEqualTo(Doorzetstatus.AANGEBODEN);
        assertThat(baan.openFormulieren(signaal)).as("the second is followed").containsExactly("doorzetting-volgen");
        volg(geweigerdEnVerderNiemand(VANDAAG));
        assertThat(baan.loopt(signaal, PROCES)).isFalse();
        assertThat(zinnen()).contains("Er komt geen andere partner. Reden: Zo besloten.");
    }

    @Test
    void wie_leest_wat_de_andere_partner_krijgt_kan_nog_een_ander_kiezen_of_geen_en_dan_gaat_er_niets_weg() {
        volg(geweigerdEnNaar(VANDAAG, Ketenpartner.NLA, Grondslag.AVG_EIGEN_TAAK));
        weigert("vervanging-bevestigen", Map.of(), "Zet u dit zo door? Kies een antwoord.");
        weigert(
                "vervanging-bevestigen",
                vervanging(Vervangkeuze.GEEN_PARTNER, null),
                "Waarom deze keuze? Vul dit veld in.");
        Besluit nogEen = vervangDoor(Ketenpartner.AVIM);
        weigert("vervanging-bevestigen", vervangDoor(Ketenpartner.SHOP), "Kies een andere.");
        assertThatThrownBy(() -> baan.rondAfAls("toezicht", signaal, "vervanging-bevestigen", nogEen))
                .hasMessageContaining("andere rol");
        assertThat(doorzettingen.van(signaal)).hasSize(2);
        baan.rondAf(signaal, "vervanging-bevestigen", nogEen);

        assertThat(baan.openFormulieren(signaal)).containsExactly("vervanging-bevestigen");
        assertThat(dossier()).contains("Klaargezet voor AVIM");
        baan.rondAf(signaal, "vervanging-bevestigen", vervanging(Vervangkeuze.GEEN_PARTNER, "Wij doen het zelf."));

        assertThat(doorzettingen.van(signaal))
                .extracting(Doorzettingsbeeld::partner, Doorzettingsbeeld::status)
                .containsExactly(
                        tuple(Ketenpartner.SHOP, Doorzetstatus.GEWEIGERD),
                        tuple(Ketenpartner.NLA, Doorzetstatus.INGETROKKEN),
                        tuple(Ketenpartner.AVIM, Doorzetstatus.INGETROKKEN));
        assertThat(post.berichten()).as("only SHOP was written to").hasSize(1);
        assertThat(zinnen())
                .contains(
                        "Toch niet doorgezet naar AVIM (politie).",
                        "Er komt geen andere partner. Reden: Wij doen het zelf.");
        assertThat(baan.doorlopen(signaal)).contains("endEvent_weigeringAfgehandeld");
        assertThat(baan.loopt(signaal, PROCES)).isFalse();
    }

    private String dossier() {
        return Deur.programma(poort, "aandachtsfunctionaris")
                .get("/api/dossiers/" + signaal)
                .body();
    }

    @Test
    void wie_intrekt_bij_een_partner_zonder_e_mailadres_leest_dat_er_gebeld_moet_worden() {
        signaal = nummers.volgende(Nummer.Soort.SIGNAAL);
        zetDoor(Ketenpartner.AVIM);
        String pad = "/dossier/%s/doorzettingen/%d/intrekken".formatted(signaal, beeld().id());

        assertThat(Deur.persoon(poort, "aandachtsfunctionaris").get(pad).body())
                .contains("er gaat geen bericht weg. Bel de partner zelf")
                .doesNotContain("krijgt een e-mail");
    }

    @Test
    void intrekken_in_het_dossier_beeindigt_alleen_deze_doorzetting_en_de_partner_hoort_niet_waarom()
            throws MessagingException, IOException {
        zetDoor(Ketenpartner.AVIM);
        String pad = "/dossier/%s/doorzettingen/%d/intrekken".formatted(signaal, beeld().id());
        Deur functionaris = Deur.persoon(poort, "aandachtsfunctionaris");
        assertThat(functionaris.get("/dossier/" + signaal).body()).contains(pad);
        assertThat(functionaris.get(pad).body()).contains("De partner krijgt een e-mail met alleen het nummer");
        for (String rol : List.of("zorg", "manager", "melder", "toezicht")) {
            assertThat(Deur.persoon(poort, rol).get(pad).statusCode()).as(rol).isEqualTo(404);
        }
        assertThat(Deur.persoon(poort, "zorg").get("/dossier/" + signaal).body())
                .doesNotContain(pad);
        HttpResponse<String> leeg = functionaris.form(pad, Map.of("reden", " ", "_csrf", functionaris.csrf(pad)));
        assertThat(leeg.statusCode()).isEqualTo(400);
        assertThat(leeg.body()).contains("Reden: schrijf kort op waarom u dit intrekt.");

        HttpResponse<String> gedaan =
                functionaris.form(pad, Map.of("reden", "Vergissing-merkteken.", "_csrf", functionaris.csrf(pad)));
        assertThat(gedaan.statusCode()).isEqualTo(302);
        baan.voerJobsUit(signaal);

        assertThat(beeld().status()).isEqualTo(Doorzetstatus.INGETROKKEN);
        assertThat(baan.openFormulieren(signaal)).as("AVIM runs on").containsExactly("doorzetting-volgen");
        assertThat(baan.doorlopen(signaal)).contains("endEvent_ingetrokken");
        assertThat(post.berichten().get(1).getSubject()).isEqualTo("Ingetrokken: " + signaal);
        assertThat(post.berichten().get(1).getContent().toString()).doesNotContain("merkteken");
        assertThat(functionaris.get(pad).statusCode()).isEqualTo(404);
    }

    @Test
    void een_leeg_formulier_een_dag_die_niet_kan_en_een_andere_rol_worden_geweigerd() {
        weigert("doorzetting-volgen", Map.of(), "Wat hoorde u van de partner? Kies een antwoord.");
        weigert("doorzetting-volgen", ontvangen(VANDAAG.plusDays(1)), "Kies vandaag of een eerdere dag");
        weigert("doorzetting-volgen", ontvangen(VANDAAG.minusDays(3)), "Kies een dag nadat u het doorzette");
        weigert("doorzetting-volgen", teruggekoppeld(VANDAAG, null), "wat de partner liet weten");
        assertThatThrownBy(() -> baan.rondAfAls("toezicht", signaal, "doorzetting-volgen", Map.of()))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("andere rol");
        assertThat(beeld().status()).isEqualTo(Doorzetstatus.AANGEBODEN);
    }

    private void zetDoor(Ketenpartner partner) {
        doorzetten.doorzetten(
                signaal,
                partner,
                "Vraag om opvang.",
                Grondslag.AVG_EIGEN_TAAK,
                "Samenvatting met een merkteken.",
                "aandachtsfunctionaris");
    }

    private Doorzettingsbeeld beeld() {
        return doorzettingen.van(signaal).get(0);
    }

    private void volg(Reactie reactie) {
        baan.rondAf(signaal, "doorzetting-volgen", reactie);
    }

    private static Besluit vervanging(Vervangkeuze keuze, @Nullable String motivering) {
        return new Besluit(keuze, null, null, null, motivering);
    }

    private static Besluit vervangDoor(Ketenpartner partner) {
        return new Besluit(
                Vervangkeuze.ANDERE_PARTNER, partner, "Onderzoek.", Grondslag.AVG_EIGEN_TAAK, "Zo besloten.");
    }

    private void weigert(String formulier, Record velden, String zin) {
        weigert(formulier, Formulierwaarden.van(velden), zin);
    }

    private void weigert(String formulier, Map<String, Object> velden, String zin) {
        assertThatThrownBy(() -> baan.rondAf(signaal, formulier, velden))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining(zin);
    }

    private List<String> zinnen() {
        return tijdlijn.van(signaal).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }
}
