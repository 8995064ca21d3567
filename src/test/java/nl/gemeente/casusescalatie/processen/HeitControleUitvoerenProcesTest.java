package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Onvolledig.zonder;
import static nl.gemeente.casusescalatie.support.Testklok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.controle.Controlesoort;
import nl.gemeente.casusescalatie.controle.Heitantwoord;
import nl.gemeente.casusescalatie.controle.Heitteam;
import nl.gemeente.casusescalatie.controle.heit.HeitAntwoordVastleggen.Antwoord;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Planformulier;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Uitvoeringsformulier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Integratietest
@Doorloopt("heit-controle-uitvoeren")
class HeitControleUitvoerenProcesTest {

    private static final String PROCES = Controleloop.HEIT;

    private final Procesbaan baan;
    private final Controleloop loop;
    private final Tijdlijn tijdlijn;

    HeitControleUitvoerenProcesTest(Procesbaan baan, Controleloop loop, Tijdlijn tijdlijn) {
        this.baan = baan;
        this.loop = loop;
        this.tijdlijn = tijdlijn;
    }

    @Test
    void het_heit_wordt_gevraagd_neemt_aan_en_de_overtreding_wordt_een_maatregel() {
        Nummer controle = aangenomen(Heitteam.MALAFIDE_BEDRIJVIGHEID);
        loop.voorbereid(controle);
        loop.gehouden(controle, true);
        assertThat(loop.eronder(controle, Nummer.Soort.MAATREGEL)).hasSize(1);
        loop.maatregelenKlaar(controle);

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle)).contains("sendTask_heitVerzoeken", "endEvent_metMaatregelen");
        assertThat(zinnen(controle))
                .contains("Besloten is het HEIT te vragen.", "Het HEIT heeft de controle aangenomen.")
                .anyMatch(zin -> zin.startsWith("Doorgezet naar HEIT"));
    }

    @Test
    void een_controle_van_het_heit_kan_zonder_maatregelen_eindigen() {
        Nummer controle = aangenomen(Heitteam.PROSTITUTIE);
        loop.voorbereid(controle);
        loop.gehouden(controle, false);

        assertThat(baan.doorlopen(controle)).contains("endEvent_zonderMaatregelen");
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "false, false"})
    void met_een_van_de_twee_voorwaarden_wordt_het_heit_niet_gevraagd(boolean vermoeden, boolean meerwaarde) {
        Nummer controle = loop.begonnen(Controlesoort.HEIT, PROCES);

        geweigerd(
                () -> baan.rondAf(
                        controle,
                        "heit-aanvragen",
                        Controleloop.heitAanvraag(Heitteam.MALAFIDE_BEDRIJVIGHEID, vermoeden, meerwaarde)),
                "Klopt een van de twee niet? Kies dan Niet aanvragen.");
        assertThat(baan.openFormulieren(controle)).containsExactly("heit-aanvragen");
    }

    @ParameterizedTest
    @CsvSource({
        "team,               Team: vul dit veld in.",
        "sterkVermoeden,     Sterk vermoeden: vul dit veld in.",
        "meerwaardePartners, Meerwaarde van partners: vul dit veld in.",
        "onderbouwing,       Onderbouwing: vul dit veld in."
    })
    void een_aanvraag_is_pas_klaar_als_alles_is_ingevuld(String veld, String zin) {
        Nummer controle = loop.begonnen(Controlesoort.HEIT, PROCES);

        geweigerd(
                () -> baan.rondAf(
                        controle, "heit-aanvragen", zonder(Controleloop.heitAanvraag(Heitteam.PROSTITUTIE), veld)),
                zin);
    }

    @Test
    void de_gemeente_kan_besluiten_het_heit_niet_te_vragen() {
        Nummer controle = loop.begonnen(Controlesoort.HEIT, PROCES);
        assertThat(baan.groep(baan.taak(controle, "heit-aanvragen"))).isEqualTo("casusregisseur");
        geweigerd(
                () -> baan.rondAf(controle, "heit-aanvragen", Controleloop.geenHeitAanvraag(null)), "vul dit veld in.");
        baan.rondAf(controle, "heit-aanvragen", Controleloop.geenHeitAanvraag("Partners voegen niets toe"));

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle)).contains("endEvent_heitNietGevraagd");
    }

    @Test
    void het_heit_kan_afwijzen_en_dan_vervalt_de_controle() {
        Nummer controle = gevraagd(Heitteam.PROSTITUTIE);
        geweigerd(
                () -> baan.rondAf(controle, "heit-antwoord-vastleggen", Controleloop.heitAfwijzing(null)),
                "Reden van de afwijzing: vul dit veld in.");
        baan.rondAf(controle, "heit-antwoord-vastleggen", Controleloop.heitAfwijzing("Geen mensen"));

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle)).contains("endEvent_heitWijstAf");
        assertThat(zinnen(controle)).contains("Het HEIT heeft het verzoek afgewezen. De controle vervalt.");
    }

    @Test
    void een_controle_van_het_heit_kan_vervallen_bij_het_plannen_en_voor_de_deur() {
        Nummer eerste = aangenomen(Heitteam.PROSTITUTIE);
        baan.rondAf(eerste, "controle-plannen", Planformulier.vervallen("Het pand staat leeg"));
        assertThat(baan.doorlopen(eerste)).contains("endEvent_controleVervallen");

        Nummer tweede = aangenomen(Heitteam.PROSTITUTIE);
        loop.voorbereid(tweede);
        baan.rondAf(tweede, "controle-uitvoeren", Uitvoeringsformulier.vervallen("Te gevaarlijk"));
        assertThat(baan.doorlopen(tweede)).contains("gateway_uitgevoerd", "endEvent_controleVervallen");
    }

    @Test
    void zolang_politie_of_om_vraagt_te_wachten_wordt_ook_het_heit_niet_gevraagd() {
        Nummer controle = loop.geopend(Controlesoort.HEIT);
        Nummer casus = loop.erboven(controle);
        loop.schortOp(casus);
        loop.begin(controle, PROCES);
        assertThat(baan.openFormulieren(controle)).isEmpty();
        loop.hefOp(casus, controle);
        assertThat(baan.openFormulieren(controle)).containsExactly("heit-aanvragen");

        loop.schortOp(casus);
        geweigerd(
                () -> baan.rondAf(controle, "heit-aanvragen", Controleloop.heitAanvraag(Heitteam.PROSTITUTIE)),
                "Deze stap kan pas als de opschorting is opgeheven.");
    }

    @Test
    void een_signaal_van_team_prostitutie_gaat_altijd_naar_avim() {
        Nummer controle = aangenomen(Heitteam.PROSTITUTIE);
        loop.voorbereid(controle);
        loop.uitgevoerd(controle, Uitvoeringsformulier.rustig().metSignaal("Lange dagen", Uitbuitingsvorm.ARBEID));

        List<Task> bevestigen = baan.takenMet(controle, "mensenhandelsignaal-bevestigen");
        assertThat(bevestigen).hasSize(1);
        assertThat(zinnen(controle)).contains("Signaal van mensenhandel doorgegeven aan AVIM (politie).");
    }

    private Nummer gevraagd(Heitteam team) {
        Nummer controle = loop.begonnen(Controlesoort.HEIT, PROCES);
        baan.rondAf(controle, "heit-aanvragen", Controleloop.heitAanvraag(team));
        return controle;
    }

    private Nummer aangenomen(Heitteam team) {
        Nummer controle = gevraagd(team);
        baan.rondAf(controle, "heit-antwoord-vastleggen", new Antwoord(Heitantwoord.AANGENOMEN, VANDAAG, "H-12", null));
        return controle;
    }

    private List<String> zinnen(Nummer nummer) {
        return tijdlijn.van(nummer).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }

    private static void geweigerd(ThrowingCallable stap, String zin) {
        assertThatThrownBy(stap).hasMessageContaining(zin);
    }
}
