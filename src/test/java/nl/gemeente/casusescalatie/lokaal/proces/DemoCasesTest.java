package nl.gemeente.casusescalatie.lokaal.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testpost;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
class DemoCasesTest {

    private final DemoCases cases;
    private final Procesbaan baan;
    private final JdbcClient database;
    private final Testpost post;

    @Autowired
    DemoCasesTest(DemoCases cases, Procesbaan baan, JdbcClient database, Testpost post) {
        this.cases = cases;
        this.baan = baan;
        this.database = database;
        this.post = post;
    }

    @Test
    void de_voorbeelden_staan_verspreid_over_de_weg_en_komen_er_maar_een_keer() throws Exception {
        Set<String> before = numbers();
        assertThat(cases.make()).isEqualTo(10);

        Set<String> made = numbers();
        made.removeAll(before);
        assertThat(made.stream().collect(Collectors.groupingBy(number -> number.charAt(0), Collectors.counting())))
                .containsEntry('S', 10L)
                .containsEntry('O', 2L)
                .containsEntry('C', 1L)
                .containsEntry('K', 1L)
                .containsEntry('M', 1L);
        assertThat(made.stream().map(Nummer::van).flatMap(number -> baan.openFormulieren(number).stream()))
                .contains(
                        "signaal-beoordelen",
                        "melding-112-vastleggen",
                        "hulp-regelen",
                        "routekaart-persoon-hulp",
                        "routekaart-persoon-veilig-thuis",
                        "agenda-vaststellen",
                        "casus-bijdrage-vastleggen",
                        "controle-toezegging-vastleggen",
                        "zienswijze-vastleggen");
        assertThat(post.berichten())
                .allSatisfy(
                        bericht -> assertThat(bericht.getContent().toString()).doesNotContain("Voorbeeld"));

        assertThat(cases.make()).isZero();
        Set<String> after = numbers();
        after.removeAll(before);
        assertThat(after).isEqualTo(made);
    }

    private Set<String> numbers() {
        List<String> numbers = database.sql("select distinct nummer from tijdlijn")
                .query(String.class)
                .list();
        return new TreeSet<>(numbers);
    }
}
