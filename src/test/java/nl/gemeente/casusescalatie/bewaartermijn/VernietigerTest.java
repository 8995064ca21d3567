package nl.gemeente.casusescalatie.bewaartermijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Enginetabellen;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.support.VerwachtInLog;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
class VernietigerTest {

    private final Procesbaan baan;
    private final SignaalMelden melden;
    private final SignaalVernietigen vernietigen;
    private final Enginetabellen tabellen;
    private final JdbcClient database;
    private final Testklok klok;

    VernietigerTest(
            Procesbaan baan,
            SignaalMelden melden,
            SignaalVernietigen vernietigen,
            Enginetabellen tabellen,
            JdbcClient database,
            Testklok klok) {
        this.baan = baan;
        this.melden = melden;
        this.vernietigen = vernietigen;
        this.tabellen = tabellen;
        this.database = database;
        this.klok = klok;
    }

    @Test
    @VerwachtInLog("nl.gemeente.casusescalatie.bewaartermijn.Vernietiger")
    void een_signaal_dat_halverwege_mislukt_blijft_helemaal_staan_en_houdt_de_andere_niet_op() {
        Nummer stuk = ongegrond("merk8stuk");
        Nummer heel = ongegrond("merk8heel");
        klok.vooruit(Duration.ofDays(28));
        Vernietiger vernietiger = new Vernietiger(vernietigen);
        // The timeline refuses what is written last.
        database.sql(
                        "alter table tijdlijn add constraint proef_stuk check (nummer <> '%s' or zin not like '%%verwijderd%%')"
                                .formatted(stuk))
                .update();
        try {
            vernietiger.kijk();
        } finally {
            database.sql("alter table tijdlijn drop constraint proef_stuk").update();
        }

        assertThat(tabellen.waarStaatOveral("merk8stuk")).isNotEmpty();
        assertThat(tabellen.waarStaatOveral("merk8heel")).isEmpty();
        assertThat(vernietigen.teVernietigen()).contains(stuk).doesNotContain(heel);

        vernietiger.kijk();
        assertThat(tabellen.waarStaatOveral("merk8stuk")).isEmpty();
    }

    private Nummer ongegrond(String omschrijving) {
        Nummer nummer = melden.meld(
                        Meldingen.melding()
                                .met((Melding.Locatie) null)
                                .slachtoffer(JaNeeOnbekend.ONBEKEND, JaNeeOnbekend.ONBEKEND)
                                .omschrijving(omschrijving)
                                .klaar(),
                        "melder",
                        null)
                .nummer();
        baan.voerJobsUit(nummer);
        baan.rondAf(
                nummer,
                "signaal-beoordelen",
                Map.of(
                        "mensenhandel", "NEE",
                        "vormen", List.of("ARBEID"),
                        "mensensmokkel", "NEE",
                        "ondermijning", "NEE",
                        "eigenGrondgebied", "true",
                        "eigenBevoegdheid", "true",
                        "slachtofferInBeeld", "ONBEKEND",
                        "minderjarig", "ONBEKEND",
                        "uitkomst", "ONGEGROND",
                        "motivering", "Geen aanwijzing."));
        return nummer;
    }
}
