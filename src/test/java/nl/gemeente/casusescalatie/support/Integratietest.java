package nl.gemeente.casusescalatie.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole application on a real PostgreSQL, with a mail server and a clock that the test sets. The whole run shares one
 * context, so a test adds no mock bean, property or configuration of its own and never dirties it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = Testomgeving.Aansluiting.class)
@Import(Testomgeving.class)
@TestExecutionListeners(listeners = Testomgeving.Herstel.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface Integratietest {}
