package nl.gemeente.casusescalatie.verrijking.bevraging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.controle.Controlesoort;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControleOpenen;
import nl.gemeente.casusescalatie.dossier.Dossier;
import nl.gemeente.casusescalatie.dossier.DossierLezen;
import nl.gemeente.casusescalatie.dossier.Dossierdeel.Regel;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.privacy.Invullingen;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.VerwachtInLog;
import nl.gemeente.casusescalatie.support.VerwachtInLog.Logregels;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.verrijking.Aandachtspunt;
import nl.gemeente.casusescalatie.verrijking.Aandachtsregel;
import nl.gemeente.casusescalatie.verrijking.Adresbedrijvenregister;
import nl.gemeente.casusescalatie.verrijking.Adresgegevens;
import nl.gemeente.casusescalatie.verrijking.Adresregister;
import nl.gemeente.casusescalatie.verrijking.Bedrijvenregister;
import nl.gemeente.casusescalatie.verrijking.Bewoningsregister;
import nl.gemeente.casusescalatie.verrijking.DossiersOpAdres;
import nl.gemeente.casusescalatie.verrijking.Handhaving;
import nl.gemeente.casusescalatie.verrijking.Normen;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Onderwerpen;
import nl.gemeente.casusescalatie.verrijking.Registerantwoord;
import nl.gemeente.casusescalatie.verrijking.Vergunningenregister;
import nl.gemeente.casusescalatie.verrijking.Verrijking;
import nl.gemeente.casusescalatie.verrijking.Verrijkingen;
import nl.gemeente.casusescalatie.verrijking.Verrijkingsuitkomst;
import nl.gemeente.casusescalatie.verrijking.Verrijkingsvraag;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import nl.gemeente.casusescalatie.verrijking.inzage.InhoudOpenen;
import nl.gemeente.casusescalatie.verrijking.inzage.VerrijkingInDossier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@Integratietest
class SignaalVerrijkenTest {

    private final SignaalMelden melden;
    private final SignaalVerrijken verrijken;
    private final DossierLezen dossiers;
    private final Onderwerpen onderwerpen;
    private final Normen normen;
    private final List<Handhaving> handhaving;
    private final Verbanden verbanden;
    private final ControleOpenen controles;
    private final Nummers nummers;
    private final Verrijkingen verrijkingen;
    private final VerrijkingInDossier inDossier;
    private final Tijdlijn tijdlijn;
    private final DossiersOpAdres opAdres;
    private final Vragenlog log;
    private final Clock klok;
    private final TransactionTemplate transactie;
    private final InhoudOpenen openen;
    private final JdbcClient database;

    SignaalVerrijkenTest(
            SignaalMelden melden,
            SignaalVerrijken verrijken,
            DossierLezen dossiers,
            Onderwerpen onderwerpen,
            Normen normen,
            List<Handhaving> handhaving,
            Verbanden verbanden,
            ControleOpenen controles,
            Nummers nummers,
            Verrijkingen verrijkingen,
            VerrijkingInDossier inDossier,
            Tijdlijn tijdlijn,
            DossiersOpAdres opAdres,
            Vragenlog log,
            Clock klok,
            TransactionTemplate transactie,
            InhoudOpenen openen,
            JdbcClient database) {
        this.melden = melden;
        this.verrijken = verrijken;
        this.dossiers = dossiers;
        this.onderwerpen = onderwerpen;
        this.normen = normen;
        this.handhaving = handhaving;
        this.verbanden = verbanden;
        this.controles = controles;
        this.nummers = nummers;
        this.verrijkingen = verrijkingen;
        this.inDossier = inDossier;
        this.tijdlijn = tijdlijn;
        this.opAdres = opAdres;
        this.log = log;
        this.klok = klok;
        this.transactie = transactie;
        this.openen = openen;
        this.database = database;
    }

    @Test
    void elk_register_geeft_zijn_antwoord_en_wat_opvalt_krijgt_een_reden() {
        Nummer signaal = gemeld(plek("1234AA", 3, Locatiesoort.WONING, null, null));

        verrijken.verrijk(vrager(signaal), () -> {});
        leesDeInhoud(signaal);

        assertThat(regels(signaal))
                .extracting(Regel::label, Regel::waarde)
                .contains(
                        tuple(
                                "Adres",
                                "Het adres bestaat. Gebruiksdoel: woonfunctie. Oppervlakte: 96 m². Status: Verblijfsobject in gebruik. (Fictieve BAG, 23 november 2026 om 10:00)"),
                        tuple("Bedrijf", "Niet gevraagd, de gegevens daarvoor ontbreken."),
                        tuple("Vergunningen", "Geen treffer. (Fictieve vergunningenlijst, 23 november 2026 om 10:00)"),
                        tuple(
                                "Bewoning",
                                "Aantal ingeschreven bewoners: 11. (Fictieve BRP, 23 november 2026 om 10:00)"))
                .anySatisfy(regel -> assertThat(regel.toList().toString())
                        .contains("Aandachtspunt", "11 bewoners op 96 m²", "12 m² per bewoner", "Bouwbesluit"));
    }

    @Test
    void precies_de_norm_valt_niet_op() {
        Nummer signaal = gemeld(plek("1234AA", 1, Locatiesoort.WONING, null, null));

        verrijken.verrijk(vrager(signaal), () -> {});

        assertThat(gevonden(signaal)).doesNotContain(Aandachtsregel.MEER_BEWONERS_DAN_DE_NORM);
    }

    @Test
    void een_seksinrichting_en_een_uitgeschreven_bedrijf_vallen_op() {
        Nummer club = gemeld(plek("1234AB", 14, Locatiesoort.SEKSINRICHTING, "Club Voorbeeld", null));
        Nummer salon = gemeld(plek("1234AB", 16, Locatiesoort.MASSAGESALON, null, "00000004"));

        verrijken.verrijk(vrager(club), () -> {});
        verrijken.verrijk(vrager(salon), () -> {});

        assertThat(gevonden(club))
                .contains(Aandachtsregel.SEKSINRICHTING_ZONDER_VERGUNNING)
                .doesNotContain(Aandachtsregel.BEDRIJF_ZONDER_INSCHRIJVING);
        assertThat(gevonden(salon)).contains(Aandachtsregel.BEDRIJF_ZONDER_INSCHRIJVING);
        leesDeInhoud(club);
        assertThat(regels(club))
                .extracting(Regel::waarde)
                .anyMatch(
                        waarde -> waarde.startsWith(
                                "Alcoholvergunning, zonder einddatum. Exploitatievergunning, geldig tot en met 31 december 2029."));
    }

    @Test
    void een_toevoeging_is_een_ander_adres() {
        Nummer met = gemeld(new Melding.Locatie("1234AA", 5, "a", Locatiesoort.WONING, null, null, null));
        Nummer zonder = gemeld(plek("1234AA", 5, Locatiesoort.WONING, null, null));

        verrijken.verrijk(vrager(met), () -> {});
        verrijken.verrijk(vrager(zonder), () -> {});

        assertThat(uitkomst(met, Verrijkingsvraag.ADRES)).isEqualTo(Verrijkingsuitkomst.GEVONDEN);
        assertThat(uitkomst(zonder, Verrijkingsvraag.ADRES)).isEqualTo(Verrijkingsuitkomst.NIET_GEVONDEN);
    }

    @Test
    void zonder_plek_wordt_er_niets_gevraagd() {
        Nummer signaal = gemeld(null);

        verrijken.verrijk(vrager(signaal), () -> {});

        assertThat(laatste(signaal).antwoorden())
                .hasSize(Verrijkingsvraag.values().length)
                .extracting(Registerantwoord::uitkomst)
                .containsOnly(Verrijkingsuitkomst.NIET_GEVRAAGD);
        assertThat(gevonden(signaal)).isEmpty();
        assertThat(zinnen(signaal, Inzage.ALGEMEEN))
                .contains("De registers zijn bevraagd: 0 van de 7 vragen beantwoord.");
    }

    @Test
    void een_ander_signaal_op_dezelfde_plek_valt_op_en_het_signaal_zelf_niet() {
        String eigenKvk = "%08d"
                .formatted(database.sql("select nextval('nummer_signaal')")
                        .query(Long.class)
                        .single());
        Nummer eerste = gemeld(plek("1234XX", 1, Locatiesoort.BEDRIJF, null, eigenKvk));
        verrijken.verrijk(vrager(eerste), () -> {});
        Nummer tweede = gemeld(plek("1234XX", 2, Locatiesoort.BEDRIJF, null, eigenKvk));
        verrijken.verrijk(vrager(tweede), () -> {});

        assertThat(antwoord(tweede, Verrijkingsvraag.ANDERE_SIGNALEN).tekst()).contains(eerste.waarde());
        assertThat(antwoord(tweede, Verrijkingsvraag.ANDERE_SIGNALEN).tekst()).doesNotContain(tweede.waarde());
        assertThat(gevonden(tweede)).contains(Aandachtsregel.ANDERE_SIGNALEN_OP_DEZE_PLEK);
    }

    @Test
    void bedrijven_die_elkaar_snel_opvolgen_vallen_op_met_aantal_en_norm() {
        Nummer signaal = gemeld(plek("1234AD", 4, Locatiesoort.BEDRIJF, null, null));

        verrijken.verrijk(vrager(signaal), () -> {});
        leesDeInhoud(signaal);

        assertThat(regels(signaal))
                .extracting(Regel::label, Regel::waarde)
                .contains(
                        tuple(
                                "Bedrijven op dit adres",
                                "Aantal bedrijven op dit adres: 3. Niet meer ingeschreven: 2. (Fictief Handelsregister, 23 november 2026 om 10:00)"),
                        tuple(
                                "Aandachtspunt",
                                "Kort bestaande bedrijven op dit adres. In de laatste 24 maanden zijn hier 3 bedrijven begonnen of gestopt; vanaf 3 valt dat op (eigen inschatting, de gemeente stelt dit zelf vast)."));
    }

    @Test
    void eerdere_handhaving_op_het_adres_wordt_geteld_en_gedateerd_en_verder_niets() {
        Nummer eerder = gemeld(plek("1234XY", 8, Locatiesoort.BEDRIJF, null, null));
        Nummer casus = Nummer.van("C" + eerder.waarde().substring(1));
        verbanden.legOnder(eerder, casus);
        Nummer gedaan = controles.open(casus, Controlesoort.INTEGRAAL, "ans");
        database.sql("update controle set begonnen_op = '2025-03-03T23:30:00Z' where nummer = ?")
                .param(gedaan.waarde())
                .update();
        controles.open(casus, Controlesoort.INTEGRAAL, "ans");
        maatregel(gedaan, "2025-06-01");
        maatregel(gedaan, null);
        Nummer elders = gemeld(plek("1234XY", 9, Locatiesoort.BEDRIJF, null, null));
        Nummer signaal = gemeld(plek("1234XY", 8, Locatiesoort.BEDRIJF, null, null));

        verrijken.verrijk(vrager(signaal), () -> {});
        verrijken.verrijk(vrager(eerder), () -> {});
        verrijken.verrijk(vrager(elders), () -> {});
        leesDeInhoud(signaal);

        assertThat(regels(signaal))
                .extracting(Regel::label, Regel::waarde)
                .contains(
                        tuple(
                                "Eerdere handhaving",
                                "Aantal controles en maatregelen: 2. Wanneer: 1 juni 2025, 4 maart 2025. (Eigen administratie, 23 november 2026 om 10:00)"),
                        tuple(
                                "Aandachtspunt",
                                "Eerdere handhaving op dit adres. Aantal controles en maatregelen na andere signalen over dit adres: 2, de laatste op 1 juni 2025."));
        assertThat(uitkomst(eerder, Verrijkingsvraag.EERDERE_HANDHAVING)).isEqualTo(Verrijkingsuitkomst.NIET_GEVONDEN);
        assertThat(uitkomst(elders, Verrijkingsvraag.EERDERE_HANDHAVING)).isEqualTo(Verrijkingsuitkomst.NIET_GEVONDEN);
    }

    @Test
    @VerwachtInLog("nl.gemeente.casusescalatie.verrijking.bevraging.Registers")
    void een_register_dat_faalt_laat_zijn_vraag_open_en_de_rest_gaat_door(Logregels log) {
        Nummer signaal = gemeld(plek("1234AA", 3, Locatiesoort.WONING, null, null));

        met(register("Kapotte BAG", () -> {
                    throw new IllegalStateException("timeout at 1234AA 3");
                }))
                .verrijk(signaal);

        assertThat(uitkomst(signaal, Verrijkingsvraag.ADRES)).isEqualTo(Verrijkingsuitkomst.GEEN_ANTWOORD);
        assertThat(antwoord(signaal, Verrijkingsvraag.ADRES).bron()).isEqualTo("Kapotte BAG");
        assertThat(zinnen(signaal, Inzage.ALGEMEEN))
                .contains(
                        "De vraag over adres is nog open: het register gaf geen antwoord. Vraag het zo nodig zelf na.");
        assertThat(log.regels())
                .singleElement()
                .asString()
                .contains("No answer to ADRES")
                .doesNotContain("1234AA");
    }

    @Test
    void waar_geen_register_is_staat_dat_er_en_wordt_niets_geraden() {
        Nummer signaal = gemeld(plek("1234AA", 3, Locatiesoort.SEKSINRICHTING, null, "00000009"));

        met(null).verrijk(signaal);

        assertThat(laatste(signaal).met(Verrijkingsuitkomst.NIET_AANGESLOTEN))
                .containsExactly(
                        Verrijkingsvraag.ADRES,
                        Verrijkingsvraag.BEDRIJF,
                        Verrijkingsvraag.BEDRIJVEN_OP_ADRES,
                        Verrijkingsvraag.VERGUNNINGEN,
                        Verrijkingsvraag.BEWONING);
        assertThat(laatste(signaal).antwoorden())
                .filteredOn(antwoord -> antwoord.uitkomst() == Verrijkingsuitkomst.NIET_AANGESLOTEN)
                .allSatisfy(antwoord -> assertThat(antwoord.tekst()).isNull());
        assertThat(gevonden(signaal)).doesNotContain(Aandachtsregel.BEDRIJF_ZONDER_INSCHRIJVING);
        assertThat(zinnen(signaal, Inzage.ALGEMEEN))
                .contains(
                        "De registers zijn bevraagd: 2 van de 7 vragen beantwoord. Niet aangesloten: adres, bedrijf, bedrijven op dit adres, vergunningen, bewoning.");
        assertThat(regels(signaal))
                .extracting(Regel::label, Regel::waarde)
                .contains(tuple("Bewoning", "Niet aangesloten op dit register."));
    }

    @Test
    void een_storing_in_de_eigen_database_is_geen_antwoord_maar_een_fout() {
        Nummer signaal = gemeld(plek("1234AA", 3, Locatiesoort.WONING, null, null));
        Verrijker kapot = met(register("Eigen tabel", () -> {
            throw new DataAccessResourceFailureException("down");
        }));

        assertThatThrownBy(() -> kapot.verrijk(signaal)).isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(verrijkingen.findByNummerOrderByRonde(signaal.waarde())).isEmpty();
    }

    @Test
    void binnen_een_transactie_wordt_geen_register_gevraagd() {
        Nummer signaal = gemeld(plek("1234AA", 3, Locatiesoort.WONING, null, null));

        assertThatThrownBy(
                        () -> transactie.executeWithoutResult(status -> verrijken.verrijk(vrager(signaal), () -> {})))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(verrijkingen.countByNummer(signaal.waarde())).isZero();
    }

    @Test
    void terwijl_een_register_antwoordt_staat_er_geen_transactie_open() {
        Nummer signaal = gemeld(plek("1234AA", 3, Locatiesoort.WONING, null, null));
        List<Boolean> open = new ArrayList<>();

        met(register("BAG", () -> {
                    open.add(TransactionSynchronizationManager.isActualTransactionActive());
                    return Optional.empty();
                }))
                .verrijk(signaal);

        assertThat(open).containsExactly(false);
    }

    @Test
    void wat_bij_het_vastleggen_hoort_gebeurt_samen_of_niet() {
        Nummer signaal = gemeld(plek("1234AA", 3, Locatiesoort.WONING, null, null));

        assertThatThrownBy(() -> verrijken.verrijk(vrager(signaal), () -> {
                    throw new IllegalStateException("the process is gone");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(verrijkingen.countByNummer(signaal.waarde())).isZero();
    }

    @Test
    @VerwachtInLog("nl.gemeente.casusescalatie.verrijking.bevraging.Registers")
    void elke_vraag_aan_een_register_staat_opgetekend_met_wie_waarom_en_wat_er_van_kwam() {
        Nummer signaal = gemeld(plek("1234AA", 7, Locatiesoort.WONING, null, null));

        verrijken.verrijk(vrager(signaal), () -> {});

        assertThat(database.sql(
                                "select vraag || ' ' || uitkomst || ' ' || wie || ' ' || doel from registervraag where nummer = ? order by id")
                        .param(signaal.waarde())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "ADRES GEVONDEN ans Signaal van mensenhandel of ondermijning verrijken",
                        "BEDRIJVEN_OP_ADRES NIET_GEVONDEN ans Signaal van mensenhandel of ondermijning verrijken",
                        "VERGUNNINGEN NIET_GEVONDEN ans Signaal van mensenhandel of ondermijning verrijken",
                        "BEWONING GEEN_ANTWOORD ans Signaal van mensenhandel of ondermijning verrijken");
    }

    @Test
    void dossiers_over_een_gebouw_vinden_elkaar_op_het_nummer_van_de_bag() {
        Nummer eerste = gemeld(plek("1234AC", 2, Locatiesoort.BEDRIJF, null, null));
        Nummer tweede = gemeld(plek("1234AC", 2, Locatiesoort.BEDRIJF, null, null));
        Nummer onbekend = gemeld(plek("1234ZZ", 2, Locatiesoort.BEDRIJF, null, null));
        for (Nummer nummer : List.of(eerste, tweede, onbekend)) {
            verrijken.verrijk(vrager(nummer), () -> {});
        }

        String bagId = opAdres.bagId(eerste).orElseThrow();

        assertThat(bagId).matches("\\d{16}");
        assertThat(opAdres.metBagId(bagId)).containsSubsequence(eerste, tweede).doesNotContain(onbekend);
        assertThat(opAdres.bagId(onbekend)).isEmpty();
    }

    @Test
    void opnieuw_verrijken_bewaart_wat_er_eerder_kwam() {
        Nummer signaal = gemeld(plek("1234AA", 3, Locatiesoort.WONING, null, null));
        met(null).verrijk(signaal);

        verrijken.verrijk(vrager(signaal), () -> {});

        assertThat(verrijkingen.findByNummerOrderByRonde(signaal.waarde()))
                .extracting(Verrijking::ronde)
                .containsExactly(1, 2);
        assertThat(inDossier.blokken(signaal)).extracting("titel").containsExactly("Verrijking", "Verrijking 2");
        assertThat(inDossier.blokken(signaal).get(0).regels())
                .extracting(Regel::waarde)
                .contains("Niet aangesloten op dit register.");
        assertThat(uitkomst(signaal, Verrijkingsvraag.ADRES)).isEqualTo(Verrijkingsuitkomst.GEVONDEN);
    }

    @Test
    void twee_rondes_tegelijk_worden_nooit_dezelfde_ronde() {
        Nummer signaal = gemeld(plek("1234AA", 3, Locatiesoort.WONING, null, null));
        verrijken.verrijk(vrager(signaal), () -> {});

        assertThatThrownBy(() -> database.sql("insert into verrijking (nummer, ronde, moment) values (?, 1, now())")
                        .param(signaal.waarde())
                        .update())
                .hasMessageContaining("een_ronde_per_signaal");
    }

    @Test
    void een_onbekend_signaal_wordt_geweigerd() {
        assertThatThrownBy(() -> verrijken.verrijk(vrager(Nummer.van("S-2026-99999999")), () -> {}))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void wat_de_registers_weten_ziet_alleen_wie_de_inhoud_mag_zien() {
        Nummer signaal = gemeld(plek("1234AA", 3, Locatiesoort.WONING, null, null));

        verrijken.verrijk(vrager(signaal), () -> {});

        Dossier aandachtsfunctionaris = dossiers.lees(
                        signaal, "aandachtsfunctionaris", Set.of(Rol.AANDACHTSFUNCTIONARIS))
                .orElseThrow();
        Dossier toezicht =
                dossiers.lees(signaal, "toezicht", Set.of(Rol.TOEZICHT)).orElseThrow();
        assertThat(aandachtsfunctionaris.blokken()).extracting("titel").contains("Verrijking");
        assertThat(toezicht.blokken()).extracting("titel").doesNotContain("Verrijking");
        assertThat(toezicht.tijdlijn())
                .extracting(Tijdlijn.Gebeurtenis::zin)
                .contains("De registers zijn bevraagd: 6 van de 7 vragen beantwoord.")
                .noneMatch(zin -> zin.startsWith("Aandachtspunt"));
        assertThat(zinnen(signaal, Inzage.INHOUD))
                .contains(
                        "Treffer: adres, bewoning, andere signalen. Geen treffer: bedrijven op dit adres, vergunningen, eerdere handhaving.");
    }

    private void leesDeInhoud(Nummer nummer) {
        openen.open(
                nummer,
                Arrays.stream(Verrijkingsvraag.values())
                        .map(Verrijkingsvraag::name)
                        .collect(Collectors.toSet()),
                Invullingen.goed(),
                "ans");
    }

    private static Vrager vrager(Nummer nummer) {
        return new Vrager("ans", nummer);
    }

    private Nummer gemeld(Melding.@Nullable Locatie locatie) {
        return melden.meld(Meldingen.melding().met(locatie).klaar(), "melder", null)
                .nummer();
    }

    private static Melding.Locatie plek(
            String postcode, int huisnummer, Locatiesoort soort, @Nullable String naam, @Nullable String kvkNummer) {
        return new Melding.Locatie(postcode, huisnummer, null, soort, naam, kvkNummer, null);
    }

    private void maatregel(Nummer onder, @Nullable String bekendgemaaktOp) {
        Nummer maatregel = nummers.volgende(Nummer.Soort.MAATREGEL);
        database.sql(
                        """
                        insert into maatregel (nummer, versie, status, herkomst, aanleiding, heit_team, bekendgemaakt_op)
                        values (?, 0, 'BEKENDGEMAAKT', ?, 'Bedden in een bedrijfspand', 'GEEN', cast(? as date))""")
                .params(maatregel.waarde(), onder.waarde(), bekendgemaaktOp)
                .update();
        verbanden.legOnder(onder, maatregel);
    }

    /** The use case with one register of our own, or with none at all. */
    private Verrijker met(@Nullable Adresregister register) {
        StaticListableBeanFactory registers = new StaticListableBeanFactory();
        if (register != null) {
            registers.addBean("adresregister", register);
        }
        SignaalVerrijken zelf = new SignaalVerrijken(
                new Registers(
                        registers.getBeanProvider(Adresregister.class),
                        registers.getBeanProvider(Bedrijvenregister.class),
                        registers.getBeanProvider(Adresbedrijvenregister.class),
                        registers.getBeanProvider(Vergunningenregister.class),
                        registers.getBeanProvider(Bewoningsregister.class),
                        onderwerpen,
                        handhaving,
                        verbanden,
                        log,
                        klok),
                normen,
                verrijkingen,
                tijdlijn,
                transactie,
                klok);
        return nummer -> zelf.verrijk(vrager(nummer), () -> {});
    }

    private static Adresregister register(String bron, Supplier<Optional<Adresgegevens>> antwoord) {
        return new Adresregister() {
            @Override
            public String bron() {
                return bron;
            }

            @Override
            public Optional<Adresgegevens> zoek(Onderwerp onderwerp, Vrager vrager) {
                return antwoord.get();
            }
        };
    }

    private Verrijking laatste(Nummer signaal) {
        // The lists of a run are read inside a transaction.
        return transactie.execute(status -> {
            List<Verrijking> alle = verrijkingen.findByNummerOrderByRonde(signaal.waarde());
            Verrijking laatste = alle.get(alle.size() - 1);
            laatste.antwoorden();
            laatste.aandachtspunten();
            return laatste;
        });
    }

    private Registerantwoord antwoord(Nummer signaal, Verrijkingsvraag vraag) {
        return laatste(signaal).antwoorden().stream()
                .filter(antwoord -> antwoord.vraag() == vraag)
                .findFirst()
                .orElseThrow();
    }

    private Verrijkingsuitkomst uitkomst(Nummer signaal, Verrijkingsvraag vraag) {
        return antwoord(signaal, vraag).uitkomst();
    }

    private List<Aandachtsregel> gevonden(Nummer signaal) {
        return laatste(signaal).aandachtspunten().stream()
                .map(Aandachtspunt::regel)
                .toList();
    }

    private List<Regel> regels(Nummer signaal) {
        return inDossier.blokken(signaal).stream()
                .flatMap(blok -> blok.regels().stream())
                .toList();
    }

    private List<String> zinnen(Nummer signaal, Inzage inzage) {
        return tijdlijn.van(signaal).stream()
                .filter(gebeurtenis -> gebeurtenis.inzage() == inzage)
                .map(Tijdlijn.Gebeurtenis::zin)
                .toList();
    }

    private interface Verrijker {
        void verrijk(Nummer nummer);
    }
}
