package nl.gemeente.casusescalatie.verrijking.register;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** A register gave no usable answer. Never says what was asked. */
final class RegisterZwijgt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean tijdelijk;
    private final boolean onbekend;
    private final transient @Nullable Duration wachten;

    private RegisterZwijgt(String reden, boolean tijdelijk, boolean onbekend, @Nullable Duration wachten) {
        super(reden);
        this.tijdelijk = tijdelijk;
        this.onbekend = onbekend;
        this.wachten = wachten;
    }

    /** Busy or broken: asking again can help. */
    static RegisterZwijgt even(HttpStatusCode status, @Nullable Duration wachten) {
        return new RegisterZwijgt("Status " + status.value(), true, false, wachten);
    }

    /** It refuses this question: asking again gives the same answer. */
    static RegisterZwijgt geweigerd(HttpStatusCode status) {
        return new RegisterZwijgt("Status " + status.value(), false, status.isSameCodeAs(HttpStatus.NOT_FOUND), null);
    }

    static RegisterZwijgt onleesbaar(String reden) {
        return new RegisterZwijgt(reden, false, false, null);
    }

    boolean tijdelijk() {
        return tijdelijk;
    }

    boolean onbekend() {
        return onbekend;
    }

    /** How long the register wants to be left alone, null when it did not say. */
    @Nullable
    Duration wachten() {
        return wachten;
    }
}
