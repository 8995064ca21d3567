package nl.gemeente.casusescalatie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house for a drawing; each test says for each model what an analyst may rely on. */
class ModelregelsTest {

    /** The emergency number is the one name that begins with a digit. */
    private static final Pattern ID = Pattern.compile(
            "(startEvent|endEvent|event|userTask|serviceTask|sendTask|receiveTask|businessRuleTask|callActivity|subProcess|gateway|flow|message)_(112|[a-z])[A-Za-z0-9]*");

    /** Questions that only say that the process goes on. */
    private static final Set<String> LEGE_VRAGEN = Set.of(
            "Hoe gaat het verder?", "Hoe verder?", "Hoe nu verder?", "Wat nu?", "Wat volgt er?", "Wat is het vervolg?");

    private static final String PIJL = "─►";

    private static final Map<String, BpmnModelInstance> MODELLEN = Modelbestanden.processen();

    @TestFactory
    Stream<DynamicTest> proces_heet_als_zijn_bestand_is_uitvoerbaar_en_ruimt_zijn_historie_op() {
        return perModel((naam, model) -> {
            Process proces = proces(model);
            assertThat(proces.getId()).isEqualTo(naam);
            assertThat(proces.isExecutable()).isTrue();
            assertThat(proces.getName()).isNotBlank();
            assertThat(proces.getCamundaHistoryTimeToLiveString()).isNotBlank();
        });
    }

    @TestFactory
    Stream<DynamicTest> tekening_is_compleet_en_past_op_een_scherm() {
        return perModel((naam, model) -> {
            Collection<FlowNode> knopen = model.getModelElementsByType(FlowNode.class);
            assertThat(model.getModelElementsByType(BpmnShape.class))
                    .extracting(vorm -> vorm.getBpmnElement() == null
                            ? ""
                            : vorm.getBpmnElement().getId())
                    .containsAll(knopen.stream().map(FlowNode::getId).toList());
            assertThat(knopen).hasSizeLessThanOrEqualTo(30);
        });
    }

    @TestFactory
    Stream<DynamicTest> elk_onderdeel_heeft_een_gekozen_id() {
        return perModel((naam, model) -> {
            assertThat(model.getModelElementsByType(FlowElement.class))
                    .allSatisfy(element -> assertThat(element.getId()).matches(ID));
            assertThat(model.getModelElementsByType(Message.class))
                    .allSatisfy(boodschap -> assertThat(boodschap.getId()).matches(ID));
        });
    }

    @TestFactory
    Stream<DynamicTest> elke_taak_gebeurtenis_en_vraag_heeft_een_naam() {
        return perModel((naam, model) -> assertThat(model.getModelElementsByType(FlowNode.class))
                .filteredOn(knoop -> !(knoop instanceof Gateway) || isVraag(knoop))
                .allSatisfy(
                        knoop -> assertThat(knoop.getName()).as(knoop.getId()).isNotBlank()));
    }

    @TestFactory
    Stream<DynamicTest> elk_antwoord_op_een_vraag_staat_bij_de_pijl() {
        return perModel((naam, model) -> assertThat(model.getModelElementsByType(SequenceFlow.class))
                .filteredOn(pijl -> isVraag(pijl.getSource()))
                .allSatisfy(pijl -> assertThat(pijl.getName()).as(pijl.getId()).isNotBlank()));
    }

    @TestFactory
    Stream<DynamicTest> er_staat_geen_code_in_een_model() {
        return perModel((naam, model) -> {
            List<ModelElementInstance> code = new ArrayList<>();
            code.addAll(model.getModelElementsByType(ScriptTask.class));
            code.addAll(model.getModelElementsByType(CamundaScript.class));
            code.addAll(model.getModelElementsByType(CamundaTaskListener.class));
            code.addAll(model.getModelElementsByType(CamundaExecutionListener.class));
            assertThat(code).isEmpty();
            // An external task is a wait state by itself.
            assertThat(model.getModelElementsByType(ServiceTask.class).stream()
                            .filter(taak -> taak.getCamundaTopic() == null))
                    .allSatisfy(taak -> {
                        assertThat(taak.getCamundaDelegateExpression())
                                .as(taak.getId())
                                .matches("\\$\\{[a-zA-Z]+Delegate}");
                        assertThat(taak.isCamundaAsyncBefore()).as(taak.getId()).isTrue();
                    });
            assertThat(model.getModelElementsByType(SendTask.class)).allSatisfy(taak -> {
                assertThat(taak.getCamundaDelegateExpression()).as(taak.getId()).matches("\\$\\{[a-zA-Z]+Delegate}");
                assertThat(taak.isCamundaAsyncBefore()).as(taak.getId()).isTrue();
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> elke_taak_is_van_een_rol() {
        return perModel((naam, model) -> {
            for (UserTask taak : model.getModelElementsByType(UserTask.class)) {
                assertThat(taak.getCamundaCandidateGroupsList())
                        .as(taak.getId())
                        .hasSize(1);
                String groep = taak.getCamundaCandidateGroupsList().get(0);
                assertThat(Rol.vanGroep(groep)).as(taak.getId()).isPresent();
                assertThat(taak.getCamundaAssignee()).as(taak.getId()).isNull();
            }
        });
    }

    /** One role: said once, at the start. More roles: beside each task. No lanes (ADR 0022). */
    @TestFactory
    Stream<DynamicTest> een_tekening_zegt_naast_de_taak_wie_haar_doet() {
        return perModel((naam, model) -> {
            Map<String, String> rollen = model.getModelElementsByType(UserTask.class).stream()
                    .collect(Collectors.toMap(UserTask::getId, ModelregelsTest::rol));
            Map<String, String> verwacht = Set.copyOf(rollen.values()).size() == 1
                    ? Map.of(
                            begin(model).getId(),
                            "Alle taken: " + rollen.values().iterator().next())
                    : rollen;
            Map<String, String> getekend = model.getModelElementsByType(Association.class).stream()
                    .collect(Collectors.toMap(
                            lijn -> lijn.getSource().getId(), lijn -> ((TextAnnotation) lijn.getTarget())
                                    .getText()
                                    .getTextContent()));
            assertThat(getekend).isEqualTo(verwacht);
            assertThat(model.getModelElementsByType(TextAnnotation.class)).hasSameSizeAs(getekend.entrySet());
            assertThat(model.getModelElementsByType(Lane.class)).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> elke_splitsing_stelt_een_vraag_waarop_de_pijlen_antwoorden() {
        return perModel((naam, model) -> assertThat(model.getModelElementsByType(Gateway.class))
                .filteredOn(ModelregelsTest::isVraag)
                .allSatisfy(vraag -> {
                    assertThat(vraag.getName()).as(vraag.getId()).endsWith("?").isNotIn(LEGE_VRAGEN);
                    assertThat(vraag.getOutgoing())
                            .as("answers to " + vraag.getName())
                            .extracting(SequenceFlow::getName)
                            .doesNotHaveDuplicates();
                }));
    }

    @TestFactory
    Stream<DynamicTest> een_stap_noemt_wat_hij_doet_en_waarmee() {
        return perModel((naam, model) -> assertThat(model.getModelElementsByType(Task.class))
                .allSatisfy(taak ->
                        assertThat(taak.getName().split(" ")).as(taak.getName()).hasSizeGreaterThan(1)));
    }

    @Test
    void een_geroepen_proces_heet_in_elke_tekening_hetzelfde_en_niet_als_een_opdracht() {
        List<CallActivity> roepen = MODELLEN.values().stream()
                .flatMap(model -> model.getModelElementsByType(CallActivity.class).stream())
                .toList();
        Map<String, Set<String>> namen = roepen.stream()
                .collect(Collectors.groupingBy(
                        CallActivity::getCalledElement, Collectors.mapping(CallActivity::getName, Collectors.toSet())));
        assertThat(namen.values()).allSatisfy(naam -> assertThat(naam).hasSize(1));
        assertThat(namen.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();

        // A task and a process end with what to do; a call says what is being done.
        Set<String> werkwoorden = MODELLEN.values().stream()
                .flatMap(model -> Stream.concat(
                        Stream.of(proces(model).getName()),
                        model.getModelElementsByType(Task.class).stream().map(Task::getName)))
                .map(ModelregelsTest::laatsteWoord)
                .filter(woord -> woord.endsWith("en"))
                .collect(Collectors.toSet());
        assertThat(roepen).allSatisfy(roep -> assertThat(laatsteWoord(roep.getName()))
                .as(roep.getName())
                .isNotIn(werkwoorden));
    }

    @Test
    void de_kaart_in_de_readme_zegt_welk_proces_welk_roept() throws IOException {
        String kaart = Files.readString(Path.of("README.md")).split("## Which process calls which\n")[1];
        Map<String, Set<String>> getekend = new TreeMap<>();
        MODELLEN.forEach((naam, model) -> {
            Set<String> geroepen = model.getModelElementsByType(CallActivity.class).stream()
                    .map(CallActivity::getCalledElement)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!geroepen.isEmpty()) {
                getekend.put(naam, geroepen);
            }
        });
        Map<String, Set<String>> beschreven = new TreeMap<>();
        kaart.split("```")[1].lines().filter(regel -> regel.contains(PIJL)).forEach(regel -> {
            String[] kanten = regel.split(PIJL);
            for (String roeper : kanten[0].split(",")) {
                assertThat(beschreven.put(
                                roeper.strip(),
                                Stream.of(kanten[1].split(","))
                                        .map(String::strip)
                                        .collect(Collectors.toCollection(TreeSet::new))))
                        .as(roeper)
                        .isNull();
            }
        });
        assertThat(beschreven).isEqualTo(getekend);
        assertThat(MODELLEN.keySet()).allSatisfy(naam -> assertThat(kaart).contains(naam));
    }

    @TestFactory
    Stream<DynamicTest> elk_formulier_en_elke_beslissing_ligt_vast_met_de_versie_van_het_proces() {
        return perModel((naam, model) -> {
            assertThat(model.getModelElementsByType(UserTask.class)).allSatisfy(taak -> {
                assertThat(taak.getCamundaFormRef()).as(taak.getId()).isNotBlank();
                assertThat(taak.getCamundaFormRefBinding()).as(taak.getId()).isEqualTo("deployment");
            });
            assertThat(model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.BusinessRuleTask.class))
                    .allSatisfy(taak -> {
                        assertThat(taak.getCamundaDecisionRefBinding())
                                .as(taak.getId())
                                .isEqualTo("deployment");
                        assertThat(taak.getCamundaMapDecisionResult())
                                .as(taak.getId())
                                .isEqualTo("singleEntry");
                    });
        });
    }

    @TestFactory
    Stream<DynamicTest> een_geroepen_proces_bestaat_en_krijgt_zijn_nummer_mee() {
        return perModel((naam, model) -> assertThat(model.getModelElementsByType(CallActivity.class))
                .allSatisfy(roep -> {
                    assertThat(MODELLEN).as(roep.getId()).containsKey(roep.getCalledElement());
                    assertThat(roep.getCamundaCalledElementBinding())
                            .as(roep.getId())
                            .isEqualTo("deployment");
                    assertThat(roep.getExtensionElements()
                                    .getElementsQuery()
                                    .filterByType(CamundaIn.class)
                                    .list())
                            .as(roep.getId())
                            .anySatisfy(
                                    in -> assertThat(in.getCamundaBusinessKey()).isNotBlank())
                            .noneSatisfy(
                                    in -> assertThat(in.getCamundaVariables()).isNotNull());
                }));
    }

    @TestFactory
    Stream<DynamicTest> elke_splitsing_heeft_een_uitweg_voor_elk_antwoord() {
        return perModel((naam, model) -> assertThat(model.getModelElementsByType(ExclusiveGateway.class))
                .filteredOn(vraag -> vraag.getOutgoing().size() > 1)
                .allSatisfy(vraag -> assertThat(vraag.getDefault())
                        .as("default flow of " + vraag.getId())
                        .isNotNull()));
    }

    @TestFactory
    Stream<DynamicTest> een_gebeurtenis_op_een_rand_zegt_of_zij_afbreekt() {
        return perModel((naam, model) -> assertThat(model.getModelElementsByType(BoundaryEvent.class))
                .allSatisfy(rand -> assertThat(rand.getDomElement().hasAttribute("cancelActivity"))
                        .as(rand.getId())
                        .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> elk_einde_zegt_welke_uitkomst_het_is() {
        return perModel((naam, model) -> assertThat(model.getModelElementsByType(EndEvent.class))
                .extracting(EndEvent::getName)
                .doesNotHaveDuplicates());
    }

    /** A called process may throw what its caller catches: the same code, and then the same name. */
    @Test
    void geen_twee_escalaties_delen_een_code() {
        Map<String, Set<String>> namen = MODELLEN.values().stream()
                .flatMap(model -> model.getModelElementsByType(Escalation.class).stream())
                .collect(Collectors.groupingBy(
                        Escalation::getEscalationCode, Collectors.mapping(Escalation::getName, Collectors.toSet())));
        assertThat(namen.values()).allSatisfy(naam -> assertThat(naam).hasSize(1));
        assertThat(MODELLEN.values()).allSatisfy(model -> assertThat(model.getModelElementsByType(Escalation.class))
                .extracting(Escalation::getEscalationCode)
                .doesNotHaveDuplicates());
    }

    @TestFactory
    Stream<DynamicTest> wat_een_taak_of_regel_meer_doet_dan_zijn_naam_zegt_staat_erbij() {
        return perModel((naam, model) -> assertThat(model.getModelElementsByType(Activity.class))
                .filteredOn(UserTask.class::isInstance)
                .allSatisfy(taak -> assertThat(taak.getDocumentations())
                        .as("documentation of " + taak.getId())
                        .isNotEmpty()));
    }

    private static boolean isVraag(FlowNode knoop) {
        return (knoop instanceof ExclusiveGateway || knoop instanceof InclusiveGateway)
                && knoop.getOutgoing().size() > 1;
    }

    private static String rol(UserTask taak) {
        return Rol.vanGroep(taak.getCamundaCandidateGroupsList().get(0))
                .orElseThrow()
                .omschrijving();
    }

    private static StartEvent begin(BpmnModelInstance model) {
        return model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .findFirst()
                .orElseThrow();
    }

    private static String laatsteWoord(String naam) {
        return naam.substring(naam.lastIndexOf(' ') + 1);
    }

    private static Process proces(BpmnModelInstance model) {
        Collection<Process> processen = model.getModelElementsByType(Process.class);
        assertThat(processen).hasSize(1);
        return processen.iterator().next();
    }

    private static Stream<DynamicTest> perModel(BiConsumer<String, BpmnModelInstance> regel) {
        return MODELLEN.entrySet().stream()
                .map(model ->
                        DynamicTest.dynamicTest(model.getKey(), () -> regel.accept(model.getKey(), model.getValue())));
    }
}
