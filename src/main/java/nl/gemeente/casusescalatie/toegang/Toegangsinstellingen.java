package nl.gemeente.casusescalatie.toegang;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation chooses about access.
 *
 * @param basic whether API clients may log in with HTTP Basic
 * @param bcryptSterkte the cost of one password check, as a power of two
 * @param pogingenPerAdres wrong passwords from one network address within five minutes before it has to wait
 * @param starters per process the roles that may start it by hand, beside the starters that the model itself names;
 *     {@code *} is every role
 * @param overal roles that read and do tasks in every process, because an escalation may reach them anywhere
 * @param beheerWachtwoord the first password of the user beheer, used only while nobody is camunda-admin
 */
@ConfigurationProperties("casusescalatie.toegang")
public record Toegangsinstellingen(
        @DefaultValue("false") boolean basic,
        @DefaultValue("12") int bcryptSterkte,
        @DefaultValue("30") int pogingenPerAdres,
        @DefaultValue Map<String, List<String>> starters,
        @DefaultValue Set<String> overal,
        @Nullable String beheerWachtwoord) {}
