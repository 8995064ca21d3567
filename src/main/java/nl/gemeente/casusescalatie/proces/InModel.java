package nl.gemeente.casusescalatie.proces;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bean that an expression in a model may name, for instance the collection of a multi-instance or the date of a
 * timer. Besides these only delegates are visible in models.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InModel {}
