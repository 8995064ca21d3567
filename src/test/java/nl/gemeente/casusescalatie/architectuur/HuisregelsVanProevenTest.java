package nl.gemeente.casusescalatie.architectuur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.gemeente.casusescalatie.support.Integratietest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.BeanOverride;

/** What keeps the tests readable and fast: one way of injection, and one context that all of them share. */
@AnalyzeClasses(packages = HuisregelsTest.HUIS, importOptions = ImportOption.OnlyIncludeTests.class)
class HuisregelsVanProevenTest {

    @ArchTest
    static final ArchRule wat_een_proef_nodig_heeft_krijgt_zij_bij_het_maken = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            // @LocalServerPort
            .beMetaAnnotatedWith(Value.class);

    /** Each of these would start the application once more; one test does, to see the product without its fast shelf. */
    @ArchTest
    static final ArchRule alle_proeven_delen_een_applicatie = noClasses()
            .that()
            .areNotAssignableTo(Integratietest.class)
            .and()
            .doNotHaveSimpleName("ZonderSnelTest")
            .should()
            .beAnnotatedWith(SpringBootTest.class)
            .orShould()
            .beAnnotatedWith(ContextConfiguration.class)
            .orShould()
            .beAnnotatedWith(ActiveProfiles.class)
            .orShould()
            .beAnnotatedWith(TestPropertySource.class)
            .orShould()
            .beAnnotatedWith(DirtiesContext.class);

    @ArchTest
    static final ArchRule geen_proef_vervangt_een_deel_van_de_applicatie =
            noFields().should().beMetaAnnotatedWith(BeanOverride.class);

    @ArchTest
    static final ArchRule geen_proef_verandert_een_instelling_van_de_applicatie =
            noMethods().should().beAnnotatedWith(DynamicPropertySource.class);
}
