package nl.gemeente.casusescalatie.privacy;

import java.util.List;
import java.util.stream.Stream;

/** Answers to the questions of a privacycheck, for tests. */
public final class Invullingen {

    private Invullingen() {}

    /** Privacycheck 1 with yes and a reason everywhere. */
    public static List<Invulling> goed() {
        return goed("Nodig om te beslissen of wij dit oppakken.");
    }

    public static List<Invulling> goed(String reden) {
        return Stream.of("GRONDSLAG", "DOEL", "VERENIGBAAR", "NOODZAAK", "PROPORTIONALITEIT", "SUBSIDIARITEIT")
                .map(code -> new Invulling(code, true, reden))
                .toList();
    }
}
