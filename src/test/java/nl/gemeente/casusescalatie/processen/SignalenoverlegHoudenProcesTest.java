package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Onvolledig.zonder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.lokaal.proces.Formulierwaarden;
import nl.gemeente.casusescalatie.overleg.agenda.AgendaLezen;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.Wachtend;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.support.Besluitformulier;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.support.Testpost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Integratietest
@Doorloopt("signalenoverleg-houden")
class SignalenoverlegHoudenProcesTest {

    private final Procesbaan baan;
    private final Overlegloop loop;
    private final Wachtend wachtend;
    private final SignalenLezen signalen;
    private final AgendaLezen agenda;
    private final Processtart start;
    private final Tijdlijn tijdlijn;
    private final Testklok klok;
    private final Testpost post;
    private final List<Dossierdeel> dossierdelen;

    SignalenoverlegHoudenProcesTest(
            Procesbaan baan,
            Overlegloop loop,
            Wachtend wachtend,
            SignalenLezen signalen,
            AgendaLezen agenda,
            Processtart start,
            Tijdlijn tijdlijn,
            Testklok klok,
            Testpost post,
            List<Dossierdeel> dossierdelen) {
        this.baan = baan;
        this.loop = loop;
        this.wachtend = wachtend;
        this.signalen = signalen;
        this.agenda = agenda;
        this.start = start;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
        this.post = post;
        this.dossierdelen = dossierdelen;
    }

    @BeforeEach
    void leeg() {
        wachtend.alleenNieuwe();
    }

    /** S-71: a periodic meeting with an agenda of the signals that wait. */
    @Test
    void een_overleg_loopt_van_de_planning_tot_het_verslag() {
        Nummer signaal = wachtend.signaal();
        loop.laatWachten(signaal);
        Nummer overleg = loop.gepland();
        assertThat(baan.actief(overleg)).containsExactly("event_peildatumBereikt");

        baan.vuurTimer(overleg, "event_peildatumBereikt");
        assertThat(baan.groep(baan.taak(overleg, "agenda-vaststellen"))).isEqualTo("aandachtsfunctionaris");
        baan.rondAf(overleg, "agenda-vaststellen", Overlegloop.VASTSTELLEN);
        assertThat(baan.groep(baan.taak(overleg, "overleg-voorbereiden"))).isEqualTo("overlegvoorzitter");
        baan.vuurTimer(overleg, "event_overlegtijdBereikt");
        assertThat(baan.groep(baan.taak(overleg, "overleg-openen"))).isEqualTo("overlegvoorzitter");
        baan.rondAf(overleg, "overleg-openen", Overlegloop.OPENEN);
        assertThat(baan.openFormulieren(signaal)).containsExactly("weging-vastleggen");
        loop.besluit(signaal, Besluitformulier.volledig(Overleguitkomst.BESTUURLIJK_OPPAKKEN));
        baan.voerJobsUit(overleg);
        assertThat(baan.groep(baan.taak(overleg, "verslag-vaststellen"))).isEqualTo("overlegvoorzitter");
        baan.rondAf(overleg, "verslag-vaststellen", Overlegloop.VERSLAG);

        assertThat(baan.doorlopen(overleg)).contains("endEvent_overlegAfgesloten");
        assertThat(baan.loopt(overleg, "signalenoverleg-houden")).isFalse();
        assertThat(dossier(overleg))
                .contains("1. " + signaal + "=Besloten: Bestuurlijk oppakken. Eigenaar: Team toezicht.")
                .contains("Voorzitter=Voorzitter A", "Politie=Hele overleg (aanwezig)")
                .contains("Nederlandse Arbeidsinspectie=Alleen bij " + signaal)
                .contains("Samenvatting=Alle signalen zijn besproken.", "Status=Afgesloten");
    }

    @Test
    void zonder_wachtende_signalen_vervalt_het_overleg() {
        Nummer overleg = loop.metAgenda();

        assertThat(baan.doorlopen(overleg)).contains("endEvent_overlegVervallen");
        assertThat(dossier(overleg)).contains("Waarom het niet doorging=Er wachten geen signalen op een besluit.");
    }

    @Test
    void het_overleg_intrekken_voor_de_uitnodiging_verliest_geen_signaal() {
        Nummer signaal = wachtend.signaal();
        Nummer overleg = loop.metAgenda();
        assertThatThrownBy(() -> baan.rondAf(overleg, "agenda-vaststellen", Overlegloop.geenAgenda(null)))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessage("Waarom gaat het overleg niet door? Vul dit veld in.");

        baan.rondAf(overleg, "agenda-vaststellen", Overlegloop.geenAgenda("Zaal bezet"));

        assertThat(baan.doorlopen(overleg)).contains("endEvent_overlegIngetrokken");
        assertThat(post.berichten()).isEmpty();
        komtOpDeVolgendeAgenda(signaal);
    }

    @Test
    void annuleren_na_de_uitnodiging_meldt_het_aan_de_deelnemers_en_verliest_geen_signaal() {
        Nummer signaal = wachtend.signaal();
        Nummer overleg = loop.metAgenda();
        baan.rondAf(overleg, "agenda-vaststellen", Overlegloop.agendaOokMet(Ketenpartner.ZVH_HOLLANDS_MIDDEN));
        baan.rondAf(overleg, "overleg-voorbereiden", Overlegloop.afgelast("Voorzitter ziek"));

        assertThat(baan.doorlopen(overleg)).contains("endEvent_overlegGeannuleerd", "sendTask_annuleringMelden");
        assertThat(onderwerpen())
                .containsExactly(
                        "Uitnodiging signalenoverleg " + overleg, "Signalenoverleg " + overleg + " gaat niet door");
        komtOpDeVolgendeAgenda(signaal);
    }

    @Test
    void ook_bij_de_opening_kan_het_overleg_nog_niet_doorgaan() {
        Nummer signaal = wachtend.signaal();
        Nummer overleg = loop.uitgenodigd();
        baan.rondAf(overleg, "overleg-voorbereiden", Overlegloop.NU_BEGINNEN);
        baan.rondAf(overleg, "overleg-openen", Overlegloop.nietGeopend("Te weinig deelnemers"));

        assertThat(baan.doorlopen(overleg)).contains("endEvent_overlegGeannuleerd");
        komtOpDeVolgendeAgenda(signaal);
    }

    @Test
    void een_verzet_overleg_nodigt_opnieuw_uit_en_wacht_op_de_nieuwe_tijd() {
        wachtend.signaal();
        Nummer overleg = loop.metAgenda();
        baan.rondAf(overleg, "agenda-vaststellen", Overlegloop.agendaOokMet(Ketenpartner.ZVH_HOLLANDS_MIDDEN));
        assertThatThrownBy(() -> baan.rondAf(
                        overleg,
                        "overleg-voorbereiden",
                        Overlegloop.verzetNaar(LocalDate.of(2026, 11, 22), LocalTime.of(10, 0))))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("in de toekomst");

        baan.rondAf(
                overleg,
                "overleg-voorbereiden",
                Overlegloop.verzetNaar(LocalDate.of(2026, 12, 14), LocalTime.of(13, 30)));

        assertThat(onderwerpen())
                .containsExactly("Uitnodiging signalenoverleg " + overleg, "Uitnodiging signalenoverleg " + overleg);
        assertThat(baan.jobsVan(overleg))
                .extracting(job -> job.getDuedate())
                .containsExactly(java.sql.Timestamp.valueOf(LocalDateTime.of(2026, 12, 14, 13, 30)));
        assertThat(baan.openFormulieren(overleg)).containsExactly("overleg-voorbereiden");
    }

    @Test
    void een_bericht_aan_een_deelnemer_zegt_niets_over_een_signaal() throws Exception {
        Nummer signaal = wachtend.signaal();
        Nummer overleg = loop.metAgenda();
        baan.rondAf(overleg, "agenda-vaststellen", Overlegloop.agendaOokMet(Ketenpartner.ZVH_HOLLANDS_MIDDEN));

        assertThat(post.berichten()).hasSize(1);
        assertThat(deel(post.berichten().get(0), 0))
                .contains(overleg.waarde())
                .doesNotContain(signaal.waarde(), "Tijdens een ronde", "2171");
        assertThat(tijdlijn.van(overleg)).anySatisfy(gebeurtenis -> assertThat(gebeurtenis.zin())
                .contains("Geen e-mailadres bekend, laat het zelf weten aan: Politie"));
    }

    @Test
    void de_uitnodiging_komt_in_de_agenda_van_de_partner_verschuift_mee_en_gaat_er_weer_uit() throws Exception {
        Nummer signaal = wachtend.signaal();
        Nummer overleg = loop.metAgenda();
        baan.rondAf(overleg, "agenda-vaststellen", Overlegloop.agendaOokMet(Ketenpartner.ZVH_HOLLANDS_MIDDEN));
        baan.rondAf(
                overleg,
                "overleg-voorbereiden",
                Overlegloop.verzetNaar(LocalDate.of(2026, 12, 14), LocalTime.of(13, 30)));
        baan.rondAf(
                overleg,
                "overleg-voorbereiden",
                Overlegloop.verzetNaar(LocalDate.of(2026, 12, 7), LocalTime.of(10, 0)));
        baan.rondAf(overleg, "overleg-voorbereiden", Overlegloop.afgelast("merk-reden-4t"));

        List<String> methodes = new ArrayList<>();
        List<String> momenten = new ArrayList<>();
        for (MimeMessage bericht : post.berichten()) {
            String bestand = deel(bericht, 1);
            assertThat(bestand).doesNotContain(signaal.waarde(), "Tijdens een ronde", "2171", "merk-reden-4t");
            ICalendar kalender = Biweekly.parse(bestand).first();
            VEvent afspraak = kalender.getEvents().get(0);
            methodes.add(kalender.getMethod().getValue() + " "
                    + afspraak.getSequence().getValue());
            momenten.add(bestand.lines()
                    .filter(regel -> regel.startsWith("DTSTART;TZID"))
                    .findFirst()
                    .orElse("geen"));
            assertThat(afspraak.getUid().getValue()).isEqualTo(overleg + "@casus.gemeente.example");
            assertThat(afspraak.getSummary().getValue()).isEqualTo("Signalenoverleg " + overleg);
            assertThat(afspraak.getOrganizer().getEmail()).isEqualTo("casusescalatie@gemeente.example");
            assertThat(afspraak.getDescription()).isNull();
            assertThat(bericht.getContentType()).contains("multipart/alternative");
        }
        assertThat(methodes).containsExactly("REQUEST 0", "REQUEST 1", "REQUEST 2", "CANCEL 3");
        assertThat(momenten)
                .containsExactly(
                        "DTSTART;TZID=Europe/Amsterdam:20261207T100000",
                        "DTSTART;TZID=Europe/Amsterdam:20261214T133000",
                        "DTSTART;TZID=Europe/Amsterdam:20261207T100000",
                        "DTSTART;TZID=Europe/Amsterdam:20261207T100000");
        assertThat(Biweekly.parse(deel(post.berichten().get(0), 1))
                        .first()
                        .getEvents()
                        .get(0)
                        .getDateStart()
                        .getValue())
                .hasSameTimeAs(java.util.Date.from(java.time.Instant.parse("2026-12-07T09:00:00Z")));
    }

    @Test
    void de_agenda_begint_met_het_dringendste_signaal_en_dan_het_oudste() {
        Nummer oud = wachtend.signaal();
        klok.vooruit(Duration.ofDays(1));
        Nummer nieuw = wachtend.signaal();
        Nummer dringend = wachtend.signaal(Urgentie.HOOG, JaNeeOnbekend.NEE, Uitbuitingsvorm.SEKSUEEL);
        Nummer overleg = loop.metAgenda();

        assertThat(agenda.teBespreken(overleg)).containsExactly(dringend, oud, nieuw);
    }

    @Test
    void wie_de_agenda_vaststelt_kiest_de_volgorde_en_wat_er_af_gaat() {
        List<Nummer> punten = wachtend.signalen(3);
        Nummer overleg = loop.metAgenda();
        baan.rondAf(
                overleg,
                "agenda-vaststellen",
                Overlegloop.agenda(
                        punten.get(2).waarde().toLowerCase(java.util.Locale.ROOT) + ", ",
                        punten.get(0).waarde()));

        assertThat(agenda.teBespreken(overleg)).containsExactly(punten.get(2), punten.get(1));
        assertThat(signalen.lees(punten.get(0)).status()).isEqualTo(Signaalstatus.GEAGENDEERD);
    }

    @Test
    void een_agenda_die_niet_klopt_wordt_geweigerd() {
        Nummer signaal = wachtend.signaal();
        Nummer overleg = loop.metAgenda();

        weigert(overleg, "agenda-vaststellen", Overlegloop.agenda("Merkteken", null), "op deze agenda staan");
        weigert(
                overleg,
                "agenda-vaststellen",
                Overlegloop.agenda(null, signaal.waarde()),
                "Laat ten minste één signaal staan");
        weigert(overleg, "agenda-vaststellen", Overlegloop.agenda(signaal.waarde(), signaal.waarde()), "niet tegelijk");
        weigert(overleg, "agenda-vaststellen", Map.of(), "Wat doet u?");
        assertThatThrownBy(() -> baan.rondAfAls("toezicht", overleg, "agenda-vaststellen", Overlegloop.VASTSTELLEN))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("andere rol");
        assertThat(baan.openFormulieren(overleg)).containsExactly("agenda-vaststellen");
    }

    @Test
    void zonder_voorzitter_en_zonder_geheimhouding_gaat_het_overleg_niet_open() {
        wachtend.signaal();
        Nummer overleg = loop.uitgenodigd();
        baan.rondAf(overleg, "overleg-voorbereiden", Overlegloop.NU_BEGINNEN);

        weigert(overleg, "overleg-openen", zonder(Overlegloop.OPENEN, "voorzitter"), "Zonder voorzitter");
        weigert(
                overleg,
                "overleg-openen",
                zonder(Overlegloop.OPENEN, "geheimhouding"),
                "geheimhouding hebben bevestigd");
        weigert(overleg, "overleg-openen", zonder(Overlegloop.OPENEN, "aanwezig"), "ten minste één");
        weigert(
                overleg,
                "overleg-openen",
                Overlegloop.opening(Ketenpartner.POLITIE, Ketenpartner.ODWH),
                "RIEC Den Haag ontbreekt. Schrijf op waarom");
        assertThat(baan.openFormulieren(overleg)).containsExactly("overleg-openen");
    }

    @Test
    void een_signaal_staat_nooit_op_twee_agendas_tegelijk() {
        Nummer signaal = wachtend.signaal();
        Nummer eerste = loop.metAgenda();
        Nummer tweede = loop.metAgenda();

        assertThat(agenda.teBespreken(eerste)).containsExactly(signaal);
        assertThat(baan.doorlopen(tweede)).contains("endEvent_overlegVervallen");
    }

    @Test
    void een_overleg_op_korte_termijn_neemt_de_signalen_van_vandaag() {
        Nummer signaal = wachtend.signaal();
        Nummer overleg = loop.gepland(LocalDateTime.of(2026, 11, 24, 9, 0));
        assertThat(baan.jobsVan(overleg))
                .extracting(job -> job.getDuedate())
                .containsExactly(java.sql.Timestamp.valueOf(LocalDateTime.of(2026, 11, 23, 7, 0)));

        baan.vuurTimer(overleg, "event_peildatumBereikt");
        assertThat(agenda.teBespreken(overleg)).containsExactly(signaal);
    }

    @Test
    void een_overleg_in_het_verleden_en_een_leeg_formulier_worden_geweigerd() {
        assertThatThrownBy(() -> loop.gepland(LocalDateTime.of(2026, 11, 20, 9, 0)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("in de toekomst");
        assertThatThrownBy(() -> baan.als("overlegvoorzitter", () -> start.start("signalenoverleg-houden", Map.of())))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Datum van het overleg: vul dit veld in.");
    }

    @Test
    void twintig_signalen_in_willekeurige_volgorde_gaan_elk_op_hun_eigen_besluit_verder() {
        List<Nummer> punten = wachtend.signalen(20);
        punten.forEach(loop::laatWachten);
        Nummer overleg = loop.geopend();
        Map<Nummer, Overleguitkomst> besluiten = new HashMap<>();
        List<Nummer> volgorde = new ArrayList<>(punten);
        Collections.shuffle(volgorde, new Random(7));
        List<Nummer> doorgeschoven = volgorde.subList(17, 20);

        for (Nummer signaal : volgorde.subList(0, 17)) {
            Overleguitkomst uitkomst = Overleguitkomst.values()[besluiten.size() % Overleguitkomst.values().length];
            besluiten.put(signaal, uitkomst);
            loop.besluit(signaal, Besluitformulier.volledig(uitkomst));
            // Only this one moved, and at once.
            assertThat(punten).allSatisfy(punt -> assertThat(loop.wacht(punt)).isEqualTo(!besluiten.containsKey(punt)));
        }
        assertThat(baan.openFormulieren(overleg)).isEmpty();
        doorgeschoven.forEach(signaal -> baan.rondAf(signaal, "weging-vastleggen", Overlegloop.NIET_BESPROKEN));
        baan.voerJobsUit(overleg);
        baan.rondAf(overleg, "verslag-vaststellen", Overlegloop.VERSLAG);

        besluiten.forEach((signaal, uitkomst) ->
                assertThat(signalen.laatsteBesluit(signaal).uitkomsten()).containsExactly(uitkomst));
        assertThat(doorgeschoven).allSatisfy(signaal -> {
            assertThat(loop.wacht(signaal)).isTrue();
            assertThat(signalen.lees(signaal).status()).isEqualTo(Signaalstatus.GEAGENDEERD);
        });
        assertThat(agenda.teBespreken(loop.metAgenda())).containsExactlyInAnyOrderElementsOf(doorgeschoven);
    }

    private void komtOpDeVolgendeAgenda(Nummer signaal) {
        assertThat(signalen.lees(signaal).status()).isEqualTo(Signaalstatus.GEAGENDEERD);
        assertThat(agenda.teBespreken(loop.metAgenda())).containsExactly(signaal);
    }

    private void weigert(Nummer overleg, String formulier, Record velden, String zin) {
        weigert(overleg, formulier, Formulierwaarden.van(velden), zin);
    }

    private void weigert(Nummer overleg, String formulier, Map<String, Object> velden, String zin) {
        assertThatThrownBy(() -> baan.rondAf(overleg, formulier, velden))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining(zin)
                .message()
                .doesNotContain("Merkteken");
    }

    private List<String> onderwerpen() {
        return post.berichten().stream()
                .map(bericht -> {
                    try {
                        return bericht.getSubject();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static String deel(MimeMessage bericht, int nummer) throws Exception {
        return new String(
                ((MimeMultipart) bericht.getContent())
                        .getBodyPart(nummer)
                        .getInputStream()
                        .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<String> dossier(Nummer nummer) {
        return dossierdelen.stream()
                .flatMap(deel -> deel.blokken(nummer).stream())
                .flatMap(blok -> blok.regels().stream())
                .map(regel -> regel.label() + "=" + regel.waarde())
                .toList();
    }
}
