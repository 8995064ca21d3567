package nl.gemeente.casusescalatie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.proces.Buitenwerk;
import nl.gemeente.casusescalatie.proces.Formuliertaak;
import nl.gemeente.casusescalatie.proces.InModel;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Procesmodellen;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.support.Integratietest;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;

/**
 * Models, tables and forms refer to Java and to each other by text. Nothing checks those texts before a case worker meets them, so this test does: a slip in
 * Modeler fails the build.
 */
@Integratietest
class ModelkoppelingTest {

    private static final Map<String, BpmnModelInstance> MODELLEN = Modelbestanden.processen();
    private static final Map<String, DmnModelInstance> BESLISSINGEN = Modelbestanden.beslissingen();
    private static final Map<String, JsonNode> FORMULIEREN = Modelbestanden.formulieren();
    private static final Set<Class<? extends Annotation>> VERPLICHT =
            Set.of(NotNull.class, NotBlank.class, NotEmpty.class);
    private static final Pattern NAAM = Pattern.compile("[a-zA-Z][A-Za-z0-9]*");

    /** A condition reads one variable: is it so, or is it this code. */
    private static final Pattern VOORWAARDE =
            Pattern.compile("\\$\\{(?:(!)?([a-z][A-Za-z0-9]*)|([a-z][A-Za-z0-9]*) == '([A-Z0-9_]+)')}");

    private final Procesmodellen modellen;
    private final ApplicationContext context;

    ModelkoppelingTest(Procesmodellen modellen, ApplicationContext context) {
        this.modellen = modellen;
        this.context = context;
    }

    @Test
    void elk_model_heeft_een_kamer_en_elke_kamer_heeft_haar_model() {
        Set<String> inJava = modellen.alle().stream()
                .map(Procesmodel::proces)
                .filter(proces -> !proces.equals("proef-doen"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(inJava).isEqualTo(MODELLEN.keySet());
    }

    @Test
    void een_variabele_heeft_in_elk_model_dezelfde_plek_in_de_code() {
        Map<String, Routevariabele> eerste = new TreeMap<>();
        modellen.alle().stream()
                .filter(model -> !model.proces().equals("proef-doen"))
                .flatMap(model -> model.variabelen().values().stream())
                .forEach(variabele -> assertThat(eerste.computeIfAbsent(variabele.naam(), naam -> variabele))
                        .as("the declaration of %s", variabele.naam())
                        // Where a model may hold one code more, it says so on the one declaration (ookMet).
                        .satisfiesAnyOf(
                                ander -> assertThat(ander).isSameAs(variabele),
                                ander -> assertThat(eenCodeMeer(ander, variabele))
                                        .isTrue(),
                                ander -> assertThat(eenCodeMeer(variabele, ander))
                                        .isTrue()));
    }

    private static boolean eenCodeMeer(Routevariabele ruim, Routevariabele krap) {
        return ruim.soort() == krap.soort()
                && ruim.codes().containsAll(krap.codes())
                && ruim.codes().size() == krap.codes().size() + 1;
    }

    @Test
    void een_stuk_dat_uit_een_proces_is_gesneden_wordt_door_dat_proces_geroepen() {
        modellen.alle().forEach(stuk -> assertThat(stuk.afgesplitstVan())
                .as(stuk.proces())
                .isSubsetOf(MODELLEN.keySet())
                .allSatisfy(proces -> assertThat(MODELLEN.get(proces).getModelElementsByType(CallActivity.class))
                        .extracting(CallActivity::getCalledElement)
                        .contains(stuk.proces())));
    }

    @Test
    void elk_formulier_hoort_bij_precies_een_taak_of_start() {
        List<String> gebruikt = MODELLEN.values().stream()
                .flatMap(model -> Stream.concat(
                        model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                        model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef)))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        assertThat(gebruikt).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(FORMULIEREN.keySet());
    }

    @TestFactory
    Stream<DynamicTest> elk_formulier_van_een_model_gaat_naar_een_use_case() {
        return perModel((naam, model) -> {
            Procesmodel kamer = modellen.zoek(naam).orElseThrow();
            assertThat(kamer.taken())
                    .extracting(Formuliertaak::formulier)
                    .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(UserTask.class).stream()
                            .map(UserTask::getCamundaFormRef)
                            .toList());
            Set<String> start = model.getModelElementsByType(StartEvent.class).stream()
                    .map(StartEvent::getCamundaFormRef)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            assertThat(kamer.startformulier().map(formulier -> formulier.formulier()).stream()
                            .toList())
                    .containsExactlyElementsOf(start);
        });
    }

    @TestFactory
    Stream<DynamicTest> velden_en_regels_van_een_formulier_zijn_die_van_zijn_use_case() {
        return perModel((naam, model) -> {
            Procesmodel kamer = modellen.zoek(naam).orElseThrow();
            Map<String, Class<? extends Record>> records = new LinkedHashMap<>();
            kamer.taken().forEach(taak -> records.put(taak.formulier(), taak.velden()));
            kamer.startformulier().ifPresent(start -> records.put(start.formulier(), start.velden()));
            records.forEach((formulier, velden) -> controleer(formulier, velden, kamer));
        });
    }

    @TestFactory
    Stream<DynamicTest> elke_delegate_en_bean_in_een_model_bestaat() {
        return perModel((naam, model) -> {
            List<String> delegates = new ArrayList<>();
            model.getModelElementsByType(ServiceTask.class).stream()
                    .filter(taak -> taak.getCamundaTopic() == null)
                    .forEach(taak -> delegates.add(taak.getCamundaDelegateExpression()));
            model.getModelElementsByType(SendTask.class)
                    .forEach(taak -> delegates.add(taak.getCamundaDelegateExpression()));
            assertThat(delegates).allSatisfy(expressie -> assertThat(context.getBean(expressie.replaceAll("[${}]", "")))
                    .isInstanceOf(JavaDelegate.class));
            assertThat(beanAanroepen(model))
                    .allSatisfy(bean -> assertThat(context.findAnnotationOnBean(bean, InModel.class))
                            .as(bean)
                            .isNotNull());
        });
    }

    @Test
    void elk_werk_buiten_de_engine_heeft_een_stap_in_een_model_en_elke_stap_zijn_werk() {
        List<ServiceTask> buiten = MODELLEN.values().stream()
                .flatMap(model -> model.getModelElementsByType(ServiceTask.class).stream())
                .filter(taak -> taak.getCamundaTopic() != null)
                .toList();
        assertThat(buiten)
                .allSatisfy(taak -> assertThat(taak.getCamundaType()).isEqualTo("external"))
                .extracting(ServiceTask::getCamundaTopic)
                .containsExactlyInAnyOrderElementsOf(context.getBeansOfType(Buitenwerk.class).values().stream()
                        .map(Buitenwerk::onderwerp)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> elke_variabele_in_een_model_is_gedeclareerd_en_elke_declaratie_wordt_gebruikt() {
        return perModel((naam, model) -> {
            Procesmodel kamer = modellen.zoek(naam).orElseThrow();
            Set<String> gebruikt = gebruikteVariabelen(model);
            assertThat(kamer.variabelen().keySet()).as("declared in Java").containsAll(gebruikt);
            // A key may be there for delegates alone; a fact that no arrow, table or clock reads is a leftover.
            assertThat(kamer.variabelen().values())
                    .filteredOn(variabele -> !gebruikt.contains(variabele.naam()))
                    .allSatisfy(variabele -> assertThat(variabele.soort())
                            .as(variabele.naam())
                            .isIn(Routevariabele.Soort.NUMMER, Routevariabele.Soort.GETAL));
        });
    }

    @TestFactory
    Stream<DynamicTest> elke_voorwaarde_leest_een_variabele_en_een_code_die_bestaat() {
        return perModel((naam, model) -> {
            Procesmodel kamer = modellen.zoek(naam).orElseThrow();
            for (ConditionExpression voorwaarde : voorwaarden(model)) {
                Matcher delen = VOORWAARDE.matcher(voorwaarde.getTextContent().strip());
                assertThat(delen.matches()).as(voorwaarde.getTextContent()).isTrue();
                if (delen.group(2) != null) {
                    assertThat(kamer.variabele(delen.group(2)).orElseThrow().soort())
                            .isEqualTo(Routevariabele.Soort.JA_NEE);
                } else {
                    assertThat(kamer.variabele(delen.group(3)).orElseThrow().codes())
                            .as(voorwaarde.getTextContent())
                            .contains(delen.group(4));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> elke_boodschap_van_een_model_staat_in_zijn_kamer() {
        return perModel((naam, model) -> assertThat(model.getModelElementsByType(Message.class))
                .extracting(Message::getName)
                .containsExactlyInAnyOrderElementsOf(
                        modellen.zoek(naam).orElseThrow().boodschappen()));
    }

    @TestFactory
    Stream<DynamicTest> een_regeltaak_vindt_haar_tabel_en_geeft_alleen_codes_die_het_model_kent() {
        return perModel((naam, model) -> {
            Procesmodel kamer = modellen.zoek(naam).orElseThrow();
            for (BusinessRuleTask taak : model.getModelElementsByType(BusinessRuleTask.class)) {
                DmnModelInstance tabel = BESLISSINGEN.get(taak.getCamundaDecisionRef());
                assertThat(tabel).as("table of " + taak.getId()).isNotNull();
                Routevariabele resultaat =
                        kamer.variabele(taak.getCamundaResultVariable()).orElseThrow();
                Set<String> uitkomsten = tabel.getModelElementsByType(OutputEntry.class).stream()
                        .map(uitkomst -> uitkomst.getTextContent().strip().replace("\"", ""))
                        .collect(Collectors.toSet());
                if (resultaat.soort() == Routevariabele.Soort.CODE) {
                    assertThat(resultaat.codes()).as(taak.getId()).containsAll(uitkomsten);
                } else {
                    assertThat(resultaat.soort()).isEqualTo(Routevariabele.Soort.JA_NEE);
                    assertThat(uitkomsten).isSubsetOf("true", "false");
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> een_tabel_heet_als_haar_bestand_en_elke_regel_zegt_waarom() {
        return BESLISSINGEN.entrySet().stream()
                .map(tabel -> DynamicTest.dynamicTest(tabel.getKey(), () -> {
                    assertThat(tabel.getValue().getModelElementsByType(Decision.class))
                            .extracting(Decision::getId)
                            .containsExactly(tabel.getKey());
                    assertThat(tabel.getValue().getModelElementsByType(Decision.class))
                            .allSatisfy(beslissing -> assertThat(beslissing.getCamundaHistoryTimeToLiveString())
                                    .isNotBlank());
                    assertThat(tabel.getValue().getModelElementsByType(Rule.class))
                            .allSatisfy(regel -> assertThat(regel.getDescription())
                                    .as(regel.getId())
                                    .isNotNull());
                }));
    }

    @Test
    void elke_taak_heeft_een_eigen_behandeltermijn_en_elke_termijn_een_taak() {
        Set<String> inTabel = BESLISSINGEN.get("behandeltermijn-bepalen").getModelElementsByType(Rule.class).stream()
                .map(regel -> regel.getInputEntries()
                        .iterator()
                        .next()
                        .getTextContent()
                        .strip()
                        .replace("\"", ""))
                .filter(taak -> !taak.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> inModellen = MODELLEN.values().stream()
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(inTabel).isEqualTo(inModellen);
    }

    private static void controleer(String formulier, Class<? extends Record> velden, Procesmodel kamer) {
        JsonNode schema = FORMULIEREN.get(formulier);
        assertThat(schema.path("id").asText()).isEqualTo(formulier);
        assertThat(schema.path("schemaVersion").asInt()).isEqualTo(16);
        Map<String, JsonNode> inTeVullen = new TreeMap<>();
        List<JsonNode> getoond = new ArrayList<>();
        verzamel(schema.path("components"), inTeVullen, getoond);
        Map<String, RecordComponent> onderdelen = Arrays.stream(velden.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, onderdeel -> onderdeel, (a, b) -> a, TreeMap::new));
        assertThat(inTeVullen.keySet()).as("fields of form %s", formulier).isEqualTo(onderdelen.keySet());
        inTeVullen.forEach((sleutel, veld) -> {
            String plek = formulier + "." + sleutel;
            assertThat(veld.path("id").asText()).as(plek).isEqualTo("Field_" + sleutel);
            RecordComponent onderdeel = onderdelen.get(sleutel);
            if (veld.has("conditional")) {
                // A hidden field is not submitted: the use case demands it only after the answer that shows it.
                assertThat(verplicht(velden, onderdeel)).as(plek).isFalse();
            } else {
                assertThat(veld.path("validate").path("required").asBoolean())
                        .as("required in the form and in the record: %s", plek)
                        .isEqualTo(verplicht(velden, onderdeel));
            }
            controleerKeuzes(plek, veld, onderdeel);
            if (veld.path("type").asText().equals("datetime")) {
                assertThat(onderdeel.getType()).as(plek).isNotEqualTo(String.class);
                if (veld.path("subtype").asText().equals("date")) {
                    assertThat(onderdeel.getType()).as(plek).isEqualTo(LocalDate.class);
                }
            }
        });
        getoond.forEach(veld -> {
            Routevariabele variabele = kamer.variabele(veld.path("key").asText())
                    .orElseThrow(() -> new AssertionError(
                            formulier + " shows " + veld.path("key") + ", which the model does not hold"));
            if (variabele.soort() == Routevariabele.Soort.CODE && veld.has("values")) {
                assertThat(keuzes(veld)).as(formulier).containsAll(variabele.codes());
            }
        });
    }

    private static void controleerKeuzes(String plek, JsonNode veld, RecordComponent onderdeel) {
        if (!veld.has("values")) {
            return;
        }
        Class<?> keuzetype = keuzetype(onderdeel);
        if (keuzetype.isEnum()) {
            Set<String> codes = Arrays.stream(keuzetype.getEnumConstants())
                    .map(constante -> ((Enum<?>) constante).name())
                    .collect(Collectors.toSet());
            assertThat(codes).as("choices of %s", plek).containsAll(keuzes(veld));
        } else if (keuzetype == Boolean.class || keuzetype == boolean.class) {
            assertThat(keuzes(veld)).as("choices of %s", plek).isEqualTo(Set.of("true", "false"));
        }
    }

    private static Class<?> keuzetype(RecordComponent onderdeel) {
        Type type = onderdeel.getGenericType();
        return type instanceof ParameterizedType lijst
                ? (Class<?>) lijst.getActualTypeArguments()[0]
                : onderdeel.getType();
    }

    private static Set<String> keuzes(JsonNode veld) {
        Set<String> keuzes = new TreeSet<>();
        veld.path("values").forEach(keuze -> keuzes.add(keuze.path("value").asText()));
        return keuzes;
    }

    private static boolean verplicht(Class<? extends Record> velden, RecordComponent onderdeel) {
        try {
            // A constraint of our own, such as Gekozen, is made of one of the three.
            return Arrays.stream(velden.getDeclaredField(onderdeel.getName()).getAnnotations())
                    .map(Annotation::annotationType)
                    .anyMatch(regel ->
                            VERPLICHT.contains(regel) || VERPLICHT.stream().anyMatch(regel::isAnnotationPresent));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void verzamel(JsonNode componenten, Map<String, JsonNode> inTeVullen, List<JsonNode> getoond) {
        for (JsonNode component : componenten) {
            if (component.has("key")) {
                if (component.path("disabled").asBoolean()) {
                    getoond.add(component);
                } else {
                    inTeVullen.put(component.path("key").asText(), component);
                }
            }
            verzamel(component.path("components"), inTeVullen, getoond);
        }
    }

    private Set<String> gebruikteVariabelen(BpmnModelInstance model) {
        Set<String> gebruikt = new TreeSet<>();
        for (ConditionExpression voorwaarde : voorwaarden(model)) {
            Matcher delen = VOORWAARDE.matcher(voorwaarde.getTextContent().strip());
            if (delen.matches()) {
                gebruikt.add(delen.group(2) != null ? delen.group(2) : delen.group(3));
            }
        }
        for (BusinessRuleTask taak : model.getModelElementsByType(BusinessRuleTask.class)) {
            gebruikt.add(taak.getCamundaResultVariable());
            DmnModelInstance tabel = BESLISSINGEN.get(taak.getCamundaDecisionRef());
            if (tabel != null) {
                tabel.getModelElementsByType(InputExpression.class)
                        .forEach(invoer ->
                                gebruikt.add(invoer.getText().getTextContent().strip()));
            }
        }
        for (UserTask taak : model.getModelElementsByType(UserTask.class)) {
            if (taak.getCamundaDueDate() != null) {
                gebruikt.addAll(namen(taak.getCamundaDueDate()));
            }
        }
        for (CallActivity roep : model.getModelElementsByType(CallActivity.class)) {
            roep.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list()
                    .forEach(in -> {
                        if (in.getCamundaSource() != null) {
                            gebruikt.add(in.getCamundaSource());
                        }
                        if (in.getCamundaBusinessKey() != null) {
                            gebruikt.addAll(namen(in.getCamundaBusinessKey()));
                        }
                    });
            roep.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaOut.class)
                    .list()
                    .forEach(uit -> gebruikt.add(uit.getCamundaTarget()));
        }
        MODELLEN.values().stream()
                .flatMap(ander -> ander.getModelElementsByType(CallActivity.class).stream())
                .filter(roep -> roep.getCalledElement().equals(naamVan(model)))
                .forEach(roep -> {
                    roep.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                            .map(CamundaIn::getCamundaTarget)
                            .filter(Objects::nonNull)
                            .forEach(gebruikt::add);
                    roep.getExtensionElements().getElementsQuery().filterByType(CamundaOut.class).list().stream()
                            .map(CamundaOut::getCamundaSource)
                            .filter(Objects::nonNull)
                            .forEach(gebruikt::add);
                });
        model.getModelElementsByType(MultiInstanceLoopCharacteristics.class).forEach(herhaling -> {
            if (herhaling.getCamundaElementVariable() != null) {
                gebruikt.add(herhaling.getCamundaElementVariable());
            }
        });
        model.getModelElementsByType(TimerEventDefinition.class).forEach(klok -> {
            for (var tijd : Arrays.asList(klok.getTimeDate(), klok.getTimeDuration(), klok.getTimeCycle())) {
                if (tijd != null
                        && tijd.getTextContent().contains("${")
                        && !tijd.getTextContent().contains("(")) {
                    gebruikt.addAll(namen(tijd.getTextContent()));
                }
            }
        });
        model.getModelElementsByType(UserTask.class).forEach(taak -> {
            List<JsonNode> getoond = new ArrayList<>();
            verzamel(FORMULIEREN.get(taak.getCamundaFormRef()).path("components"), new TreeMap<>(), getoond);
            getoond.forEach(veld -> gebruikt.add(veld.path("key").asText()));
        });
        // Room termijn reads this one wherever it is known: the term of a task depends on it.
        modellen.zoek(naamVan(model))
                .orElseThrow()
                .variabele("urgentie")
                .ifPresent(urgentie -> gebruikt.add("urgentie"));
        return gebruikt;
    }

    /** An inclusive split may say that one of its ways is always taken. */
    private static List<ConditionExpression> voorwaarden(BpmnModelInstance model) {
        return model.getModelElementsByType(ConditionExpression.class).stream()
                .filter(voorwaarde -> !voorwaarde.getTextContent().strip().equals("${true}")
                        || !(((SequenceFlow) voorwaarde.getParentElement()).getSource() instanceof InclusiveGateway))
                .toList();
    }

    private static String naamVan(BpmnModelInstance model) {
        return model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                .iterator()
                .next()
                .getId();
    }

    /** Variables in a plain expression; the execution itself is the engine's. */
    private static Set<String> namen(String expressie) {
        String kaal = expressie.replaceAll("[#$]\\{(.*)}", "$1").strip();
        return NAAM.matcher(kaal).matches() ? Set.of(kaal) : Set.of();
    }

    /** Beans called in timers and collections: {@code ${bean.method(...)}}. */
    private static Set<String> beanAanroepen(BpmnModelInstance model) {
        Set<String> beans = new TreeSet<>();
        Pattern aanroep = Pattern.compile("[#$]\\{([a-zA-Z]+)\\.[a-zA-Z]+\\(");
        List<String> expressies = new ArrayList<>();
        model.getModelElementsByType(MultiInstanceLoopCharacteristics.class)
                .forEach(herhaling -> expressies.add(String.valueOf(herhaling.getCamundaCollection())));
        model.getModelElementsByType(TimerEventDefinition.class).forEach(klok -> expressies.add(klok.getTextContent()));
        for (String expressie : expressies) {
            Matcher gevonden = aanroep.matcher(expressie);
            while (gevonden.find()) {
                beans.add(gevonden.group(1));
            }
        }
        beans.remove("execution");
        return beans;
    }

    private Stream<DynamicTest> perModel(BiConsumer<String, BpmnModelInstance> regel) {
        return MODELLEN.entrySet().stream()
                .map(model ->
                        DynamicTest.dynamicTest(model.getKey(), () -> regel.accept(model.getKey(), model.getValue())));
    }
}
