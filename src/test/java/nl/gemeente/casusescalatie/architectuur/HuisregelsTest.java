package nl.gemeente.casusescalatie.architectuur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.Constraint;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

@AnalyzeClasses(packages = HuisregelsTest.HUIS, importOptions = ImportOption.DoNotIncludeTests.class)
class HuisregelsTest {

    static final String HUIS = "nl.gemeente.casusescalatie";

    /** The sides of a room that touch something outside it: the engine, the web, a register. */
    private static final Set<String> BUITENKANTEN = Set.of("proces", "web", "register");

    /** A class at the top of a room or on a shelf in it: its domain and its use cases. */
    private static final DescribedPredicate<JavaClass> BINNEN_EEN_KAMER =
            describe("inside a room", type -> plank(type).noneMatch(BUITENKANTEN::contains));

    @ArchTest
    static final ArchRule alleen_de_proceskant_van_een_kamer_kent_camunda = noClasses()
            .that()
            .resideOutsideOfPackage("..proces..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule het_binnenwerk_van_de_engine_wordt_op_een_plek_aangeraakt = noClasses()
            .that()
            .resideOutsideOfPackage("..proces.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..impl..");

    @ArchTest
    static final ArchRule wat_alleen_sneller_is_kan_eruit = noClasses()
            .that()
            .resideOutsideOfPackage("..proces.engine.snel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..proces.engine.snel..");

    /** With what only the Maven profile of the workshop brings, directly or with something else. */
    @ArchTest
    static final ArchRule wat_in_productie_draait_kent_de_werkplaats_niet = noClasses()
            .that()
            .resideOutsideOfPackages(WerkplaatsTest.LOKAAL, WerkplaatsTest.FICTIEF)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    WerkplaatsTest.LOKAAL,
                    WerkplaatsTest.FICTIEF,
                    "io.zonky..",
                    "com.icegreen..",
                    "org.apache.commons.compress..",
                    "org.tukaani.."));

    @ArchTest
    static final ArchRule het_domein_kent_geen_web_en_geen_engine = noClasses()
            .that(BINNEN_EEN_KAMER)
            .and()
            .resideOutsideOfPackage(HUIS + ".proces..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework.web..", "org.springframework.http..", "jakarta.servlet..", "org.camunda.."));

    @ArchTest
    static final ArchRule een_kamer_kent_alleen_de_voorkant_van_een_andere_kamer =
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
                    .that()
                    .resideInAPackage(HUIS + ".*..")
                    .and()
                    // The workshop walks the house as a user would.
                    .resideOutsideOfPackage(HUIS + ".lokaal..")
                    .should(blijvenUitDeAchterkamers());

    @ArchTest
    static final ArchRule een_naam_zegt_wat_iets_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule losse_zakken_met_waarden_blijven_aan_de_proceskant = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("..proces..")
            .should(geenZakMetWaardenHebben());

    @ArchTest
    static final ArchRule de_tijd_komt_van_de_klok = noClasses()
            .should()
            .callMethodWhere(describe("asks the machine for the time", HuisregelsTest::vraagtDeMachine));

    @ArchTest
    static final ArchRule de_oude_datums_vragen_de_machine_niet_om_de_tijd = noClasses()
            .that()
            .resideOutsideOfPackage(HUIS + ".lokaal..")
            .should()
            .callConstructor(java.util.Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.util.Calendar.class, "getInstance");

    @ArchTest
    static final ArchRule wat_een_klasse_nodig_heeft_krijgt_zij_bij_het_maken = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .orShould()
            .beAnnotatedWith("jakarta.persistence.PersistenceContext");

    /** A sentence of the library would be read in the language of the machine. */
    @ArchTest
    static final ArchRule elke_regel_voor_een_veld_zegt_in_onze_woorden_wat_er_mis_is = fields().should(
                    new ArchCondition<>("have a sentence in ValidationMessages.properties for what is wrong") {

                        private static final ResourceBundle ZINNEN = ResourceBundle.getBundle("ValidationMessages");

                        @Override
                        public void check(JavaField veld, ConditionEvents uitkomst) {
                            veld.getAnnotations().stream()
                                    .filter(regel -> regel.getRawType().isAnnotatedWith(Constraint.class))
                                    .map(regel -> regel.get("message")
                                            .map(String.class::cast)
                                            .orElseThrow())
                                    .filter(zin ->
                                            zin.startsWith("{") && !ZINNEN.containsKey(zin.replaceAll("[{}]", "")))
                                    .forEach(zin -> uitkomst.add(
                                            SimpleConditionEvent.violated(veld, veld.getFullName() + " says " + zin)));
                        }
                    });

    @ArchTest
    static final ArchRule er_is_geen_gedeelde_toestand_in_klassen =
            fields().that().areStatic().and(are(nameMatching("[^$]*"))).should().beFinal();

    /** Everybody may ask a room something; only the room itself holds its aggregate and opens the door to its table. */
    @ArchTest
    static final ArchRule een_aggregaat_blijft_in_zijn_eigen_kamer =
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
                    .that()
                    .resideInAPackage(HUIS + ".*..")
                    .should(alleenEigenAggregatenKennen());

    private static ArchCondition<JavaClass> alleenEigenAggregatenKennen() {
        return new ArchCondition<>("know the aggregates and repositories of their own room only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isAggregaat(dependency.getTargetClass()))
                        .filter(dependency ->
                                !kamer(dependency.getTargetClass()).equals(kamer(type)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean isAggregaat(JavaClass type) {
        return type.getPackageName().startsWith(HUIS)
                && (type.isAnnotatedWith("jakarta.persistence.Entity")
                        || type.isAssignableTo("org.springframework.data.repository.Repository"));
    }

    /** What two rooms hand each other in a process they call by one name; nobody else comes in through that door. */
    @ArchTest
    static final ArchRule een_proceskant_kent_alleen_die_van_een_kamer_die_haar_eigen_kamer_kent =
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
                    .that()
                    .resideInAPackage(HUIS + ".*..")
                    .should(alleenProceskantenVanBekendeKamersKennen());

    /** Files that know each other and may, because taken apart they would say less; with the reason of each. */
    private static final Map<Set<String>, String> EEN_GEHEEL = Map.of(
            Set.of("signaal.Leesbaar", "signaal.LeesbaarValidator"),
            "an annotation names its validator, which reads the annotation",
            Set.of("signaal.KloppendeMelding", "signaal.KloppendeMeldingValidator", "signaal.Melding"),
            "an annotation names its validator, which reads what carries the annotation",
            Set.of("signaal.Signaalbeoordeling", "signaal.Wegingsstap"),
            "an assessment asks its steps, a step reads the answers of the assessment",
            Set.of("verrijking.Aandachtspunt", "verrijking.Aandachtsregel"),
            "a rule makes a point, a point names its rule",
            Set.of("notificatie.Berichten", "notificatie.Verzendlijst"),
            "the list gives back the rows that its only user defines",
            Set.of("routekaart.KaartLaden", "routekaart.Kaartversies"),
            "a table gives back the rows that its only writer defines",
            Set.of("verrijking.vergunning.VergunningenInlezen", "verrijking.vergunning.Vergunningenbestand"),
            "a reader gives back the lines that its only user defines");

    @ArchTest
    static void bestanden_kennen_elkaar_nooit_in_een_kring(JavaClasses huis) {
        assertThat(Kringen.tussenBestanden(huis)).isEqualTo(EEN_GEHEEL.keySet());
    }

    private static ArchCondition<JavaClass> alleenProceskantenVanBekendeKamersKennen() {
        return new ArchCondition<>(
                "know the process side of a room only from the process side of a room that knows it") {

            private final Map<String, Set<String>> bekend = new HashMap<>();

            @Override
            public void init(Collection<JavaClass> huis) {
                huis.stream()
                        .filter(type -> !isProceskant(type))
                        .forEach(type -> type.getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .filter(doel -> doel.getPackageName().startsWith(HUIS + "."))
                                .forEach(doel -> bekend.computeIfAbsent(kamer(type), kamer -> new HashSet<>())
                                        .add(kamer(doel))));
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isProceskant(dependency.getTargetClass()))
                        .filter(dependency ->
                                !kamer(dependency.getTargetClass()).equals(kamer(type)))
                        .filter(dependency -> !isProceskant(type)
                                || !bekend.getOrDefault(kamer(type), Set.of())
                                        .contains(kamer(dependency.getTargetClass())))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean isProceskant(JavaClass type) {
        return type.getPackageName().startsWith(HUIS)
                && plank(type).findFirst().filter("proces"::equals).isPresent();
    }

    /** The back of a room is its sub-packages, but for a shelf that says it is for others: a named interface. */
    private static ArchCondition<JavaClass> blijvenUitDeAchterkamers() {
        return new ArchCondition<>("stay out of the back of another room") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isAchterkamer(dependency.getTargetClass()))
                        .filter(dependency ->
                                !kamer(dependency.getTargetClass()).equals(kamer(type)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean isAchterkamer(JavaClass type) {
        return type.getPackageName().startsWith(HUIS)
                && plank(type).findAny().isPresent()
                && type.getPackage()
                        .tryGetAnnotationOfType(NamedInterface.class)
                        .isEmpty();
    }

    /** The names of the packages below the room that hold this class. */
    private static Stream<String> plank(JavaClass type) {
        return Arrays.stream(type.getPackageName().split("\\.")).skip(4);
    }

    private static String kamer(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 3 ? parts[3] : "";
    }

    private static ArchCondition<JavaMethod> geenZakMetWaardenHebben() {
        return new ArchCondition<>("not take or give a Map<String, Object>") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                // What the compiler makes of a lambda is not a signature that anyone writes.
                if (method.getName().startsWith("lambda$")
                        || method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    return;
                }
                if (Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .anyMatch(HuisregelsTest::isZak)) {
                    events.add(SimpleConditionEvent.violated(method, method.getDescription()));
                }
            }
        };
    }

    private static boolean isZak(JavaType type) {
        return type instanceof JavaParameterizedType generic
                && generic.toErasure().isAssignableTo(Map.class)
                && generic.getActualTypeArguments().size() == 2
                && generic.getActualTypeArguments().get(1).toErasure().isEquivalentTo(Object.class);
    }

    private static boolean vraagtDeMachine(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        boolean zonderKlok = target.getRawParameterTypes().stream()
                .noneMatch(parameter -> parameter.isAssignableTo(java.time.Clock.class));
        return target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && zonderKlok;
    }
}
