package nl.gemeente.casusescalatie.basis;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Something to choose from on a page: what is sent, and what people read. */
public record Keuze(String code, String naam) {

    public static final List<Keuze> JA_NEE = List.of(new Keuze("true", "Ja"), new Keuze("false", "Nee"));

    public static <E extends Enum<E>> List<Keuze> uit(E[] codes, Function<E, String> naam) {
        return Arrays.stream(codes)
                .map(code -> new Keuze(code.name(), naam.apply(code)))
                .toList();
    }
}
