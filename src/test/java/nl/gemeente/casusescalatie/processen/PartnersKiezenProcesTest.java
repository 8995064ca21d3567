package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.processen.Signaalloop.doorzetting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.Doorzetstatus;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingenLezen;
import nl.gemeente.casusescalatie.doorzetting.Doorzettingsbeeld;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.routekaart.Routeadviezen;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testpost;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Integratietest
@Doorloopt("partners-kiezen")
class PartnersKiezenProcesTest {

    private static final Map<String, Object> AKKOORD = Map.of("akkoord", "true");
    private static final Map<String, Object> NIET =
            Map.of("keuze", "NIET", "motivering", "Eerst wegen.", "vervolg", "OVERLEG");

    private final int poort;
    private final Procesbaan baan;
    private final Signaalloop loop;
    private final DoorzettingenLezen doorzettingen;
    private final Testpost post;
    private final Routeadviezen adviezen;
    private final TaskService taken;

    private Nummer signaal;

    PartnersKiezenProcesTest(
            @LocalServerPort int poort,
            Procesbaan baan,
            Signaalloop loop,
            DoorzettingenLezen doorzettingen,
            Testpost post,
            Routeadviezen adviezen,
            TaskService taken) {
        this.poort = poort;
        this.baan = baan;
        this.loop = loop;
        this.doorzettingen = doorzettingen;
        this.post = post;
        this.adviezen = adviezen;
        this.taken = taken;
    }

    @BeforeEach
    void een_beoordeeld_signaal() {
        signaal = loop.beoordeeld(Signaalloop.kaal().omschrijving("merk-omschrijving"), Map.of());
    }

    @Test
    void de_partner_krijgt_wat_klasse_en_grondslag_toelaten_en_pas_na_bevestiging() {
        kies(doorzetting("NLA", "NOG_EEN", Map.of()));
        assertThat(velden(0)).as("nothing about a person").contains("Urgentie").doesNotContain("Omschrijving");
        assertThat(doorzettingen.van(signaal).get(0).status()).isEqualTo(Doorzetstatus.KLAARGEZET);
        assertThat(Deur.programma(poort, "aandachtsfunctionaris")
                        .get("/api/dossiers/" + signaal)
                        .body())
                .contains("Klaargezet voor Nederlandse Arbeidsinspectie", "Krijgt de partner: Urgentie");
        bevestig(AKKOORD);

        Map<String, Object> deel = Map.of("gegevensklasse", "GEMEENTELIJK", "gegevens", "Wat is gezien.");
        kies(doorzetting("AVIM", "NOG_EEN", deel));
        assertThat(velden(1)).contains("Omschrijving");
        bevestig(AKKOORD);
        kies(Signaalloop.samen(doorzetting("AVIM", "OVERLEG", deel), Map.of("grondslag", "WPG_VERSTREKKING")));
        assertThat(velden(2)).as("this ground lets no person through").doesNotContain("Omschrijving");
        bevestig(AKKOORD);

        assertThat(baan.doorlopen(signaal)).contains("endEvent_doorgezet");
        assertThat(doorzettingen.van(signaal))
                .hasSize(3)
                .extracting(Doorzettingsbeeld::status)
                .containsOnly(Doorzetstatus.AANGEBODEN);
    }

    @Test
    void wie_niet_bevestigt_stuurt_niets_en_kiest_opnieuw() {
        kies(doorzetting("SHOP", "GEEN_OVERLEG", Map.of()));
        weigert("doorzetting-bevestigen", Map.of(), "Zet u dit zo door? Kies een antwoord.");
        weigert("doorzetting-bevestigen", Map.of("akkoord", "false"), "waarom u dit niet doorzet");
        bevestig(Map.of("akkoord", "false", "reden", "Eerst bellen."));

        assertThat(post.berichten()).isEmpty();
        assertThat(doorzettingen.van(signaal))
                .extracting(Doorzettingsbeeld::status)
                .containsExactly(Doorzetstatus.INGETROKKEN);
        assertThat(baan.openFormulieren(signaal)).containsExactly("signaal-doorzetten");
        weigert(
                "signaal-doorzetten",
                Signaalloop.samen(NIET, Map.of("vervolg", "GEEN_OVERLEG")),
                "zonder partner gaat het signaal naar het signalenoverleg");
        kies(NIET);
        assertThat(baan.doorlopen(signaal)).contains("endEvent_nietDoorgezet");
    }

    @Test
    void is_er_meer_bekend_dan_gaat_een_kaart_opnieuw_en_geldt_het_nieuwe_advies() {
        kies(Map.of("keuze", "ROUTEKAART_PERSOON"));
        assertThat(baan.openFormulieren(signaal)).containsExactly("routekaart-persoon-acuut");
        Map<String, Object> nee = Map.of("antwoord", "false");
        baan.rondAf(signaal, "routekaart-persoon-acuut", nee);
        baan.rondAf(signaal, "routekaart-persoon-minderjarig", nee);
        baan.rondAf(signaal, "routekaart-persoon-aangifte", Map.of("antwoord", "true", "vorm", "ARBEID"));
        assertThat(adviezen.van(signaal)).containsExactly(Ketenpartner.NLA);
        assertThat(taken.getVariable(baan.taak(signaal, "signaal-doorzetten").getId(), "persoonsadvies"))
                .isEqualTo("NLA");

        kies(Map.of("keuze", "ROUTEKAART_LOCATIE"));
        baan.rondAf(signaal, "routekaart-locatie-acuut", nee);
        baan.rondAf(signaal, "routekaart-locatie-slachtoffer", nee);
        baan.rondAf(
                signaal,
                "routekaart-locatie-uitbuiting",
                Map.of("arbeid", "false", "seksueel", "false", "crimineel", "false", "orgaan", "true"));
        assertThat(taken.getVariable(baan.taak(signaal, "signaal-doorzetten").getId(), "locatieadvies"))
                .isEqualTo("POLITIE");
    }

    @Test
    void wat_wij_niet_oppakken_heeft_geen_routekaart() {
        signaal = loop.beoordeeld(
                Signaalloop.kaal(), Map.of("eigenGrondgebied", "false", "uitkomst", "NIET_EIGEN_GEBIED"));

        weigert("signaal-doorzetten", Map.of("keuze", "ROUTEKAART_PERSOON"), "er hoort geen routekaart bij");
        assertThat(baan.openFormulieren(signaal)).containsExactly("signaal-doorzetten");
    }

    @Test
    void sparren_is_anoniem_en_geen_doorzetten() {
        signaal = loop.beoordeeld(Signaalloop.kaal().metTerugkoppeling(), Map.of());
        weigert("signaal-doorzetten", Map.of("keuze", "SPARREN"), "kies met wie u heeft gespard");
        weigert(
                "signaal-doorzetten",
                spar("Wat vindt u van het verhaal van mara melder?"),
                "Sparren doet u zonder gegevens over een persoon");
        kies(spar("Wat kunnen wij het beste doen?"));

        assertThat(doorzettingen.van(signaal)).isEmpty();
        assertThat(post.berichten())
                .as("only the melder heard that it came in")
                .extracting(bericht -> bericht.getSubject())
                .containsExactly("Melding ontvangen: " + signaal);
        assertThat(baan.openFormulieren(signaal)).containsExactly("signaal-doorzetten");
        assertThat(Deur.programma(poort, "aandachtsfunctionaris")
                        .get("/api/dossiers/" + signaal)
                        .body())
                .contains("Gespard met AVIM (politie)", "Wat kunnen wij het beste doen?");
    }

    private static Map<String, Object> spar(String vraag) {
        return Map.of("keuze", "SPARREN", "ketenpartner", "AVIM", "vraag", vraag, "antwoord", "Blijf kijken.");
    }

    private List<String> velden(int plaats) {
        return doorzettingen.van(signaal).get(plaats).gedeeld().stream()
                .map(Doorzettingsbeeld.Deel::label)
                .toList();
    }

    private void kies(Map<String, Object> keuze) {
        baan.rondAf(signaal, "signaal-doorzetten", keuze);
    }

    private void bevestig(Map<String, Object> antwoord) {
        baan.rondAf(signaal, "doorzetting-bevestigen", antwoord);
    }

    private void weigert(String formulier, Map<String, Object> velden, String zin) {
        assertThatThrownBy(() -> baan.rondAf(signaal, formulier, velden))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining(zin);
    }
}
