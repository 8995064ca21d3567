package nl.gemeente.casusescalatie.verrijking.fictief;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fictional, so absent in production: its tables are made by {@code db/fictief}, which productie does not run either.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@Profile("(lokaal | test) & !productie")
@interface Fictief {}
