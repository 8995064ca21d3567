package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Testklok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casusproef;
import nl.gemeente.casusescalatie.casus.Casusstatus;
import nl.gemeente.casusescalatie.casus.Terugname;
import nl.gemeente.casusescalatie.casus.inzage.CasussenLezen;
import nl.gemeente.casusescalatie.casus.riec.CasusAanbieden.Aanbiedbesluit;
import nl.gemeente.casusescalatie.casus.riec.CasusAanbieden.Aanbiedkeuze;
import nl.gemeente.casusescalatie.casus.riec.CasusTerugnemen.Terugnamebesluit;
import nl.gemeente.casusescalatie.casus.riec.RiecAntwoordVastleggen.Riecantwoord;
import nl.gemeente.casusescalatie.casus.riec.RiecAntwoordVastleggen.Riecreactie;
import nl.gemeente.casusescalatie.casus.signaal.CasusOpenen;
import nl.gemeente.casusescalatie.dossier.DossierLezen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S-74: a signal is raised to a casus under the RIEC-convenant, which the RIEC accepts, refuses or gives back. */
@Integratietest
@Doorloopt("casus-aannemen")
class CasusAannemenProcesTest {

    private static final String PROCES = "casus-aannemen";
    private static final String ROL = "casusregisseur";

    private final Procesbaan baan;
    private final Casusproef proef;
    private final Casusloop loop;
    private final CasusOpenen openen;
    private final CasussenLezen casussen;
    private final Tijdlijn tijdlijn;
    private final DossierLezen dossiers;

    private Nummer signaal;
    private Nummer casus;

    CasusAannemenProcesTest(
            Procesbaan baan,
            Casusproef proef,
            Casusloop loop,
            CasusOpenen openen,
            CasussenLezen casussen,
            Tijdlijn tijdlijn,
            DossierLezen dossiers) {
        this.baan = baan;
        this.proef = proef;
        this.loop = loop;
        this.openen = openen;
        this.casussen = casussen;
        this.tijdlijn = tijdlijn;
        this.dossiers = dossiers;
    }

    @BeforeEach
    void een_opgeschaald_signaal_opent_een_casus() {
        signaal = proef.opgeschaaldSignaal(null);
        casus = openen.open(signaal, "systeem");
    }

    @Test
    void een_casus_die_het_riec_accepteert_krijgt_diens_nummer_en_pas_dan_worden_partners_gevraagd() {
        assertThat(baan.groep(baan.taak(casus, "casus-toetsen"))).isEqualTo(ROL);
        loop.getoetst(casus);
        assertThat(baan.groep(baan.taak(casus, "casus-aanbieden"))).isEqualTo(ROL);
        loop.aangeboden(casus);
        assertThat(casussen.lees(casus).status()).isEqualTo(Casusstatus.AANGEBODEN);
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-riec-antwoord");
        assertThat(baan.groep(baan.taak(casus, "casus-riec-antwoord"))).isEqualTo(ROL);
        loop.rondAf(casus, "casus-riec-antwoord", Casusloop.GEACCEPTEERD);

        assertThat(baan.loopt(casus, PROCES)).isFalse();
        assertThat(baan.doorlopen(casus)).contains("endEvent_casusAangenomen");
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-bijdragen-vragen");
        assertThat(dossiers.lees(casus, "casusregisseur", List.of(Rol.CASUSREGISSEUR))
                        .orElseThrow()
                        .toString())
                .contains("nummer DH-2026-17", "/riec/pakket/1");
    }

    @Test
    void aanbieden_kan_pas_als_elke_vraag_over_volledigheid_een_antwoord_heeft() {
        loop.getoetst(casus);

        geweigerd(() -> loop.rondAf(casus, "casus-aanbieden", Casusloop.AANBIEDEN), "vragen over volledigheid open");
        assertThat(casussen.lees(casus).status()).isEqualTo(Casusstatus.GETOETST);
        geweigerd(
                () -> baan.rondAfAls("aandachtsfunctionaris", casus, "casus-aanbieden", Casusloop.AANBIEDEN),
                "Deze taak hoort bij een andere rol.");
    }

    @Test
    void een_casus_die_het_riec_teruggeeft_wordt_aangevuld_en_opnieuw_aangeboden() {
        loop.getoetst(casus);
        loop.aangeboden(casus);
        geweigerd(
                () -> loop.rondAf(
                        casus, "casus-riec-antwoord", new Riecreactie(Riecantwoord.GEACCEPTEERD, VANDAAG, null, null)),
                "Nummer van het RIEC: vul dit veld in.");
        loop.rondAf(
                casus,
                "casus-riec-antwoord",
                new Riecreactie(Riecantwoord.TERUGGEGEVEN, VANDAAG, null, "De bron ontbreekt"));
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-aanbieden");
        loop.aangeboden(casus);
        loop.rondAf(casus, "casus-riec-antwoord", Casusloop.GEACCEPTEERD);

        assertThat(dossiers.lees(casus, "casusregisseur", List.of(Rol.CASUSREGISSEUR))
                        .orElseThrow()
                        .toString())
                .contains("Teruggegeven om aan te vullen", "De bron ontbreekt", "/riec/pakket/2");
    }

    @Test
    void een_casus_die_het_riec_weigert_gaat_terug_naar_de_gemeente() {
        loop.getoetst(casus);
        loop.aangeboden(casus);
        loop.rondAf(
                casus,
                "casus-riec-antwoord",
                new Riecreactie(Riecantwoord.GEWEIGERD, VANDAAG, null, "Geen capaciteit"));

        assertThat(casussen.lees(casus).status()).isEqualTo(Casusstatus.NIET_AANGENOMEN);
        neemTerug();
        assertThat(zinnen(signaal)).anyMatch(zin -> zin.contains("het RIEC neemt die niet aan."));
    }

    @Test
    void een_casus_die_niet_wordt_aangeboden_gaat_met_een_reden_terug() {
        loop.getoetst(casus);
        geweigerd(
                () -> loop.rondAf(casus, "casus-aanbieden", new Aanbiedbesluit(Aanbiedkeuze.NIET_AANBIEDEN, null)),
                "Waarom niet? Vul dit veld in.");
        loop.rondAf(casus, "casus-aanbieden", new Aanbiedbesluit(Aanbiedkeuze.NIET_AANBIEDEN, "Wij kunnen het zelf"));

        neemTerug();
        assertThat(zinnen(signaal)).anyMatch(zin -> zin.contains("die wordt niet aangeboden aan het RIEC."));
    }

    @Test
    void een_casus_die_niet_onder_het_convenant_hoort_wordt_niet_aangeboden() {
        loop.rondAf(casus, "casus-toetsen", Casusloop.toets(false));

        neemTerug();
        assertThat(baan.doorlopen(casus)).doesNotContain("userTask_casusAanbieden");
    }

    private void neemTerug() {
        baan.rondAfAls(
                "aandachtsfunctionaris",
                casus,
                "casus-terugnemen",
                new Terugnamebesluit(Terugname.EIGEN_AANPAK, "Wij controleren zelf"));
        assertThat(baan.doorlopen(casus)).contains("endEvent_casusTeruggenomen", "endEvent_nietAangenomen");
        assertThat(baan.loopt(casus, "casus-behandelen")).isFalse();
    }

    private List<String> zinnen(Nummer nummer) {
        return tijdlijn.van(nummer).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }

    private static void geweigerd(ThrowingCallable stap, String zin) {
        assertThatThrownBy(stap).hasMessageContaining(zin);
    }
}
