package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Onvolledig.zonder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controlepartner;
import nl.gemeente.casusescalatie.controle.Controlesoort;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControleBriefen.Onderwerp;
import nl.gemeente.casusescalatie.controle.voorbereiding.ToezeggingVastleggen.Antwoord;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Planformulier;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Integratietest
@Doorloopt("controle-voorbereiden")
class ControleVoorbereidenProcesTest {

    private static final String PROCES = Controleloop.VOORBEREIDEN;

    private final Procesbaan baan;
    private final Controleloop loop;
    private final Tijdlijn tijdlijn;

    ControleVoorbereidenProcesTest(Procesbaan baan, Controleloop loop, Tijdlijn tijdlijn) {
        this.baan = baan;
        this.loop = loop;
        this.tijdlijn = tijdlijn;
    }

    @Test
    void een_controle_wordt_gepland_elke_partner_antwoordt_en_iedereen_wordt_gebriefd() {
        Nummer controle = begonnen();
        assertThat(baan.groep(baan.taak(controle, "controle-plannen"))).isEqualTo("toezicht");
        loop.gepland(controle);
        assertThat(baan.takenMet(controle, "controle-toezegging-vastleggen"))
                .extracting(loop::partner)
                .containsExactlyInAnyOrder(
                        Controlepartner.GEMEENTE_TOEZICHT, Controlepartner.POLITIE, Controlepartner.ODWH);
        assertThat(baan.openFormulieren(controle)).doesNotContain("controle-briefen");
        loop.toegezegd(controle, Controlepartner.ODWH);
        assertThat(baan.groep(baan.taak(controle, "controle-briefen"))).isEqualTo("toezicht");
        baan.rondAf(controle, "controle-briefen", Controleloop.briefing());

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle)).contains("endEvent_controleVoorbereid");
        assertThat(zinnen(controle))
                .contains(
                        "De controle is gepland.",
                        "Politie doet mee.",
                        "Omgevingsdienst West-Holland doet niet mee.",
                        "De briefing is gehouden.");
    }

    @Test
    void zolang_politie_of_om_vraagt_te_wachten_wordt_er_niets_gepland() {
        Nummer controle = loop.geopend(Controlesoort.INTEGRAAL);
        Nummer casus = loop.erboven(controle);
        loop.schortOp(casus);
        loop.begin(controle, PROCES);

        assertThat(baan.openFormulieren(controle)).isEmpty();
        assertThat(baan.actief(controle))
                .containsExactly("callActivity_opschortingAfwachten", "event_opschortingOpgeheven");

        loop.hefOp(casus, controle);
        assertThat(baan.openFormulieren(controle)).containsExactly("controle-plannen");
    }

    @Test
    void een_tweede_opschorting_houdt_de_controle_vast_als_de_eerste_is_opgeheven() {
        Nummer controle = loop.geopend(Controlesoort.INTEGRAAL);
        Nummer casus = loop.erboven(controle);
        loop.schortOp(casus);
        loop.schortOp(controle);
        loop.begin(controle, PROCES);

        loop.hefOp(casus, controle);
        assertThat(baan.openFormulieren(controle)).containsExactly("opschorting-volgen");
        loop.hefOp(controle, controle);
        assertThat(baan.openFormulieren(controle)).containsExactly("controle-plannen");
    }

    @Test
    void een_opschorting_tijdens_de_voorbereiding_houdt_plan_en_briefing_tegen() {
        Nummer controle = begonnen();
        Nummer casus = loop.erboven(controle);
        loop.schortOp(casus);
        geweigerd(() -> loop.gepland(controle), "Politie (sinds 23 november 2026) vraagt te wachten.");
        loop.hefOp(casus, controle);
        loop.gepland(controle);
        loop.toegezegd(controle);
        loop.schortOp(casus);
        geweigerd(
                () -> baan.rondAf(controle, "controle-briefen", Controleloop.briefing()),
                "Deze stap kan pas als de opschorting is opgeheven.");
        assertThat(baan.openFormulieren(controle)).containsExactly("controle-briefen");
    }

    @Test
    void een_controle_kan_vervallen_voor_het_plannen() {
        Nummer controle = begonnen();
        geweigerd(
                () -> baan.rondAf(controle, "controle-plannen", Planformulier.vervallen(null)),
                "Waarom vervalt de controle: vul dit veld in.");
        baan.rondAf(controle, "controle-plannen", Planformulier.vervallen("Het pand staat leeg"));

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle)).contains("endEvent_controleVervallen");
        assertThat(zinnen(controle)).contains("De controle is vervallen.");
    }

    @Test
    void een_controle_kan_nog_bij_de_briefing_vervallen_ook_als_politie_vraagt_te_wachten() {
        Nummer controle = begonnen();
        loop.gepland(controle);
        loop.toegezegd(controle, Controlepartner.POLITIE, Controlepartner.ODWH);
        loop.schortOp(controle);
        baan.rondAf(controle, "controle-briefen", Controleloop.vervallenBriefing("Te weinig partners"));

        assertThat(baan.loopt(controle, PROCES)).isFalse();
        assertThat(baan.doorlopen(controle)).contains("endEvent_controleVervallen");
    }

    @ParameterizedTest
    @CsvSource({
        "doorgang,        Gaat de controle door? Kies een antwoord.",
        "aanleiding,      Soort controle: vul dit veld in.",
        "grond,           Grond voor een gerichte controle: vul dit veld in.",
        "themas,          Thema's: vul dit veld in.",
        "locatie,         Locatie: vul dit veld in.",
        "locatieSoort,    Soort locatie: vul dit veld in.",
        "doel,            Doel van de controle: vul dit veld in.",
        "datum,           Datum van de controle: vul dit veld in.",
        "partners,        Welke partners vraagt u: vul dit veld in.",
        "veiligheidsplan, Veiligheid: vul dit veld in.",
        "tolk,            Tolk: vul dit veld in.",
        "opvang,          Hulp en opvang: vul dit veld in."
    })
    void een_plan_is_pas_klaar_als_alles_is_ingevuld(String veld, String zin) {
        Nummer controle = begonnen();

        geweigerd(() -> baan.rondAf(controle, "controle-plannen", zonder(Planformulier.gericht(), veld)), zin);
        assertThat(baan.openFormulieren(controle)).containsExactly("controle-plannen");
    }

    @Test
    void een_preventieve_controle_vraagt_geen_grond() {
        Nummer controle = begonnen();
        baan.rondAf(controle, "controle-plannen", Planformulier.preventief());

        assertThat(baan.openFormulieren(controle)).containsOnly("controle-toezegging-vastleggen");
    }

    @Test
    void wie_meedoet_heeft_een_rol_en_een_grondslag_en_de_gemeente_zegt_niet_af() {
        Nummer controle = begonnen();
        loop.gepland(controle);
        geweigerd(
                () -> baan.rondEersteAf(
                        controle, "controle-toezegging-vastleggen", new Antwoord(true, null, null, null)),
                "Rol: vul dit veld in.");
        geweigerd(
                () -> baan.rondEersteAf(
                        controle,
                        "controle-toezegging-vastleggen",
                        new Antwoord(true, "Kijkt naar brandveiligheid", null, null)),
                "Grondslag: vul dit veld in.");
        geweigerd(() -> loop.toegezegd(controle, Controlepartner.GEMEENTE_TOEZICHT), "de gemeente doet altijd mee");
    }

    @Test
    void een_briefing_bespreekt_alle_vier_de_onderwerpen() {
        Nummer controle = begonnen();
        loop.gepland(controle);
        loop.toegezegd(controle);
        geweigerd(
                () -> baan.rondAf(controle, "controle-briefen", Controleloop.briefing(Set.of(Onderwerp.VEILIGHEID))),
                "alle vier horen bij de briefing");
        for (Map.Entry<String, String> veld : Map.of(
                        "leiding",
                        "Wie leidt de controle: vul dit veld in.",
                        "signaalafspraak",
                        "Hoe meldt u elkaar een mogelijk slachtoffer: vul dit veld in.",
                        "stopcriteria",
                        "Wanneer stopt de controle: vul dit veld in.",
                        "besproken",
                        "Wat is besproken: vul dit veld in.")
                .entrySet()) {
            geweigerd(
                    () -> baan.rondAf(controle, "controle-briefen", zonder(Controleloop.briefing(), veld.getKey())),
                    veld.getValue());
        }
        assertThat(baan.openFormulieren(controle)).containsExactly("controle-briefen");
    }

    private Nummer begonnen() {
        return loop.begonnen(Controlesoort.INTEGRAAL, PROCES);
    }

    private List<String> zinnen(Nummer nummer) {
        return tijdlijn.van(nummer).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }

    private static void geweigerd(ThrowingCallable stap, String zin) {
        assertThatThrownBy(stap).hasMessageContaining(zin);
    }
}
