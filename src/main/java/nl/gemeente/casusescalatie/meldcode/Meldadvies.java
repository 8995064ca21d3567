package nl.gemeente.casusescalatie.meldcode;

/** What {@code bpmn/meldcode-afwegen.dmn} advises. */
public enum Meldadvies {
    AFSLUITEN("Geen vermoeden: afsluiten en vastleggen") {
        @Override
        boolean past(boolean melden, boolean hulp) {
            return !melden;
        }
    },
    MELDEN("Melden bij Veilig Thuis") {
        @Override
        boolean past(boolean melden, boolean hulp) {
            return melden;
        }
    },
    HULP("Zelf hulp geven of regelen, met afspraken") {
        @Override
        boolean past(boolean melden, boolean hulp) {
            return !melden && hulp;
        }
    };

    private final String naam;

    Meldadvies(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }

    abstract boolean past(boolean melden, boolean hulp);
}
