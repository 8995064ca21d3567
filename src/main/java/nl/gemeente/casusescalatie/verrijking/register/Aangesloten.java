package nl.gemeente.casusescalatie.verrijking.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** A register counts as connected when its address is known, and its key if it needs one. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(Aangesloten.Voorwaarde.class)
@interface Aangesloten {

    /** The name of the register in the settings. */
    String value();

    boolean metSleutel() default true;

    /** Looks at the settings before a bean is made. */
    class Voorwaarde implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var register = metadata.getAnnotations().get(Aangesloten.class).synthesize();
            Environment environment = context.getEnvironment();
            String prefix = "casusescalatie.registers." + register.value();
            return StringUtils.hasText(environment.getProperty(prefix + ".adres"))
                    && (!register.metSleutel() || StringUtils.hasText(environment.getProperty(prefix + ".sleutel")));
        }
    }
}
