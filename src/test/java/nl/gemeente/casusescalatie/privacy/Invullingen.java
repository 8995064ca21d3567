package nl.gemeente.casusescalatie.privacy;

import java.util.List;
import java.util.stream.Stream;

/** Answers to the questions of a privacycheck, for tests. */
public final class Invullingen {

    private Invullingen() {}

    /** Privacycheck 1 with yes and a reason everywhere. */
    public static List<Checkinvulling> goed() {
        return goed("Nodig om te beslissen of wij dit oppakken.");
    }

    public static List<Checkinvulling> goed(String reden) {
        return Stream.of("GRONDSLAG", "DOEL", "VERENIGBAAR", "NOODZAAK", "PROPORTIONALITEIT", "SUBSIDIARITEIT")
                .map(code -> new Checkinvulling(code, true, reden))
                .toList();
    }
}
