package nl.gemeente.casusescalatie.signaal;

import static nl.gemeente.casusescalatie.signaal.Meldingen.melding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignaalTest {

    private static final Nummer NUMMER = Nummer.van("S-2026-00001");
    private static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);

    @Test
    void een_nieuw_signaal_is_ontvangen_en_weet_wat_er_is_gemeld() {
        Signaal signaal = nieuw();

        assertThat(signaal.status()).isEqualTo(Signaalstatus.ONTVANGEN);
        assertThat(signaal.locatie()).isNotNull();
        assertThat(signaal.locatie().postcode()).isEqualTo("2171AB");
        assertThat(signaal.vormen()).containsExactly(Uitbuitingsvorm.ARBEID);
    }

    @Test
    void van_een_anonieme_melder_blijft_niets_bewaard() {
        Signaal signaal = new Signaal(
                NUMMER,
                melding()
                        .met(new Melding.Melder(true, Functiegroep.INWONER, null, null, null))
                        .klaar(),
                NU);

        assertThat(signaal.melder()).isEqualTo(new Melder(true, Functiegroep.INWONER, null, null, false));
        assertThat(signaal.terugkoppelingGevraagd()).isFalse();
    }

    @Test
    void verrijken_kan_alleen_voor_de_beoordeling_en_zo_nodig_twee_keer() {
        Signaal signaal = nieuw();
        signaal.verrijk(Urgentie.HOOG);
        signaal.verrijk(Urgentie.HOOG);
        assertThat(signaal.status()).isEqualTo(Signaalstatus.VERRIJKT);
        assertThat(signaal.urgentie()).isEqualTo(Urgentie.HOOG);

        Signaal beoordeeld = beoordeeld(Beoordelingsuitkomst.OPPAKKEN);
        weigert(() -> beoordeeld.verrijk(Urgentie.NORMAAL), "al beoordeeld");
    }

    @Test
    void beoordelen_kan_na_het_verrijken_en_een_keer() {
        weigert(() -> beoordeel(nieuw(), oordeel(Beoordelingsuitkomst.OPPAKKEN)), "wordt nog verrijkt");

        Signaal signaal = beoordeeld(Beoordelingsuitkomst.OPPAKKEN);
        assertThat(signaal.status()).isEqualTo(Signaalstatus.BEOORDEELD);
        weigert(() -> beoordeel(signaal, oordeel(Beoordelingsuitkomst.OPPAKKEN)), "al beoordeeld");
    }

    @Test
    void oppakken_vraagt_om_eigen_grondgebied_en_een_aannemelijk_vermoeden() {
        weigert(
                () -> beoordeel(verrijkt(), oordeel(Beoordelingsuitkomst.OPPAKKEN, Conclusie.AANNEMELIJK, false)),
                "niet in onze gemeente");
        weigert(
                () -> beoordeel(verrijkt(), oordeel(Beoordelingsuitkomst.OPPAKKEN, Conclusie.NEE, true)),
                "aannemelijk");
        weigert(
                () -> verrijkt()
                        .beoordeel(
                                oordeel(Beoordelingsuitkomst.OPPAKKEN),
                                Set.of(Uitbuitingsvorm.ORGAAN),
                                JaNeeOnbekend.NEE),
                "orgaanhandel gaat naar de politie");
    }

    @Test
    void buiten_scope_is_alleen_orgaanhandel() {
        weigert(
                () -> beoordeel(verrijkt(), oordeel(Beoordelingsuitkomst.BUITEN_SCOPE)),
                "alleen bedoeld voor orgaanhandel");

        assertThat(buitenScope().isBuitenScope()).isTrue();
    }

    @Test
    void ongegrond_en_niet_vast_te_stellen_volgen_uit_het_antwoord() {
        weigert(() -> beoordeel(verrijkt(), oordeel(Beoordelingsuitkomst.ONGEGROND)), "geen mensenhandel");
        weigert(() -> beoordeel(verrijkt(), oordeel(Beoordelingsuitkomst.NIET_VAST_TE_STELLEN)), "past niet");

        assertThat(afgesloten(Beoordelingsuitkomst.ONGEGROND, Conclusie.NEE, true))
                .isEqualTo(Afsluitreden.ONGEGROND);
        assertThat(afgesloten(Beoordelingsuitkomst.NIET_VAST_TE_STELLEN, Conclusie.NIET_VAST_TE_STELLEN, true))
                .isEqualTo(Afsluitreden.NIET_VAST_TE_STELLEN);
    }

    @Test
    void niet_eigen_gebied_kan_alleen_buiten_de_gemeente() {
        weigert(
                () -> beoordeel(verrijkt(), oordeel(Beoordelingsuitkomst.NIET_EIGEN_GEBIED)),
                "speelt wel in onze gemeente");
    }

    @Test
    void doorzetten_kan_na_de_beoordeling_en_naar_meer_partners() {
        weigert(() -> verrijkt().zetDoor(NU), "na de beoordeling");
        Signaal ongegrond = verrijkt();
        beoordeel(ongegrond, oordeel(Beoordelingsuitkomst.ONGEGROND, Conclusie.NEE, true));
        weigert(() -> ongegrond.zetDoor(NU), "kan nu niet worden doorgezet");

        Signaal signaal = doorgezet();
        signaal.zetDoor(NU);
        assertThat(signaal.status()).isEqualTo(Signaalstatus.DOORGEZET);
    }

    @Test
    void agenderen_kan_na_de_beoordeling_maar_niet_dubbel() {
        weigert(() -> verrijkt().agendeer(), "Alleen een beoordeeld signaal");
        weigert(() -> buitenScope().agendeer(), "niet door ons opgepakt");

        Signaal signaal = geagendeerd();
        weigert(signaal::agendeer, "staat al op de agenda");
        assertThat(beoordeeldEnGeagendeerd().status()).isEqualTo(Signaalstatus.GEAGENDEERD);
    }

    @Test
    void een_besluit_kan_alleen_over_een_signaal_op_de_agenda() {
        weigert(() -> doorgezet().legBesluitVast(besluit(Overleguitkomst.AFSLUITEN)), "niet op de agenda");

        Signaal signaal = geagendeerd();
        signaal.legBesluitVast(besluit(Overleguitkomst.AFSLUITEN));
        assertThat(signaal.status()).isEqualTo(Signaalstatus.AFGEWOGEN);
        weigert(() -> signaal.legBesluitVast(besluit(Overleguitkomst.AFSLUITEN)), "niet op de agenda");
    }

    @Test
    void uitkomsten_die_niet_samengaan_worden_geweigerd() {
        weigert(() -> geagendeerd().legBesluitVast(besluit(new Overleguitkomst[0])), "ten minste één uitkomst");
        weigert(
                () -> geagendeerd().legBesluitVast(besluit(Overleguitkomst.AFSLUITEN, Overleguitkomst.OVERDRAGEN)),
                "niet samen met een andere");
        weigert(
                () -> geagendeerd().legBesluitVast(besluitMet(null, null, null, Overleguitkomst.MONITOREN)),
                "wanneer het signaal terugkomt");
        weigert(
                () -> geagendeerd().legBesluitVast(besluitMet(VANDAAG, null, null, Overleguitkomst.MONITOREN)),
                "na het overleg");
        weigert(
                () -> geagendeerd()
                        .legBesluitVast(besluitMet(VANDAAG.plusDays(1), null, null, Overleguitkomst.OVERDRAGEN)),
                "alleen in bij monitoren");
        weigert(
                () -> geagendeerd()
                        .legBesluitVast(besluitMet(null, Nummer.van("C-2026-00001"), null, Overleguitkomst.OVERDRAGEN)),
                "alleen bij opschalen");
        weigert(
                () -> geagendeerd()
                        .legBesluitVast(
                                besluitMet(null, Nummer.van("S-2026-00002"), null, Overleguitkomst.OPSCHALEN_RIEC)),
                "casusnummer");
        weigert(
                () -> geagendeerd()
                        .legBesluitVast(besluitMet(null, null, Afsluitreden.ONGEGROND, Overleguitkomst.OVERDRAGEN)),
                "alleen bij afsluiten");
    }

    @Test
    void aanvullen_kan_alleen_als_het_overleg_erom_vroeg() {
        Aanvulling aanvulling = new Aanvulling("Gevonden.", NU, "aandachtsfunctionaris");
        weigert(() -> afgewogen(Overleguitkomst.OVERDRAGEN).vulAan(aanvulling), "niet om een aanvulling");
        weigert(() -> geagendeerd().vulAan(aanvulling), "niet om een aanvulling");

        Signaal signaal = afgewogen(Overleguitkomst.VERRIJKEN);
        signaal.vulAan(aanvulling);
        signaal.agendeer();
        assertThat(signaal.aanvullingen()).containsExactly(aanvulling);
        assertThat(signaal.status()).isEqualTo(Signaalstatus.GEAGENDEERD);
    }

    @Test
    void een_signaal_dat_terugkomt_in_het_overleg_sluit_niet() {
        weigert(() -> afgewogen(Overleguitkomst.VERRIJKEN).sluitAf(NU), "komt nog terug");
    }

    @Test
    void een_signaal_sluit_niet_halverwege() {
        weigert(() -> nieuw().sluitAf(NU), "beoordeel het eerst");
        weigert(() -> beoordeeld(Beoordelingsuitkomst.OPPAKKEN).sluitAf(NU), "zet het eerst door");
        weigert(() -> buitenScope().sluitAf(NU), "zet het eerst door");
        Signaal opnieuw = afgewogen(Overleguitkomst.VERRIJKEN);
        opnieuw.agendeer();
        weigert(() -> opnieuw.sluitAf(NU), "wacht nog op het overleg");

        Signaal signaal = doorgezet();
        assertThat(signaal.sluitAf(NU)).isEqualTo(Afsluitreden.OVERGEDRAGEN);
        assertThat(signaal.status()).isEqualTo(Signaalstatus.AFGESLOTEN);
        weigert(() -> signaal.sluitAf(NU), "al afgesloten");
    }

    @Test
    void de_afsluitreden_volgt_uit_de_weg_van_het_signaal() {
        Signaal orgaan = buitenScope();
        orgaan.zetDoor(NU);
        assertThat(orgaan.sluitAf(NU)).isEqualTo(Afsluitreden.BUITEN_SCOPE);

        Signaal elders = verrijkt();
        beoordeel(elders, oordeel(Beoordelingsuitkomst.NIET_EIGEN_GEBIED, Conclusie.AANNEMELIJK, false));
        elders.zetDoor(NU);
        assertThat(elders.sluitAf(NU)).isEqualTo(Afsluitreden.NIET_EIGEN_GEBIED);

        assertThat(afgewogen(Overleguitkomst.OPSCHALEN_RIEC, Overleguitkomst.INTEGRALE_CONTROLE)
                        .sluitAf(NU))
                .isEqualTo(Afsluitreden.OPGESCHAALD);
        assertThat(afgewogen(Overleguitkomst.BESTUURLIJK_OPPAKKEN).sluitAf(NU)).isEqualTo(Afsluitreden.AFGEHANDELD);
        assertThat(afgewogen(Overleguitkomst.HEIT_AANVRAGEN).sluitAf(NU)).isEqualTo(Afsluitreden.AFGEHANDELD);
        assertThat(afgewogen(Overleguitkomst.OVERDRAGEN).sluitAf(NU)).isEqualTo(Afsluitreden.OVERGEDRAGEN);
        assertThat(afgewogen(Overleguitkomst.AFSLUITEN).sluitAf(NU)).isEqualTo(Afsluitreden.NIET_VAST_TE_STELLEN);

        Signaal doorgezet = geagendeerd();
        doorgezet.legBesluitVast(besluit(Overleguitkomst.AFSLUITEN));
        assertThat(doorgezet.sluitAf(NU)).isEqualTo(Afsluitreden.OVERGEDRAGEN);

        Signaal metReden = geagendeerd();
        metReden.legBesluitVast(besluitMet(null, null, Afsluitreden.ONGEGROND, Overleguitkomst.AFSLUITEN));
        assertThat(metReden.sluitAf(NU)).isEqualTo(Afsluitreden.ONGEGROND);
    }

    @Test
    void een_bekende_melder_die_bericht_wil_krijgt_dat_voor_het_sluiten() {
        Signaal signaal = new Signaal(NUMMER, melding().metTerugkoppeling().klaar(), NU);
        signaal.verrijk(Urgentie.NORMAAL);
        beoordeel(signaal, oordeel(Beoordelingsuitkomst.ONGEGROND, Conclusie.NEE, true));
        weigert(() -> signaal.sluitAf(NU), "de melder wil eerst bericht");

        signaal.koppelTerug(NU, "Bedankt.");
        weigert(() -> signaal.koppelTerug(NU, "Bedankt."), "al bericht gekregen");
        assertThat(signaal.sluitAf(NU)).isEqualTo(Afsluitreden.ONGEGROND);
        weigert(() -> nieuw().koppelTerug(NU, "Bedankt."), "wil geen bericht terug");
    }

    @Test
    void bij_acuut_gevaar_staat_112_vast_voor_het_sluiten() {
        Signaal signaal = new Signaal(NUMMER, melding().acuut().klaar(), NU);
        signaal.verrijk(Urgentie.ACUUT);
        beoordeel(signaal, oordeel(Beoordelingsuitkomst.ONGEGROND, Conclusie.NEE, true));
        weigert(() -> signaal.sluitAf(NU), "112");

        signaal.legMelding112Vast(NU, "De politie gaat erheen.");
        weigert(() -> signaal.legMelding112Vast(NU, "Nog eens."), "al vastgelegd");
        assertThat(signaal.sluitAf(NU)).isEqualTo(Afsluitreden.ONGEGROND);
        weigert(() -> nieuw().legMelding112Vast(NU, "Gebeld."), "geen acuut gevaar");
    }

    @Test
    void hulp_aan_een_bekend_slachtoffer_is_geregeld_voor_het_sluiten() {
        Signaal signaal = metSlachtoffer(JaNeeOnbekend.NEE);
        weigert(() -> signaal.sluitAf(NU), "regel eerst de hulp");

        signaal.regelHulp(hulp(Hulpsoort.GEREGELD, Toestemming.JA));
        weigert(() -> signaal.regelHulp(hulp(Hulpsoort.GEREGELD, Toestemming.JA)), "al vastgelegd");
        assertThat(signaal.sluitAf(NU)).isEqualTo(Afsluitreden.OVERGEDRAGEN);
        weigert(() -> signaal.regelHulp(hulp(Hulpsoort.GEREGELD, Toestemming.JA)), "al afgesloten");
        weigert(() -> nieuw().regelHulp(hulp(Hulpsoort.GEREGELD, Toestemming.JA)), "geen slachtoffer in beeld");
    }

    @Test
    void een_minderjarige_krijgt_hulp_zonder_op_toestemming_te_wachten() {
        Signaal signaal = metSlachtoffer(JaNeeOnbekend.JA);
        weigert(() -> signaal.regelHulp(hulp(Hulpsoort.GEEN_HULP_GEWENST, Toestemming.NEE)), "jonger dan 18");

        signaal.regelHulp(hulp(Hulpsoort.GEREGELD, Toestemming.NIET_GEVRAAGD));
        assertThat(signaal.hulp()).isNotNull();
    }

    @Test
    void een_volwassen_slachtoffer_beslist_zelf_over_hulp() {
        Signaal signaal = metSlachtoffer(JaNeeOnbekend.NEE);
        weigert(() -> signaal.regelHulp(hulp(Hulpsoort.GEREGELD, Toestemming.NEE)), "beslist zelf");
        weigert(
                () -> signaal.regelHulp(new Hulp(
                        Hulpsoort.GEREGELD,
                        " ",
                        Toestemming.JA,
                        Toestemming.NEE,
                        Toestemming.NEE,
                        "Afgesproken.",
                        "zorg",
                        NU)),
                "wie de hulp geeft");

        signaal.regelHulp(hulp(Hulpsoort.GEEN_HULP_GEWENST, Toestemming.NEE));
        assertThat(signaal.sluitAf(NU)).isEqualTo(Afsluitreden.OVERGEDRAGEN);
    }

    @Test
    void het_beeld_voor_andere_kamers_zegt_niet_wie_of_waar() {
        Signaalbeeld beeld = metSlachtoffer(JaNeeOnbekend.JA).beeld(VANDAAG);

        assertThat(beeld)
                .isEqualTo(new Signaalbeeld(
                        NUMMER,
                        Signaalstatus.DOORGEZET,
                        Urgentie.NORMAAL,
                        Set.of(Uitbuitingsvorm.ARBEID),
                        true,
                        true,
                        true,
                        "LAND_EN_TUINBOUW",
                        true,
                        VANDAAG));
    }

    private static Signaal nieuw() {
        return new Signaal(NUMMER, melding().klaar(), NU);
    }

    private static Signaal verrijkt() {
        Signaal signaal = nieuw();
        signaal.verrijk(Urgentie.NORMAAL);
        return signaal;
    }

    private static Signaal beoordeeld(Beoordelingsuitkomst uitkomst) {
        Signaal signaal = verrijkt();
        beoordeel(signaal, oordeel(uitkomst));
        return signaal;
    }

    private static Signaal buitenScope() {
        Signaal signaal = verrijkt();
        signaal.beoordeel(
                oordeel(Beoordelingsuitkomst.BUITEN_SCOPE), Set.of(Uitbuitingsvorm.ORGAAN), JaNeeOnbekend.NEE);
        return signaal;
    }

    private static Signaal doorgezet() {
        Signaal signaal = beoordeeld(Beoordelingsuitkomst.OPPAKKEN);
        signaal.zetDoor(NU);
        return signaal;
    }

    private static Signaal metSlachtoffer(JaNeeOnbekend minderjarig) {
        Signaal signaal = verrijkt();
        beoordeel(
                signaal,
                oordeel(Beoordelingsuitkomst.OPPAKKEN, Conclusie.AANNEMELIJK, true, JaNeeOnbekend.JA, minderjarig));
        signaal.zetDoor(NU);
        return signaal;
    }

    private static Signaal geagendeerd() {
        Signaal signaal = doorgezet();
        signaal.agendeer();
        return signaal;
    }

    private static Signaal beoordeeldEnGeagendeerd() {
        Signaal signaal = beoordeeld(Beoordelingsuitkomst.OPPAKKEN);
        signaal.agendeer();
        return signaal;
    }

    private static Signaal afgewogen(Overleguitkomst... uitkomsten) {
        Signaal signaal = beoordeeldEnGeagendeerd();
        signaal.legBesluitVast(besluit(uitkomsten));
        return signaal;
    }

    private static Afsluitreden afgesloten(Beoordelingsuitkomst uitkomst, Conclusie conclusie, boolean eigen) {
        Signaal signaal = verrijkt();
        beoordeel(signaal, oordeel(uitkomst, conclusie, eigen));
        return signaal.sluitAf(NU);
    }

    private static void beoordeel(Signaal signaal, Signaalbeoordeling oordeel) {
        signaal.beoordeel(oordeel, Set.of(Uitbuitingsvorm.ARBEID), JaNeeOnbekend.NEE);
    }

    private static Signaalbeoordeling oordeel(Beoordelingsuitkomst uitkomst) {
        return oordeel(uitkomst, Conclusie.AANNEMELIJK, true);
    }

    private static Signaalbeoordeling oordeel(Beoordelingsuitkomst uitkomst, Conclusie conclusie, boolean eigen) {
        return oordeel(uitkomst, conclusie, eigen, JaNeeOnbekend.NEE, JaNeeOnbekend.NEE);
    }

    private static Signaalbeoordeling oordeel(
            Beoordelingsuitkomst uitkomst,
            Conclusie conclusie,
            boolean eigen,
            JaNeeOnbekend slachtoffer,
            JaNeeOnbekend minderjarig) {
        return new Signaalbeoordeling(
                conclusie,
                JaNeeOnbekend.NEE,
                eigen,
                true,
                slachtoffer,
                minderjarig,
                null,
                uitkomst,
                "Daarom.",
                "aandachtsfunctionaris",
                NU);
    }

    private static Besluit besluit(Overleguitkomst... uitkomsten) {
        return besluitMet(null, null, null, uitkomsten);
    }

    private static Besluit besluitMet(
            @Nullable LocalDate herweegdatum,
            @Nullable Nummer casus,
            @Nullable Afsluitreden reden,
            Overleguitkomst... uitkomsten) {
        return new Besluit(
                Set.of(uitkomsten), "Daarom.", "Toezicht", VANDAAG, herweegdatum, casus, reden, "overlegvoorzitter");
    }

    private static Hulp hulp(Hulpsoort soort, Toestemming toestemming) {
        return new Hulp(soort, "SHOP", toestemming, Toestemming.NEE, Toestemming.NEE, "Afgesproken.", "zorg", NU);
    }

    private static void weigert(ThrowingCallable stap, String deelVanZin) {
        assertThatThrownBy(stap).isInstanceOf(Weigering.class).hasMessageContaining(deelVanZin);
    }
}
