package nl.gemeente.casusescalatie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.proces.Formuliertaak;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Procesmodellen;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.proces.Startformulier;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/**
 * What an analyst picks in Camunda Modeler is what the code knows: no more, because it would not run, and no less,
 * because it would have to be typed.
 */
@Integratietest
class ElementTemplatesTest {

    private static final String MAP = ".camunda/element-templates";
    private static final String BESTAND = "casusescalatie.json";
    private static final String SCHEMA =
            "https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Procesmodellen modellen;
    private final ApplicationContext context;

    ElementTemplatesTest(Procesmodellen modellen, ApplicationContext context) {
        this.modellen = modellen;
        this.context = context;
    }

    @Test
    void wat_een_analist_kiest_is_wat_de_code_kent() throws IOException {
        ArrayNode gewenst = lees();
        Map<String, Map<String, String>> keuzes = keuzes();
        gewenst.forEach(template -> template.path("properties").forEach(veld -> {
            if (veld.has("choices")) {
                String plek = template.path("id").asText() + " " + eigenschap(veld);
                assertThat(keuzes).as("dropdown").containsKey(plek);
                ArrayNode lijst = ((ObjectNode) veld).putArray("choices");
                keuzes.remove(plek)
                        .forEach((waarde, naam) ->
                                lijst.addObject().put("name", naam).put("value", waarde));
            }
        }));

        assertThat(keuzes).as("dropdowns that no template has").isEmpty();
        Path uit =
                Files.createDirectories(Path.of("target", "element-templates")).resolve(BESTAND);
        JSON.writerWithDefaultPrettyPrinter().writeValue(uit.toFile(), gewenst);
        assertThat((Iterable<JsonNode>) lees())
                .as("templates for Modeler; as they should be they stand in %s: copy that to %s", uit, MAP)
                .isEqualTo(gewenst);
    }

    @Test
    void een_template_zet_zelf_wat_overal_hetzelfde_is() throws IOException {
        Map<String, String> vast = new TreeMap<>();
        lees().forEach(template -> template.path("properties").forEach(veld -> {
            assertThat(template.path("$schema").asText()).isEqualTo(SCHEMA);
            assertThat(template.path("entriesVisible").asBoolean()).isTrue();
            if (veld.path("type").asText().equals("Hidden")) {
                vast.put(
                        template.path("id").asText() + " " + eigenschap(veld),
                        veld.path("value").asText());
            }
        }));
        assertThat(vast)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "casusescalatie.start camunda:formRefBinding", "deployment",
                        "casusescalatie.taak camunda:formRefBinding", "deployment",
                        "casusescalatie.stap camunda:asyncBefore", "true",
                        "casusescalatie.roep camunda:calledElementBinding", "deployment",
                        "casusescalatie.regel camunda:decisionRefBinding", "deployment",
                        "casusescalatie.regel camunda:mapDecisionResult", "singleEntry"));
    }

    @Test
    void elk_onderdeel_dat_een_keuze_is_opent_met_zijn_template() {
        assertThat(onderdelen(UserTask.class, taak -> true)).allSatisfy(heeft("casusescalatie.taak"));
        assertThat(onderdelen(ServiceTask.class, taak -> taak.getCamundaTopic() == null))
                .allSatisfy(heeft("casusescalatie.stap"));
        assertThat(onderdelen(SendTask.class, taak -> true)).allSatisfy(heeft("casusescalatie.stap"));
        assertThat(onderdelen(CallActivity.class, roep -> true)).allSatisfy(heeft("casusescalatie.roep"));
        assertThat(onderdelen(BusinessRuleTask.class, regel -> true)).allSatisfy(heeft("casusescalatie.regel"));
        assertThat(onderdelen(StartEvent.class, start -> start.getCamundaFormRef() != null))
                .allSatisfy(heeft("casusescalatie.start"));
        assertThat(onderdelen(SequenceFlow.class, pijl -> pijl.getConditionExpression() != null))
                .allSatisfy(heeft("casusescalatie.antwoord"));
    }

    /** Value to name, per template and property, sorted. */
    private Map<String, Map<String, String>> keuzes() {
        List<Procesmodel> eigen = modellen.alle().stream()
                .filter(model -> !model.proces().equals("proef-doen"))
                .toList();
        Collection<Routevariabele> variabelen = eigen.stream()
                .flatMap(model -> model.variabelen().values().stream())
                .collect(Collectors.toMap(
                        Routevariabele::naam, variabele -> variabele, ElementTemplatesTest::samen, TreeMap::new))
                .values();
        Map<String, Map<String, String>> keuzes = new LinkedHashMap<>();
        keuzes.put(
                "casusescalatie.taak camunda:candidateGroups",
                Arrays.stream(Rol.values())
                        .collect(Collectors.toMap(
                                Rol::groep, Rol::omschrijving, (een, ander) -> een, LinkedHashMap::new)));
        keuzes.put(
                "casusescalatie.taak camunda:formRef",
                zelfde(eigen.stream().flatMap(model -> model.taken().stream()).map(Formuliertaak::formulier)));
        keuzes.put(
                "casusescalatie.start camunda:formRef",
                zelfde(eigen.stream()
                        .flatMap(model -> model.startformulier().stream())
                        .map(Startformulier::formulier)));
        keuzes.put(
                "casusescalatie.stap camunda:delegateExpression",
                delegates()
                        .collect(Collectors.toMap(
                                delegate -> "${" + delegate + "}",
                                Function.identity(),
                                (een, ander) -> een,
                                TreeMap::new)));
        keuzes.put("casusescalatie.roep calledElement", zelfde(eigen.stream().map(Procesmodel::proces)));
        keuzes.put("casusescalatie.regel camunda:decisionRef", zelfde(Modelbestanden.beslissingen().keySet().stream()));
        keuzes.put(
                "casusescalatie.regel camunda:resultVariable",
                zelfde(variabelen.stream()
                        .filter(variabele -> !antwoorden(variabele).isEmpty())
                        .map(Routevariabele::naam)));
        keuzes.put(
                "casusescalatie.antwoord conditionExpression",
                variabelen.stream()
                        .flatMap(variabele -> antwoorden(variabele).entrySet().stream())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (een, ander) -> een, LinkedHashMap::new)));
        keuzes.get("casusescalatie.antwoord conditionExpression").put("${true}", "altijd");
        return keuzes;
    }

    private Stream<String> delegates() {
        return context.getBeansOfType(JavaDelegate.class).entrySet().stream()
                .filter(bean -> !bean.getKey().startsWith("proef"))
                .map(Map.Entry::getKey);
    }

    /** Two models may use one name for two lists of codes: an analyst sees them all, another test says which fits. */
    private static Routevariabele samen(Routevariabele een, Routevariabele ander) {
        Set<String> codes = new TreeSet<>(een.codes());
        codes.addAll(ander.codes());
        return new Routevariabele(een.naam(), een.soort(), codes);
    }

    private static Map<String, String> antwoorden(Routevariabele variabele) {
        Map<String, String> antwoorden = new LinkedHashMap<>();
        if (variabele.soort() == Routevariabele.Soort.JA_NEE) {
            antwoorden.put("${" + variabele.naam() + "}", variabele.naam() + ": ja");
            antwoorden.put("${!" + variabele.naam() + "}", variabele.naam() + ": nee");
        }
        new TreeSet<>(variabele.codes())
                .forEach(code -> antwoorden.put(
                        "${" + variabele.naam() + " == '" + code + "'}", variabele.naam() + ": " + code));
        return antwoorden;
    }

    private static Map<String, String> zelfde(Stream<String> waarden) {
        return waarden.collect(
                Collectors.toMap(Function.identity(), Function.identity(), (een, ander) -> een, TreeMap::new));
    }

    private static <E extends BaseElement> List<E> onderdelen(Class<E> soort, Predicate<E> welke) {
        return Modelbestanden.processen().values().stream()
                .flatMap(model -> model.getModelElementsByType(soort).stream())
                .filter(welke)
                .toList();
    }

    private static Consumer<BaseElement> heeft(String template) {
        return element -> assertThat(element.getAttributeValueNs(CAMUNDA, "modelerTemplate"))
                .as(element.getId())
                .isEqualTo(template);
    }

    private static String eigenschap(JsonNode veld) {
        return veld.path("binding").path("name").asText();
    }

    private static ArrayNode lees() throws IOException {
        return (ArrayNode) JSON.readTree(Path.of(MAP, BESTAND).toFile());
    }
}
