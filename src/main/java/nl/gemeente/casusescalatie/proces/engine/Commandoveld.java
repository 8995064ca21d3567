package nl.gemeente.casusescalatie.proces.engine;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * A field of a command of the engine that a guard must know and that no method gives away. A guard looks its fields up
 * when it is made: an engine that has them no longer does not start, and nobody works behind a guard that sees nothing.
 */
final class Commandoveld<T> {

    private final Class<?> commando;
    private final Class<T> inhoud;
    private final Field veld;

    private Commandoveld(Class<?> commando, Class<T> inhoud, Field veld) {
        this.commando = commando;
        this.inhoud = inhoud;
        this.veld = veld;
    }

    /** @throws IllegalStateException when this engine has no such field */
    static Commandoveld<String> van(Class<?> commando, String naam) {
        return van(commando, naam, String.class);
    }

    /** @throws IllegalStateException when this engine has no such field, or it holds something else */
    static <T> Commandoveld<T> van(Class<?> commando, String naam, Class<T> inhoud) {
        @Nullable Field veld = ReflectionUtils.findField(commando, naam);
        if (veld == null || !inhoud.isAssignableFrom(veld.getType())) {
            throw new IllegalStateException(
                    "This engine has no field %s with a %s in command %s. A guard in %s looks at it; make the guard fit first."
                            .formatted(
                                    naam,
                                    inhoud.getSimpleName(),
                                    commando.getName(),
                                    Commandoveld.class.getPackageName()));
        }
        ReflectionUtils.makeAccessible(veld);
        return new Commandoveld<>(commando, inhoud, veld);
    }

    boolean isVan(Object ander) {
        return commando.isInstance(ander);
    }

    @Nullable
    T lees(Object van) {
        return inhoud.cast(ReflectionUtils.getField(veld, van));
    }
}
