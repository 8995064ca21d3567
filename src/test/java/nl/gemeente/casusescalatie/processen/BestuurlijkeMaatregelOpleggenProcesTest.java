package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Onvolledig.zonder;
import static nl.gemeente.casusescalatie.support.Testklok.VANDAAG;
import static nl.gemeente.casusescalatie.support.Voorstelformulier.voor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossier;
import nl.gemeente.casusescalatie.dossier.DossierLezen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.maatregel.Besluitkeuze;
import nl.gemeente.casusescalatie.maatregel.Maatregelproef;
import nl.gemeente.casusescalatie.maatregel.Maatregelsoort;
import nl.gemeente.casusescalatie.maatregel.Maatregelstatus;
import nl.gemeente.casusescalatie.maatregel.Procedure;
import nl.gemeente.casusescalatie.maatregel.Zienswijzewijze;
import nl.gemeente.casusescalatie.maatregel.besluit.BesluitNemen.Burgemeestersbesluit;
import nl.gemeente.casusescalatie.maatregel.inzage.MaatregelenLezen;
import nl.gemeente.casusescalatie.maatregel.uitvoering.BegunstigingstermijnBewaken.Termijnbesluit;
import nl.gemeente.casusescalatie.maatregel.uitvoering.MaatregelTenUitvoerLeggen.Uitvoeringsverslag;
import nl.gemeente.casusescalatie.maatregel.uitvoering.Termijnkeuze;
import nl.gemeente.casusescalatie.maatregel.voorbereiding.GroepsaanpakStarten.Groepsafspraken;
import nl.gemeente.casusescalatie.maatregel.voorbereiding.MaatregelOpenen;
import nl.gemeente.casusescalatie.maatregel.voorbereiding.MaatregelenOpenen;
import nl.gemeente.casusescalatie.maatregel.zienswijze.ZienswijzeVastleggen.Zienswijzeverslag;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Ontwerpformulier;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

@Integratietest
@Doorloopt("bestuurlijke-maatregel-opleggen")
class BestuurlijkeMaatregelOpleggenProcesTest {

    private static final Burgemeestersbesluit AKKOORD = new Burgemeestersbesluit(Besluitkeuze.AKKOORD, null, null);
    private static final Groepsafspraken GROEPSAFSPRAKEN =
            new Groepsafspraken("Jeugdteam", LocalDate.of(2026, 12, 1), "Wekelijks overleg");

    private final Procesbaan baan;
    private final Maatregelloop loop;
    private final Maatregelproef proef;
    private final MaatregelenLezen maatregelen;
    private final MaatregelOpenen openen;
    private final MaatregelenOpenen openenBijControle;
    private final Tijdlijn tijdlijn;
    private final Verbanden verbanden;
    private final DossierLezen dossiers;
    private final RuntimeService runtime;
    private final Testklok klok;

    BestuurlijkeMaatregelOpleggenProcesTest(
            Procesbaan baan,
            Maatregelloop loop,
            Maatregelproef proef,
            MaatregelenLezen maatregelen,
            MaatregelOpenen openen,
            MaatregelenOpenen openenBijControle,
            Tijdlijn tijdlijn,
            Verbanden verbanden,
            DossierLezen dossiers,
            RuntimeService runtime,
            Testklok klok) {
        this.baan = baan;
        this.loop = loop;
        this.proef = proef;
        this.maatregelen = maatregelen;
        this.openen = openen;
        this.openenBijControle = openenBijControle;
        this.tijdlijn = tijdlijn;
        this.verbanden = verbanden;
        this.dossiers = dossiers;
        this.runtime = runtime;
        this.klok = klok;
    }

    @Test
    void een_pand_wordt_na_voornemen_en_zienswijze_gesloten() {
        Nummer signaal = proef.signaal("BESTUURLIJK_OPPAKKEN", "SEKSUEEL");
        Nummer maatregel = loop.geopendUit(signaal);
        assertThat(variabele(maatregel, "advies")).isEqualTo("SLUITING_PAND");
        assertThat(groep(maatregel, "maatregel-voorbereiden")).isEqualTo("jurist");
        loop.voorbereid(maatregel, voor(Maatregelsoort.SLUITING).metVoornemen());
        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.VOORNEMEN);
        assertThat(zinnen(maatregel)).contains("Het voornemen gaat uit. Reageren kan tot en met 7 december 2026.");

        assertThat(groep(maatregel, "zienswijze-vastleggen")).isEqualTo("jurist");
        baan.rondAf(
                maatregel,
                "zienswijze-vastleggen",
                new Zienswijzeverslag(Zienswijzewijze.SCHRIFTELIJK, VANDAAG, "Er slaapt niemand"));
        assertThat(groep(maatregel, "ontwerpbesluit-opstellen")).isEqualTo("jurist");
        geweigerd(
                () -> loop.ontworpen(maatregel, Ontwerpformulier.sluiting()), "Wat is ons antwoord op de zienswijze?");
        loop.ontworpen(maatregel, Ontwerpformulier.sluiting().metAntwoord("Er lagen tien matrassen"));
        assertThat(groep(maatregel, "besluit-nemen")).isEqualTo("burgemeester");
        loop.besloten(maatregel, Besluitkeuze.AKKOORD);
        assertThat(groep(maatregel, "besluit-bekendmaken")).isEqualTo("jurist");
        loop.bekendgemaakt(maatregel, VANDAAG);
        assertThat(groep(maatregel, "bezwaar-vastleggen")).isEqualTo("jurist");
        assertThat(groep(maatregel, "maatregel-ten-uitvoer-leggen")).isEqualTo("toezicht");
        geweigerd(() -> tenUitvoer(maatregel, Maatregelloop.uitgevoerd(VANDAAG)), "Is het pand verzegeld?");
        tenUitvoer(maatregel, Maatregelloop.verzegeld(VANDAAG));

        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.TEN_UITVOER_GELEGD);
        assertThat(baan.loopt(maatregel, Maatregelloop.PROCES)).isFalse();
        assertThat(baan.doorlopen(maatregel)).contains("endEvent_tenUitvoerGelegd");
        assertThat(baan.loopt(maatregel, "bezwaartermijn-bewaken")).isTrue();
        assertThat(zinnen(signaal))
                .contains(
                        "Maatregel %s is geopend.".formatted(maatregel),
                        "Maatregel %s: ten uitvoer gelegd of in werking.".formatted(maatregel));
    }

    @Test
    void het_dossier_toont_alles_aan_handhaving_en_aan_anderen_alleen_hoe_ver_het_is() {
        Nummer maatregel = loop.dwangsomBekendgemaakt(VANDAAG, 14);

        assertThat(tekst(maatregel, Rol.JURIST))
                .contains(
                        "De gemeente kan dit zelf",
                        "Sluiting van het bedrijf op basis van de APV",
                        "Past beter bij wat is gezien",
                        "500 euro per periode dat de overtreding duurt, hoogstens 5000 euro",
                        "Bezwaar tot en met4 januari 2027",
                        "Begunstigingstermijn tot en met7 december 2026",
                        "Besloten doorburgemeester");
        assertThat(tekst(maatregel, Rol.MANAGER))
                .contains("Begunstigingstermijn loopt", "Het besluit is bekendgemaakt op 23 november 2026.")
                .doesNotContain("Een gesprek hielp niet", "500 euro", "De bedden gaan weg");
    }

    @Test
    void zonder_reactie_gaat_de_zaak_na_de_termijn_vanzelf_verder() {
        Nummer maatregel = loop.geopend("ARBEID");
        loop.voorbereid(maatregel, voor(Maatregelsoort.SLUITING).metVoornemen());

        klok.zet(LocalDateTime.of(2026, 12, 8, 8, 30));
        baan.vuurTimer(maatregel, "event_zienswijzetermijnVerstreken");

        assertThat(baan.openFormulieren(maatregel)).containsExactly("ontwerpbesluit-opstellen");
        assertThat(variabele(maatregel, "zienswijze")).isEqualTo("GEEN");
        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.ZIENSWIJZE);
    }

    @Test
    void de_jurist_geeft_meer_weken_en_nooit_minder_dan_gewoon() {
        Nummer maatregel = loop.geopend("ARBEID");
        geweigerd(
                () -> loop.voorbereid(maatregel, voor(Maatregelsoort.SLUITING).metVoornemen(1)),
                "korter dan de gewone termijn");

        loop.voorbereid(maatregel, voor(Maatregelsoort.SLUITING).metVoornemen(4));
        assertThat(zinnen(maatregel)).contains("Het voornemen gaat uit. Reageren kan tot en met 21 december 2026.");
    }

    @Test
    void een_intrekking_werkt_door_de_bekendmaking() {
        Nummer maatregel = loop.geopend("ARBEID");
        loop.voorbereid(maatregel, Maatregelsoort.INTREKKING_VERGUNNING);
        loop.ontworpen(maatregel, Ontwerpformulier.alleenTekst());
        loop.besloten(maatregel, Besluitkeuze.AKKOORD);
        loop.bekendgemaakt(maatregel, VANDAAG);

        assertThat(baan.doorlopen(maatregel)).contains("endEvent_inWerking");
        assertThat(baan.openFormulieren(maatregel)).containsExactly("bezwaar-vastleggen");
    }

    @Test
    void tegen_een_waarschuwing_staat_geen_bezwaar_open() {
        Nummer maatregel = loop.geopend("ORGAAN");
        assertThat(variabele(maatregel, "advies")).isEqualTo("EIGEN_AFWEGING");
        loop.voorbereid(maatregel, Maatregelsoort.BESTUURLIJKE_WAARSCHUWING);
        loop.ontworpen(maatregel, Ontwerpformulier.alleenTekst());
        loop.besloten(maatregel, Besluitkeuze.AKKOORD);
        loop.bekendgemaakt(maatregel, VANDAAG);

        assertThat(baan.openFormulieren(maatregel)).isEmpty();
        assertThat(baan.loopt(maatregel, "bezwaartermijn-bewaken")).isFalse();
        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.TEN_UITVOER_GELEGD);
    }

    @Test
    void bij_criminele_uitbuiting_begint_een_groepsaanpak() {
        Nummer maatregel = loop.geopend("CRIMINEEL");
        assertThat(variabele(maatregel, "advies")).isEqualTo("GROEPSAANPAK");
        loop.voorbereid(maatregel, Maatregelsoort.GROEPSAANPAK);
        loop.ontworpen(maatregel, Ontwerpformulier.alleenTekst());
        loop.besloten(maatregel, Besluitkeuze.AKKOORD);

        assertThat(groep(maatregel, "groepsaanpak-starten")).isEqualTo("casusregisseur");
        baan.rondAf(maatregel, "groepsaanpak-starten", GROEPSAFSPRAKEN);
        assertThat(baan.doorlopen(maatregel)).contains("endEvent_groepsaanpakGestart");
        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.TEN_UITVOER_GELEGD);
    }

    @Test
    void de_burgemeester_laat_aanpassen_kiest_iets_anders_of_ziet_af() {
        Nummer maatregel = loop.geopend("ARBEID");
        loop.voorbereid(maatregel, Maatregelsoort.SLUITING);
        loop.ontworpen(maatregel, Ontwerpformulier.sluiting());
        geweigerd(
                () -> baan.rondAf(
                        maatregel, "besluit-nemen", new Burgemeestersbesluit(Besluitkeuze.AANPASSEN, null, null)),
                "Leg uit waarom u niet akkoord gaat");
        loop.besloten(maatregel, Besluitkeuze.AANPASSEN);
        loop.ontworpen(maatregel, Ontwerpformulier.sluiting());
        geweigerd(() -> loop.besloten(maatregel, Besluitkeuze.ANDERE_MAATREGEL), "Welke maatregel wilt u?");
        baan.rondAf(
                maatregel,
                "besluit-nemen",
                new Burgemeestersbesluit(
                        Besluitkeuze.ANDERE_MAATREGEL, Maatregelsoort.LAST_ONDER_DWANGSOM, "Sluiten is te zwaar"));
        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.CONCEPT);
        assertThat(tekst(maatregel, Rol.JURIST)).contains("Gewenst: last onder dwangsom", "Sluiten is te zwaar");
        loop.voorbereid(maatregel, Maatregelsoort.LAST_ONDER_DWANGSOM);
        loop.ontworpen(maatregel, Ontwerpformulier.dwangsom(14));
        loop.besloten(maatregel, Besluitkeuze.AFZIEN);

        assertThat(baan.doorlopen(maatregel)).contains("endEvent_afgezien");
        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.AFGEZIEN);
    }

    @Test
    void akkoord_met_geen_maatregel_is_ook_afzien() {
        Nummer maatregel = loop.geopend("ARBEID");
        loop.voorbereid(maatregel, Maatregelsoort.GEEN);
        loop.ontworpen(maatregel, Ontwerpformulier.alleenTekst());
        loop.besloten(maatregel, Besluitkeuze.AKKOORD);

        assertThat(baan.doorlopen(maatregel)).contains("endEvent_afgezien");
    }

    @Test
    void wie_meeschreef_mag_niet_besluiten() {
        Nummer maatregel = loop.geopend("ARBEID");
        loop.rondAfDoor(
                "a.vos",
                "jurist",
                maatregel,
                "maatregel-voorbereiden",
                voor(Maatregelsoort.SLUITING).ingevuld());
        loop.rondAfDoor(
                "b.mol",
                "jurist",
                maatregel,
                "ontwerpbesluit-opstellen",
                Ontwerpformulier.sluiting().ingevuld());

        for (String schrijver : List.of("a.vos", "b.mol")) {
            geweigerd(
                    () -> loop.rondAfDoor(schrijver, "burgemeester", maatregel, "besluit-nemen", AKKOORD), "vier ogen");
        }
        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.BESLUIT_VOORGELEGD);
        loop.rondAfDoor("c.uil", "burgemeester", maatregel, "besluit-nemen", AKKOORD);
        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.BESLOTEN);
    }

    @Test
    void wat_niet_is_uitgelegd_wordt_geweigerd() {
        Nummer maatregel = loop.geopend("ARBEID");
        geweigerd(() -> baan.rondAf(maatregel, "maatregel-voorbereiden", Map.of()), "Motivering: vul dit veld in.");
        geweigerd(
                () -> bereidVoorZonder(maatregel, Maatregelsoort.SLUITING, "procedureReden"),
                "Waarom kan het voornemen niet worden afgewacht?");
        geweigerd(
                () -> bereidVoorZonder(maatregel, Maatregelsoort.LAST_ONDER_DWANGSOM, "afwijkreden"),
                "Waarom wijkt u af van het advies?");
        geweigerd(
                () -> bereidVoorZonder(maatregel, Maatregelsoort.SLUITING, "voorschrift"),
                "Welk voorschrift is overtreden?");
        geweigerd(
                () -> loop.voorbereid(maatregel, voor(Maatregelsoort.SLUITING).opGrondVan("VERZONNEN")),
                "Kies een regel uit de lijst");
        geweigerd(
                () -> loop.voorbereid(maatregel, voor(Maatregelsoort.SLUITING).na("M-1")),
                "Dit is geen nummer van een maatregel");
        geweigerd(
                () -> baan.rondAfAls("toezicht", maatregel, "maatregel-voorbereiden", Map.of()),
                "Deze taak hoort bij een andere rol.");
        assertThat(stand(maatregel)).isEqualTo(Maatregelstatus.CONCEPT);

        loop.voorbereid(maatregel, voor(Maatregelsoort.LAST_ONDER_BESTUURSDWANG).met(Procedure.REEDS_GEHOORD));
        geweigerd(() -> loop.ontworpen(maatregel, Ontwerpformulier.alleenTekst()), "Krijgt men eerst tijd");
        geweigerd(
                () -> loop.ontworpen(maatregel, Ontwerpformulier.metTermijnZonderDagen()),
                "Hoeveel dagen na de bekendmaking?");
        geweigerd(() -> loop.ontworpen(maatregel, Ontwerpformulier.zonderTermijn()), "Awb 5:24");
    }

    @Test
    void een_tweede_herstelsanctie_voor_dezelfde_overtreding_kan_niet() {
        Nummer eerste = loop.dwangsomBekendgemaakt(VANDAAG, 14);
        Nummer elders = loop.geopend("ARBEID");
        geweigerd(
                () -> loop.voorbereid(elders, voor(Maatregelsoort.SLUITING).na(eerste.waarde())),
                "Voor dezelfde overtreding geldt al maatregel " + eerste);
        geweigerd(
                () -> loop.voorbereid(elders, voor(Maatregelsoort.SLUITING).na("M-1999-99999")),
                "Wij kennen geen maatregel met dit nummer.");

        Nummer signaal = verbanden.van(eerste).stream().findFirst().orElseThrow();
        Nummer zelfdeSignaal = loop.geopendUit(signaal);
        geweigerd(
                () -> loop.voorbereid(
                        zelfdeSignaal, voor(Maatregelsoort.SLUITING).tegen("apv, artikel 3:4")),
                "Awb 5:6");
        loop.voorbereid(zelfdeSignaal, voor(Maatregelsoort.SLUITING).tegen("APV artikel 9:9"));
        assertThat(baan.openFormulieren(zelfdeSignaal)).containsExactly("ontwerpbesluit-opstellen");
    }

    @Test
    void twee_voorstellen_voor_dezelfde_overtreding_geven_een_besluit() {
        Nummer signaal = proef.signaal("BESTUURLIJK_OPPAKKEN", "ARBEID");
        Nummer eerste = loop.geopendUit(signaal);
        Nummer tweede = loop.geopendUit(signaal);
        for (Nummer maatregel : List.of(eerste, tweede)) {
            loop.voorbereid(maatregel, Maatregelsoort.SLUITING);
            loop.ontworpen(maatregel, Ontwerpformulier.sluiting());
        }
        loop.besloten(eerste, Besluitkeuze.AKKOORD);

        geweigerd(() -> loop.besloten(tweede, Besluitkeuze.AKKOORD), "Awb 5:6");
        loop.besloten(tweede, Besluitkeuze.AFZIEN);
        assertThat(stand(tweede)).isEqualTo(Maatregelstatus.AFGEZIEN);
    }

    @Test
    void zolang_om_vraagt_te_wachten_gebeurt_er_niets() {
        Nummer signaal = proef.signaal("BESTUURLIJK_OPPAKKEN", "ARBEID");
        loop.schortOp(signaal);
        Nummer maatregel = loop.geopendUit(signaal);
        assertThat(baan.openFormulieren(maatregel)).isEmpty();
        assertThat(baan.actief(maatregel))
                .containsExactly("callActivity_opschortingAfwachten", "event_opschortingOpgeheven");

        loop.hefOp(signaal, maatregel);
        assertThat(baan.openFormulieren(maatregel)).containsExactly("maatregel-voorbereiden");
    }

    @Test
    void een_opschorting_tijdens_het_werk_houdt_elke_stap_naar_buiten_tegen() {
        Nummer signaal = proef.signaal("BESTUURLIJK_OPPAKKEN", "CRIMINEEL");
        Nummer groep = loop.geopendUit(signaal);
        Nummer pand = loop.geopendUit(signaal);
        loop.schortOp(signaal);
        geweigerd(
                () -> loop.voorbereid(pand, Maatregelsoort.SLUITING), "OM (sinds 23 november 2026) vraagt te wachten");
        loop.hefOp(signaal, pand);
        for (Nummer maatregel : List.of(pand, groep)) {
            loop.voorbereid(maatregel, maatregel.equals(pand) ? Maatregelsoort.SLUITING : Maatregelsoort.GROEPSAANPAK);
            loop.ontworpen(maatregel, Ontwerpformulier.sluiting());
        }
        loop.schortOp(pand);
        geweigerd(() -> loop.besloten(pand, Besluitkeuze.AKKOORD), "vraagt te wachten");
        loop.hefOp(pand, pand);
        loop.besloten(pand, Besluitkeuze.AKKOORD);
        loop.besloten(groep, Besluitkeuze.AKKOORD);

        loop.schortOp(signaal);
        geweigerd(() -> loop.bekendgemaakt(pand, VANDAAG), "vraagt te wachten");
        geweigerd(() -> baan.rondAf(groep, "groepsaanpak-starten", GROEPSAFSPRAKEN), "vraagt te wachten");
        // What went out before the hold may be recorded; what went out during it may not.
        klok.zet(LocalDateTime.of(2026, 11, 25, 10, 0));
        geweigerd(
                () -> loop.bekendgemaakt(pand, VANDAAG.plusDays(1)),
                "Politie of OM had op dat moment gevraagd te wachten");
        loop.bekendgemaakt(pand, VANDAAG);
        assertThat(stand(pand)).isEqualTo(Maatregelstatus.BEKENDGEMAAKT);
        assertThat(baan.actief(pand)).contains("event_opschortingOpgeheven");
    }

    @Test
    void een_uitvoering_die_niet_meer_nodig_is_en_een_intrekking_hebben_een_eigen_einde() {
        Nummer voldaan = loop.sluitingBekendgemaakt(VANDAAG);
        tenUitvoer(voldaan, Maatregelloop.nietNodig(VANDAAG));
        assertThat(baan.doorlopen(voldaan)).contains("endEvent_overtredingBeeindigd", "endEvent_alsnogVoldaan");
        assertThat(stand(voldaan)).isEqualTo(Maatregelstatus.VOLDAAN);

        Nummer ingetrokken = loop.dwangsomBekendgemaakt(VANDAAG, 14);
        baan.rondAf(
                ingetrokken,
                "begunstigingstermijn-bewaken",
                new Termijnbesluit(Termijnkeuze.INTREKKEN, null, "Verkeerd adres"));
        assertThat(baan.doorlopen(ingetrokken)).contains("endEvent_besluitIngetrokken");
        assertThat(stand(ingetrokken)).isEqualTo(Maatregelstatus.INGETROKKEN);
    }

    @Test
    void een_maatregel_komt_alleen_uit_een_signaal_dat_bestuurlijk_wordt_opgepakt() {
        Nummer ander = proef.signaal("MONITOREN", "ARBEID");
        geweigerd(() -> openen.open(ander, "systeem"), "besloot niet om dit signaal bestuurlijk op te pakken");

        Nummer signaal = proef.signaal("BESTUURLIJK_OPPAKKEN", "ARBEID");
        Nummer maatregel = openen.open(signaal, "systeem");
        assertThat(verbanden.metAllesErboven(maatregel)).contains(signaal);
        assertThat(maatregelen.nummersBij(signaal)).containsExactly(maatregel);
    }

    @Test
    void elke_overtreding_die_wordt_opgepakt_krijgt_een_maatregel_en_niet_twee() {
        Nummer controle = proef.controle();
        assertThat(openenBijControle.open(controle, "systeem")).isFalse();
        proef.overtreding(controle, "APV artikel 3:4", true);
        proef.overtreding(controle, "APV artikel 3:5", true);
        proef.overtreding(controle, "APV artikel 3:6", false);

        assertThat(openenBijControle.open(controle, "systeem")).isTrue();
        assertThat(openenBijControle.open(controle, "systeem")).isTrue();

        List<Nummer> geopend = maatregelen.nummersBij(controle);
        assertThat(geopend).hasSize(2);
        assertThat(tekst(geopend.get(1), Rol.JURIST)).contains("Overtreden voorschrift: APV artikel 3:5.");
    }

    @Test
    void een_controle_start_een_proces_per_maatregel() {
        Nummer controle = proef.controle();
        proef.overtreding(controle, "APV artikel 3:4", true);
        proef.overtreding(controle, "APV artikel 3:5", true);

        runtime.createProcessInstanceByKey("controle-uitvoeren")
                .businessKey(controle.waarde())
                .startBeforeActivity("serviceTask_maatregelenOpenen")
                .execute();
        baan.voerJobsUit(controle);

        assertThat(maatregelen.nummersBij(controle)).hasSize(2).allSatisfy(maatregel -> {
            assertThat(baan.openFormulieren(maatregel)).containsExactly("maatregel-voorbereiden");
            assertThat(variabele(maatregel, "advies")).isEqualTo("SLUITING_BEDRIJF");
        });
    }

    private void bereidVoorZonder(Nummer maatregel, Maatregelsoort soort, String veld) {
        baan.rondAf(maatregel, "maatregel-voorbereiden", zonder(voor(soort).ingevuld(), veld));
    }

    private void tenUitvoer(Nummer maatregel, Uitvoeringsverslag verslag) {
        baan.rondAf(maatregel, "maatregel-ten-uitvoer-leggen", verslag);
    }

    private Maatregelstatus stand(Nummer maatregel) {
        return maatregelen.stand(maatregel);
    }

    private String groep(Nummer maatregel, String formulier) {
        return baan.groep(baan.taak(maatregel, formulier));
    }

    private Object variabele(Nummer maatregel, String naam) {
        return runtime.getVariable(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(maatregel.waarde())
                        .processDefinitionKey(Maatregelloop.PROCES)
                        .singleResult()
                        .getId(),
                naam);
    }

    private List<String> zinnen(Nummer nummer) {
        return tijdlijn.van(nummer).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }

    private String tekst(Nummer maatregel, Rol rol) {
        Dossier dossier = dossiers.lees(maatregel, rol.groep(), List.of(rol)).orElseThrow();
        StringBuilder tekst = new StringBuilder();
        dossier.blokken().forEach(blok -> blok.regels()
                .forEach(regel ->
                        tekst.append(regel.label()).append(regel.waarde()).append('\n')));
        dossier.tijdlijn()
                .forEach(gebeurtenis -> tekst.append(gebeurtenis.zin()).append('\n'));
        return tekst.toString();
    }

    private static void geweigerd(ThrowingCallable stap, String zin) {
        assertThatThrownBy(stap).hasMessageContaining(zin);
    }
}
