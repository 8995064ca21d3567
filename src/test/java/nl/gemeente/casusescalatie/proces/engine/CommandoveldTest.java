package nl.gemeente.casusescalatie.proces.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A guard that cannot see what it guards is noticed at the start of the application, not by a case worker. */
class CommandoveldTest {

    private static final JavaClasses MACHINEKAMER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Commandoveld.class.getPackageName());

    @Test
    void een_veld_van_een_commando_is_te_lezen_ook_als_het_hoger_staat() {
        Commandoveld<String> taakId = Commandoveld.van(ClaimTaskCmd.class, "taskId");
        Commandoveld<String> gebruiker = Commandoveld.van(AssignTaskCmd.class, "userId");

        assertThat(taakId.isVan(new ClaimTaskCmd("t1", "jurist"))).isTrue();
        assertThat(taakId.isVan(new DeleteUserCmd("jurist"))).isFalse();
        assertThat(taakId.lees(new ClaimTaskCmd("t1", "jurist"))).isEqualTo("t1");
        assertThat(gebruiker.lees(new AssignTaskCmd("t1", "jurist"))).isEqualTo("jurist");
        assertThat(gebruiker.lees(new AssignTaskCmd("t1", null))).isNull();
    }

    @Test
    void een_engine_zonder_dat_veld_start_niet_en_zegt_welk_commando_en_welk_veld() {
        new ApplicationContextRunner()
                .withBean("wacht", Commandoveld.class, () -> Commandoveld.van(CompleteTaskCmd.class, "taakNummer"))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd")
                        .hasMessageContaining("taakNummer")
                        .hasMessageContaining("nl.gemeente.casusescalatie.proces.engine"));
    }

    @Test
    void een_veld_met_een_andere_inhoud_is_niet_het_veld_dat_een_wacht_zoekt() {
        assertThatThrownBy(() -> Commandoveld.van(CompleteTaskCmd.class, "variables"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CompleteTaskCmd")
                .hasMessageContaining("String");
    }

    @Test
    void deze_engine_heeft_elk_veld_dat_een_wacht_leest() {
        assertThatCode(() -> {
                    new OrQueryBewaking();
                    new Beheerbewaking(() -> {
                        throw new AssertionError("asked too early");
                    });
                    new Baanwacht(Optional::empty, new Taakoordeel(() -> {
                        throw new AssertionError("asked too early");
                    }));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void een_wacht_zoekt_haar_velden_als_zij_wordt_gemaakt_en_nergens_anders() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "looks a field up while commands come by",
                        (JavaMethodCall aanroep) -> aanroep.getTargetOwner().isEquivalentTo(Commandoveld.class)
                                && aanroep.getName().equals("van")
                                && aanroep.getOrigin() instanceof JavaMethod
                                && !aanroep.getOriginOwner().isEquivalentTo(Commandoveld.class)))
                .check(MACHINEKAMER);
        noClasses()
                .that()
                .doNotBelongToAnyOf(Commandoveld.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Field.class)
                .check(MACHINEKAMER);
    }
}
