package nl.gemeente.casusescalatie.signaal;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rules of a report that involve more than one field, the clock or the reference list. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KloppendeMeldingValidator.class)
@interface KloppendeMelding {

    String message() default "de melding klopt niet.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
