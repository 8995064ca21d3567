package nl.gemeente.casusescalatie.basis;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A few codes in one column, with a comma between, in the order of their enum; nobody searches in them. */
public abstract class Codelijst<E extends Enum<E>> implements AttributeConverter<@Nullable Set<E>, @Nullable String> {

    private final Class<E> lijst;

    protected Codelijst(Class<E> lijst) {
        this.lijst = lijst;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<E> codes) {
        return codes == null ? null : codes.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public @Nullable Set<E> convertToEntityAttribute(@Nullable String kolom) {
        if (kolom == null) {
            return null;
        }
        Set<E> codes = EnumSet.noneOf(lijst);
        Arrays.stream(kolom.split(","))
                .filter(code -> !code.isEmpty())
                .forEach(code -> codes.add(Enum.valueOf(lijst, code)));
        return codes;
    }
}
