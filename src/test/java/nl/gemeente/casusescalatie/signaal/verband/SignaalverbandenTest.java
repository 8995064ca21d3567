package nl.gemeente.casusescalatie.signaal.verband;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Enginetabellen;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testklok;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Edge case 8: signals that may be about the same are linked and counted, never merged, and people have the last word. */
@Integratietest
class SignaalverbandenTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger HUIS = new AtomicInteger(7000);

    private final int poort;
    private final SignaalMelden melden;
    private final SignalenLezen lezen;
    private final Procesbaan baan;
    private final Tijdlijn tijdlijn;
    private final Testklok klok;
    private final Enginetabellen engine;
    private final JdbcClient database;
    private final int huis = HUIS.incrementAndGet();
    private int verder;

    SignaalverbandenTest(
            @LocalServerPort int poort,
            SignaalMelden melden,
            SignalenLezen lezen,
            Procesbaan baan,
            Tijdlijn tijdlijn,
            Testklok klok,
            Enginetabellen engine,
            JdbcClient database) {
        this.poort = poort;
        this.melden = melden;
        this.lezen = lezen;
        this.baan = baan;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
        this.engine = engine;
        this.database = database;
    }

    @Test
    void hetzelfde_adres_wordt_verbonden_en_niet_samengevoegd() throws Exception {
        Nummer eerste = gemeld(opAdres(null, null), "mara@gemeente.example");
        Nummer tweede = gemeld(opAdres(null, null), "bo@gemeente.example");
        Nummer achterhuis = gemeld(opAdres("A", null), "bo@gemeente.example");

        assertThat(redenen(tweede, eerste)).containsExactly("Zelfde adres (gevonden op 23 november 2026)");
        assertThat(redenen(eerste, tweede)).hasSize(1);
        assertThat(redenen(achterhuis, eerste)).singleElement().asString().startsWith("Zelfde huisnummer, andere");
        assertThat(lezen.aantalBronnen(tweede)).isEqualTo(2);
        assertThat(lezen.lees(eerste).nummer()).isNotEqualTo(lezen.lees(tweede).nummer());
    }

    @Test
    void een_kvk_nummer_en_een_naam_verbinden_ook_en_de_naam_alleen_voor_wie_met_het_slachtoffer_werkt()
            throws Exception {
        String kvk = "9%07d".formatted(huis);
        Nummer eerste = melding(opAdres(null, kvk), "Nadia Merk-%d".formatted(huis));
        huisVerder();
        Nummer tweede = melding(opAdres(null, kvk), "MERK-%d, nádia".formatted(huis));

        assertThat(redenen(tweede, eerste))
                .anyMatch(reden -> reden.startsWith("Zelfde KvK-nummer"))
                .anyMatch(reden -> reden.startsWith("Zelfde naam van het slachtoffer"));
        assertThat(redenen("casusregisseur", tweede, eerste))
                .singleElement()
                .asString()
                .startsWith("Zelfde KvK-nummer");
        assertThat(redenen("manager", tweede, eerste)).isEmpty();
        assertThat(engine.waarStaat("merk %d nadia".formatted(huis))).isEmpty();
        assertThat(engine.waarStaat("Nadia Merk-%d".formatted(huis))).isEmpty();
    }

    @Test
    void een_adres_dat_anders_is_opgeschreven_wordt_een_keer_verbonden_op_het_nummer_van_de_bag() throws Exception {
        String bagId = "999902%010d".formatted(huis);
        int hoek = huis + 10_000;
        inDeBag(huis, bagId);
        inDeBag(hoek, bagId);
        Nummer eerste = gemeld(opAdres(null, null), null);
        Nummer zelfde = gemeld(opAdres(null, null), null);
        huisVerder();
        Nummer anders = gemeld(opAdres(null, null), null);

        assertThat(redenen(anders, eerste))
                .containsExactly("Zelfde adres volgens de BAG, anders opgeschreven (gevonden op 23 november 2026)");
        assertThat(redenen(zelfde, eerste)).containsExactly("Zelfde adres (gevonden op 23 november 2026)");
        assertThat(gevonden("aandachtsfunctionaris", anders)).hasSize(2);
    }

    @Test
    void een_bag_die_pas_later_antwoordt_verbindt_alsnog() throws Exception {
        String bagId = "999902%010d".formatted(huis);
        int hoek = huis + 10_000;
        inDeBag(hoek, bagId);
        Nummer eerste = gemeld(opAdres(null, null), null);
        huisVerder();
        Nummer anders = gemeld(opAdres(null, null), null);
        assertThat(redenen(anders, eerste)).isEmpty();

        inDeBag(huis, bagId);
        Deur ans = Deur.persoon(poort, "aandachtsfunctionaris");
        ans.form("/dossier/%s/verrijking".formatted(eerste), Map.of("_csrf", ans.csrf("/dossier/" + eerste)));

        assertThat(redenen(anders, eerste)).singleElement().asString().startsWith("Zelfde adres volgens de BAG");
    }

    /** The made-up BAG is of one test only: each has house numbers of its own. */
    private void inDeBag(int huisnummer, String bagId) {
        database.sql(
                        """
                        insert into fictief_adres (postcode, huisnummer, gebruiksdoel, oppervlakte, status, bag_id)
                        values ('2172ZX', ?, 'woonfunctie', 80, 'Verblijfsobject in gebruik', ?)""")
                .params(huisnummer, bagId)
                .update();
    }

    @AfterEach
    void weg_uit_de_bag() {
        database.sql("delete from fictief_adres where postcode = '2172ZX'").update();
    }

    @Test
    void wat_langer_geleden_is_dan_de_periode_wordt_niet_verbonden() throws Exception {
        Nummer oud = gemeld(opAdres(null, null), null);
        klok.vooruit(Duration.ofDays(732));
        Nummer nieuw = gemeld(opAdres(null, null), null);

        assertThat(gevonden("aandachtsfunctionaris", nieuw)).isEmpty();
        assertThat(lezen.aantalBronnen(oud)).isEqualTo(1);
    }

    @Test
    void de_aandachtsfunctionaris_verbreekt_of_bevestigt_met_een_reden() throws Exception {
        Nummer eerste = gemeld(opAdres(null, null), "mara@gemeente.example");
        Nummer tweede = gemeld(opAdres(null, null), "bo@gemeente.example");
        Deur ans = Deur.persoon(poort, "aandachtsfunctionaris");

        HttpResponse<String> leeg = oordeel(ans, tweede, eerste, "VERBROKEN", "  ");
        assertThat(leeg.headers().firstValue("Location").orElse("")).endsWith("#verband-" + eerste);
        assertThat(ans.get("/dossier/" + tweede).body()).contains("Schrijf op waarom dit signaal er wel of niet bij");
        String teLang = "merk-lang " + "x".repeat(2000);
        oordeel(ans, tweede, eerste, "VERBROKEN", teLang);
        assertThat(ans.get("/dossier/" + tweede).body()).contains("hoogstens 2000 tekens", "merk-lang");
        assertThat(lezen.aantalBronnen(tweede)).isEqualTo(2);

        oordeel(ans, tweede, eerste, "VERBROKEN", "Een ander gezin, <b>verhuisd</b>.");
        String pagina = ans.get("/dossier/" + tweede).body();
        assertThat(pagina).contains("Hoort er niet bij", "Een ander gezin, &lt;b&gt;verhuisd&lt;/b&gt;.");
        assertThat(lezen.aantalBronnen(tweede)).isEqualTo(1);

        oordeel(ans, eerste, tweede, "BEVESTIGD", "Toch dezelfde bewoners.");
        assertThat(lezen.aantalBronnen(tweede)).isEqualTo(2);
        assertThat(List.of(eerste, tweede))
                .allSatisfy(nummer -> assertThat(tijdlijn.van(nummer).stream().map(Tijdlijn.Gebeurtenis::zin))
                        .contains("Een ander gezin, <b>verhuisd</b>.", "Toch dezelfde bewoners."));
    }

    @Test
    void wie_geen_aandachtsfunctionaris_is_mag_dat_niet_en_zonder_verband_valt_er_niets_te_zeggen() throws Exception {
        Nummer eerste = gemeld(opAdres(null, null), null);
        Nummer tweede = gemeld(opAdres(null, null), null);
        huisVerder();
        Nummer elders = gemeld(opAdres(null, null), null);

        Deur toezicht = Deur.persoon(poort, "toezicht");
        assertThat(toezicht.get("/dossier/" + tweede).body()).doesNotContain("Hoort dit erbij?");
        assertThat(oordeel(toezicht, tweede, eerste, "VERBROKEN", "Nee.").statusCode())
                .isEqualTo(403);

        oordeel(Deur.persoon(poort, "aandachtsfunctionaris"), elders, eerste, "BEVESTIGD", "Lijkt erop.");
        assertThat(gevonden("aandachtsfunctionaris", elders)).isEmpty();
        assertThat(tijdlijn.van(elders)).noneMatch(regel -> regel.zin().equals("Lijkt erop."));
    }

    private void huisVerder() {
        verder += 10_000;
    }

    private Melding.Locatie opAdres(@Nullable String toevoeging, @Nullable String kvk) {
        return new Melding.Locatie("2172ZX", huis + verder, toevoeging, Locatiesoort.BEDRIJF, null, kvk, null);
    }

    private Nummer gemeld(Melding.Locatie plek, @Nullable String email) {
        return klaar(Meldingen.melding()
                .met(plek)
                .met(new Melding.Melder(false, Functiegroep.BOA, "Een Melder", email, false)));
    }

    private Nummer melding(Melding.Locatie plek, String slachtoffer) {
        return klaar(Meldingen.melding().met(plek).slachtoffer(slachtoffer));
    }

    private Nummer klaar(Meldingen melding) {
        Nummer nummer = melden.meld(melding.klaar(), "melder", null).nummer();
        baan.voerJobsUit(nummer);
        return nummer;
    }

    private static HttpResponse<String> oordeel(Deur wie, Nummer dit, Nummer ander, String stand, String waarom) {
        return wie.form(
                "/dossier/%s/verbanden/%s".formatted(dit, ander),
                Map.of("stand", stand, "motivering", waarom, "_csrf", wie.csrf("/dossier/" + dit)));
    }

    private List<String> redenen(Nummer van, Nummer naar) throws Exception {
        return redenen("aandachtsfunctionaris", van, naar);
    }

    private List<String> redenen(String rol, Nummer van, Nummer naar) throws Exception {
        return gevonden(rol, van).stream()
                .filter(verband -> verband.path("nummer").asText().equals(naar.waarde()))
                .flatMap(verband -> StreamSupport.stream(verband.path("redenen").spliterator(), false))
                .map(JsonNode::asText)
                .toList();
    }

    private List<JsonNode> gevonden(String rol, Nummer van) throws Exception {
        JsonNode dossier = JSON.readTree(
                Deur.programma(poort, rol).get("/api/dossiers/" + van).body());
        return StreamSupport.stream(dossier.path("gevondenVerbanden").spliterator(), false)
                .toList();
    }
}
