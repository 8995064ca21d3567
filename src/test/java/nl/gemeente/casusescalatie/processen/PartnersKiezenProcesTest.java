package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Beoordelingsformulier.nietInOnzeGemeente;
import static nl.gemeente.casusescalatie.support.Beoordelingsformulier.oppakken;
import static nl.gemeente.casusescalatie.support.Doorzetformulier.alleen;
import static nl.gemeente.casusescalatie.support.Doorzetformulier.alleenNaar;
import static nl.gemeente.casusescalatie.support.Doorzetformulier.gespard;
import static nl.gemeente.casusescalatie.support.Doorzetformulier.naar;
import static nl.gemeente.casusescalatie.support.Doorzetformulier.naarNiemand;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.NEE;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.aangifte;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.alleenOrgaan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.doorzetting.Doorzetstatus;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingenLezen;
import nl.gemeente.casusescalatie.doorzetting.Doorzettingsbeeld;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Bevestiging;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Doorzetkeuze;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Keuze;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Vervolg;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.lokaal.proces.Formulierwaarden;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.routekaart.Routeadviezen;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Doorzetformulier;
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
        signaal = loop.beoordeeld(Signaalloop.kaal().omschrijving("merk-omschrijving"), oppakken());
    }

    @Test
    void de_partner_krijgt_wat_klasse_en_grondslag_toelaten_en_pas_na_bevestiging() {
        kies(naar(Ketenpartner.NLA, Vervolg.NOG_EEN));
        assertThat(velden(0)).as("nothing about a person").contains("Urgentie").doesNotContain("Omschrijving");
        assertThat(doorzettingen.van(signaal).get(0).status()).isEqualTo(Doorzetstatus.KLAARGEZET);
        assertThat(Deur.programma(poort, "aandachtsfunctionaris")
                        .get("/api/dossiers/" + signaal)
                        .body())
                .contains("Klaargezet voor Nederlandse Arbeidsinspectie", "Krijgt de partner: Urgentie");
        bevestig(Signaalloop.AKKOORD);

        kies(naar(Ketenpartner.AVIM, Vervolg.NOG_EEN).deelt(Gegevensklasse.GEMEENTELIJK, "Wat is gezien."));
        assertThat(velden(1)).contains("Omschrijving");
        bevestig(Signaalloop.AKKOORD);
        kies(naar(Ketenpartner.AVIM, Vervolg.OVERLEG)
                .deelt(Gegevensklasse.GEMEENTELIJK, "Wat is gezien.")
                .grondslag(Grondslag.WPG_VERSTREKKING));
        assertThat(velden(2)).as("this ground lets no person through").doesNotContain("Omschrijving");
        bevestig(Signaalloop.AKKOORD);

        assertThat(baan.doorlopen(signaal)).contains("endEvent_doorgezet");
        assertThat(doorzettingen.van(signaal))
                .hasSize(3)
                .extracting(Doorzettingsbeeld::status)
                .containsOnly(Doorzetstatus.AANGEBODEN);
    }

    @Test
    void wie_niet_bevestigt_stuurt_niets_en_kiest_opnieuw() {
        kies(alleenNaar(Ketenpartner.SHOP));
        weigert("doorzetting-bevestigen", Map.of(), "Zet u dit zo door? Kies een antwoord.");
        weigert("doorzetting-bevestigen", new Bevestiging(false, null), "waarom u dit niet doorzet");
        bevestig(new Bevestiging(false, "Eerst bellen."));

        assertThat(post.berichten()).isEmpty();
        assertThat(doorzettingen.van(signaal))
                .extracting(Doorzettingsbeeld::status)
                .containsExactly(Doorzetstatus.INGETROKKEN);
        assertThat(baan.openFormulieren(signaal)).containsExactly("signaal-doorzetten");
        weigert(
                "signaal-doorzetten",
                naarNiemand(Vervolg.GEEN_OVERLEG),
                "zonder partner gaat het signaal naar het signalenoverleg");
        kies(naarNiemand(Vervolg.OVERLEG));
        assertThat(baan.doorlopen(signaal)).contains("endEvent_nietDoorgezet");
    }

    @Test
    void is_er_meer_bekend_dan_gaat_een_kaart_opnieuw_en_geldt_het_nieuwe_advies() {
        kies(alleen(Doorzetkeuze.ROUTEKAART_PERSOON));
        assertThat(baan.openFormulieren(signaal)).containsExactly("routekaart-persoon-acuut");
        baan.rondAf(signaal, "routekaart-persoon-acuut", NEE);
        baan.rondAf(signaal, "routekaart-persoon-minderjarig", NEE);
        baan.rondAf(signaal, "routekaart-persoon-aangifte", aangifte(Uitbuitingsvorm.ARBEID));
        assertThat(adviezen.van(signaal)).containsExactly(Ketenpartner.NLA);
        assertThat(taken.getVariable(baan.taak(signaal, "signaal-doorzetten").getId(), "persoonsadvies"))
                .isEqualTo("NLA");

        kies(alleen(Doorzetkeuze.ROUTEKAART_LOCATIE));
        baan.rondAf(signaal, "routekaart-locatie-acuut", NEE);
        baan.rondAf(signaal, "routekaart-locatie-slachtoffer", NEE);
        baan.rondAf(signaal, "routekaart-locatie-uitbuiting", alleenOrgaan());
        assertThat(taken.getVariable(baan.taak(signaal, "signaal-doorzetten").getId(), "locatieadvies"))
                .isEqualTo("POLITIE");
    }

    @Test
    void wat_wij_niet_oppakken_heeft_geen_routekaart() {
        signaal = loop.beoordeeld(Signaalloop.kaal(), nietInOnzeGemeente());

        weigert("signaal-doorzetten", alleen(Doorzetkeuze.ROUTEKAART_PERSOON), "er hoort geen routekaart bij");
        assertThat(baan.openFormulieren(signaal)).containsExactly("signaal-doorzetten");
    }

    @Test
    void sparren_is_anoniem_en_geen_doorzetten() {
        signaal = loop.beoordeeld(Signaalloop.kaal().metTerugkoppeling(), oppakken());
        weigert("signaal-doorzetten", alleen(Doorzetkeuze.SPARREN), "kies met wie u heeft gespard");
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

    private static Keuze spar(String vraag) {
        return gespard(Ketenpartner.AVIM, vraag, "Blijf kijken.");
    }

    private List<String> velden(int plaats) {
        return doorzettingen.van(signaal).get(plaats).gedeeld().stream()
                .map(Doorzettingsbeeld.Deel::label)
                .toList();
    }

    private void kies(Doorzetformulier keuze) {
        kies(keuze.ingevuld());
    }

    private void kies(Keuze keuze) {
        baan.rondAf(signaal, "signaal-doorzetten", keuze);
    }

    private void bevestig(Bevestiging antwoord) {
        baan.rondAf(signaal, "doorzetting-bevestigen", antwoord);
    }

    private void weigert(String formulier, Record velden, String zin) {
        weigert(formulier, Formulierwaarden.van(velden), zin);
    }

    private void weigert(String formulier, Map<String, Object> velden, String zin) {
        assertThatThrownBy(() -> baan.rondAf(signaal, formulier, velden))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining(zin);
    }
}
