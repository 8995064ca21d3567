package nl.gemeente.casusescalatie.proces.engine.snel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.NullUnmarked;

/**
 * Answers the cells of a decision table that only name values ({@code "MELDEN"}, {@code "GEEN","HEIT"}, {@code true})
 * by comparing, and the inputs that only name a variable by looking it up; everything else goes to the FEEL of the
 * engine. That FEEL reads each cell anew at each decision and builds all its functions for it, which was more than a
 * quarter of the work of a new signal.
 */
@NullUnmarked
class Celvergelijker implements FeelEngine {

    private static final Pattern TEKST = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern TEKSTEN = Pattern.compile("%1$s(\\s*,\\s*%1$s)*".formatted("\"[^\"\\\\]*\""));
    private static final Pattern JA_NEE = Pattern.compile("true|false");
    private static final Pattern NAAM =
            Pattern.compile("(?!(?:true|false|null|not|if|for|some|every|function|date|time)\\b)[a-z]\\w*");

    private final FeelEngine volledig;
    private final Cache<String, Set<Object>> genoemd =
            Caffeine.newBuilder().maximumSize(5_000).build();

    Celvergelijker(FeelEngine volledig) {
        this.volledig = volledig;
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String cel, String invoer, VariableContext omgeving) {
        Set<Object> waarden = genoemd.get(cel, Celvergelijker::genoemd);
        Object waarde = waarde(omgeving, invoer);
        boolean vergelijkbaar =
                waarde != null && waarden.stream().anyMatch(ander -> ander.getClass() == waarde.getClass());
        return vergelijkbaar ? waarden.contains(waarde) : volledig.evaluateSimpleUnaryTests(cel, invoer, omgeving);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String uitdrukking, VariableContext omgeving) {
        String kaal = uitdrukking.strip();
        if (NAAM.matcher(kaal).matches()) {
            Object waarde = waarde(omgeving, kaal);
            if (waarde instanceof String || waarde instanceof Boolean) {
                return (T) waarde;
            }
        }
        Set<Object> waarden = genoemd.get(uitdrukking, Celvergelijker::genoemd);
        return waarden.size() == 1 && kaal.indexOf(',') < 0
                ? (T) waarden.iterator().next()
                : volledig.evaluateSimpleExpression(uitdrukking, omgeving);
    }

    private static Object waarde(VariableContext omgeving, String naam) {
        TypedValue waarde = omgeving.resolve(naam);
        return waarde == null ? null : waarde.getValue();
    }

    /** Empty when the cell does more than name values. */
    private static Set<Object> genoemd(String cel) {
        String kaal = cel.strip();
        if (JA_NEE.matcher(kaal).matches()) {
            return Set.of(Boolean.valueOf(kaal));
        }
        return TEKSTEN.matcher(kaal).matches()
                ? TEKST.matcher(kaal)
                        .results()
                        .map((MatchResult deel) -> deel.group(1))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Puts it before the FEEL that the engine brings. */
    static class Fabriek implements FeelEngineFactory {

        @Override
        public FeelEngine createInstance() {
            return new Celvergelijker(new ScalaFeelEngineFactory().createInstance());
        }
    }
}
