package nl.gemeente.casusescalatie.proces;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.jspecify.annotations.Nullable;

/**
 * A process variable that a model may hold. Only declared variables of these kinds reach the engine's tables: a key, a
 * code from a closed list, a yes or no, a count, a date. Anything else could be about a person and belongs in our own
 * tables.
 *
 * @param naam lowerCamel, as the model spells it
 */
public record Routevariabele(String naam, Soort soort, Set<String> codes) {

    public static Routevariabele jaNee(String naam) {
        return new Routevariabele(naam, Soort.JA_NEE, Set.of());
    }

    public static Routevariabele nummer(String naam) {
        return new Routevariabele(naam, Soort.NUMMER, Set.of());
    }

    public static Routevariabele getal(String naam) {
        return new Routevariabele(naam, Soort.GETAL, Set.of());
    }

    /** A {@link java.util.Date} on which a timer fires or a task is due. */
    public static Routevariabele moment(String naam) {
        return new Routevariabele(naam, Soort.MOMENT, Set.of());
    }

    /** One of the constants of an enum, by name. */
    public static <E extends Enum<E>> Routevariabele code(String naam, Class<E> lijst) {
        return new Routevariabele(
                naam,
                Soort.CODE,
                Arrays.stream(lijst.getEnumConstants()).map(Enum::name).collect(Collectors.toUnmodifiableSet()));
    }

    public static Routevariabele code(String naam, String... codes) {
        return new Routevariabele(naam, Soort.CODE, Set.of(codes));
    }

    /** The same variable where it may hold one code more. */
    public Routevariabele ookMet(String code) {
        return new Routevariabele(
                naam, soort, Stream.concat(codes.stream(), Stream.of(code)).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a value is of the declared kind. */
    public boolean past(@Nullable Object waarde) {
        return soort == Soort.CODE ? waarde instanceof String tekst && codes.contains(tekst) : soort.past.test(waarde);
    }

    /** The engine stores what a model compares or waits for; our own types become theirs here. */
    static Object voorEngine(Object waarde) {
        if (waarde instanceof Enum<?> code) {
            return code.name();
        }
        if (waarde instanceof Nummer nummer) {
            return nummer.waarde();
        }
        if (waarde instanceof Instant moment) {
            return Date.from(moment);
        }
        if (waarde instanceof LocalDate) {
            throw new IllegalArgumentException("A date without a time has no moment: let room termijn decide the hour");
        }
        return waarde;
    }

    /** The kinds of value that the engine's tables may hold. */
    public enum Soort {
        JA_NEE(waarde -> waarde instanceof Boolean),
        NUMMER(waarde -> waarde instanceof String tekst && Nummer.isNummer(tekst)),
        CODE(waarde -> false),
        GETAL(waarde -> waarde instanceof Integer || waarde instanceof Long),
        MOMENT(waarde -> waarde instanceof Date);

        private final Predicate<@Nullable Object> past;

        Soort(Predicate<@Nullable Object> past) {
            this.past = past;
        }
    }
}
