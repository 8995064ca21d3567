package nl.gemeente.casusescalatie.notificatie;

import java.util.Locale;
import nl.gemeente.casusescalatie.basis.Nummer;

/** Every message that the application can send. A closed list: nobody can mail their own text. */
public enum Sjabloon {
    HERINNERING("Herinnering: taak voor %s"),
    TE_LAAT("Te laat: taak voor %s"),
    WAARNEMEN("Waarnemen: taak voor %s"),
    SPOED("Spoed: taak voor %s"),
    MELDING_ONTVANGEN("Melding ontvangen: %s"),
    MELDING_AFGESLOTEN("Melding afgesloten: %s"),
    DOORGEZET("Doorgezet: %s"),
    DOORGEZET_HERINNERING("Herinnering: doorgezet %s"),
    INGETROKKEN("Ingetrokken: %s"),
    UITNODIGING_OVERLEG("Uitnodiging signalenoverleg %s"),
    OVERLEG_GEANNULEERD("Signalenoverleg %s gaat niet door"),
    BIJDRAGE_GEVRAAGD("Bijdrage gevraagd voor %s"),
    BIJDRAGE_HERINNERING("Herinnering: bijdrage gevraagd voor %s");

    private final String onderwerp;

    Sjabloon(String onderwerp) {
        this.onderwerp = onderwerp;
    }

    /** The subject shows on lock screens and in overviews, so it says no more than the number. */
    String onderwerp(Nummer nummer) {
        return onderwerp.formatted(nummer);
    }

    /** The name of the text template, from which the file follows. */
    String template() {
        return "notificatie/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
