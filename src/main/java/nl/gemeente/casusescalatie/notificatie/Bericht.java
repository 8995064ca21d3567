package nl.gemeente.casusescalatie.notificatie;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person or partner. It has no room for free text, so nothing of a dossier can leak into a mailbox.
 *
 * @param sleutel identifies this message, the same at each attempt: for instance {@code taak:<task id>:herinnering}
 * @param ontvanger the e-mail address
 * @param pad where the link leads; null for someone who has no login here
 * @param vervaldatum the date before which something is asked; null when nothing is urgent
 * @param afspraak the agenda entry for the recipient; null for most messages
 */
public record Bericht(
        String sleutel,
        String ontvanger,
        Sjabloon sjabloon,
        Nummer nummer,
        @Nullable Pad pad,
        @Nullable LocalDate vervaldatum,
        @Nullable Afspraak afspraak) {

    private static final Pattern SLEUTEL = Pattern.compile("[A-Za-z0-9:_-]{1,150}");
    private static final Pattern ADRES = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}");

    public Bericht {
        if (!SLEUTEL.matcher(sleutel).matches()) {
            throw new IllegalArgumentException("The key of a message holds ids and words only");
        }
        if (!ADRES.matcher(ontvanger).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    public Bericht(
            String sleutel,
            String ontvanger,
            Sjabloon sjabloon,
            Nummer nummer,
            @Nullable Pad pad,
            @Nullable LocalDate vervaldatum) {
        this(sleutel, ontvanger, sjabloon, nummer, pad, vervaldatum, null);
    }

    /** Without the address: a log line must not reveal the recipient. */
    @Override
    public String toString() {
        return sjabloon + " " + nummer;
    }
}
