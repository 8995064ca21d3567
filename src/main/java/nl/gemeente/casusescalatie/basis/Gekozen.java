package nl.gemeente.casusescalatie.basis;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A choice that must be made, for instance from a list or between yes and no; a text has {@code @NotNull} or {@code
 * @NotBlank}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@NotNull
@ReportAsSingleViolation
public @interface Gekozen {

    String message() default "kies een antwoord.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
