package nl.gemeente.casusescalatie.signaal;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that shows all of itself: no control characters, no half characters, and no marks that reverse the reading
 * direction and so make a text look like another. The database cannot store some of them, and a reader sees none of
 * them.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LeesbaarValidator.class)
@interface Leesbaar {

    String message() default "haal de onzichtbare tekens weg; typ de tekst opnieuw als u ze niet vindt.";

    /** Whether the text may have more than one line. */
    boolean regels() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
