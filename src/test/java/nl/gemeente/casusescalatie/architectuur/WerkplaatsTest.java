package nl.gemeente.casusescalatie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * The jar for production is built without the workshop. That its classes do without is held by {@link HuisregelsTest}; here,
 * that the workshop is one place and that one profile of Maven brings it.
 */
class WerkplaatsTest {

    static final String LOKAAL = "nl.gemeente.casusescalatie.lokaal..";
    static final String FICTIEF = "nl.gemeente.casusescalatie.verrijking.fictief..";

    private static final Path BRON = Path.of("src", "lokaal", "java");
    private static final String[] ALLEEN_OM_TE_PROBEREN = {"io.zonky.test", "io.zonky.test.postgres", "com.icegreen"};

    private final Document pom = pom();

    @Test
    void de_werkplaats_is_een_eigen_plek() throws IOException {
        Set<String> werkplaats = pakketten(BRON);

        assertThat(werkplaats)
                .isNotEmpty()
                .allMatch(pakket -> (pakket + "..").startsWith(zonderPunten(LOKAAL))
                        || (pakket + "..").startsWith(zonderPunten(FICTIEF)));
        assertThat(pakketten(Path.of("src", "main", "java"))).doesNotContainAnyElementsOf(werkplaats);
    }

    @Test
    void alleen_het_profiel_lokaal_brengt_de_werkplaats() {
        assertThat(alles("/project/dependencies/dependency/groupId")).doesNotContain(ALLEEN_OM_TE_PROBEREN);
        assertThat(alles("//profile[id='lokaal']/dependencies/dependency/groupId"))
                .contains("io.zonky.test", "com.icegreen");
        assertThat(alles("//*[starts-with(normalize-space(text()), 'src/lokaal')]"))
                .containsExactlyInAnyOrder("src/lokaal/java", "src/lokaal/resources")
                .isEqualTo(alles("//profile[id='lokaal']//*[starts-with(normalize-space(text()), 'src/lokaal')]"));
    }

    @Test
    void elke_bouw_heeft_de_werkplaats_behalve_die_voor_productie() {
        assertThat(alles("//profile[dependencies/dependency[starts-with(groupId, 'io.zonky')]]/id"))
                .allSatisfy(profiel -> assertThat(alles("//profile[id='" + profiel + "']/activation/property/name"))
                        .containsExactly("!productie"));
        assertThat(alles("//activeByDefault")).isEmpty();
    }

    @Test
    void de_bouw_voor_productie_weigert_wat_alleen_om_te_proberen_is_en_begint_in_een_schone_map() {
        assertThat(alles("//profile[id='productie']/activation/property/name")).containsExactly("productie");
        assertThat(alles("//profile[id='productie']//bannedDependencies/excludes/exclude"))
                .containsExactly(ALLEEN_OM_TE_PROBEREN);
        assertThat(alles("//profile[id='productie']/build/directory")).containsExactly("target/productie");
    }

    @Test
    void een_jar_zonder_werkplaats_is_voor_productie() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.yaml")))
                .contains("profiles.default: productie");
        assertThat(Files.readString(Path.of("src/lokaal/resources/config/application.yaml")))
                .contains("profiles.default: lokaal");
    }

    private static String zonderPunten(String pakket) {
        return pakket.substring(0, pakket.length() - 1);
    }

    private static Set<String> pakketten(Path bron) throws IOException {
        try (Stream<Path> bestanden = Files.walk(bron)) {
            Set<String> pakketten = new TreeSet<>();
            bestanden
                    .filter(bestand -> bestand.toString().endsWith(".java"))
                    .map(bestand -> bron.relativize(bestand.getParent()))
                    .forEach(map -> pakketten.add(
                            map.toString().replace(map.getFileSystem().getSeparator(), ".")));
            return pakketten;
        }
    }

    private List<String> alles(String pad) {
        try {
            NodeList knopen =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(pad, pom, XPathConstants.NODESET);
            List<String> teksten = new ArrayList<>();
            for (int i = 0; i < knopen.getLength(); i++) {
                teksten.add(knopen.item(i).getTextContent().strip());
            }
            return teksten;
        } catch (javax.xml.xpath.XPathExpressionException e) {
            throw new IllegalArgumentException(pad, e);
        }
    }

    private static Document pom() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml");
        } catch (Exception e) {
            throw new IllegalStateException("The pom cannot be read", e);
        }
    }
}
