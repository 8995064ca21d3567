package nl.gemeente.casusescalatie.signaal;

import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;

/**
 * The steps of the first phase of the model protocol. Each follows from what the aandachtsfunctionaris filled in; the
 * rule in words is in table {@code wegingsregel}.
 */
public enum Wegingsstap {
    ONDERWERP {
        @Override
        public boolean voldaan(Signaalbeoordeling oordeel, JaNeeOnbekend mensensmokkel) {
            return oordeel.mensenhandel() == Conclusie.VASTGESTELD
                    || oordeel.mensenhandel() == Conclusie.AANNEMELIJK
                    || oordeel.ondermijning() == JaNeeOnbekend.JA
                    || mensensmokkel == JaNeeOnbekend.JA;
        }

        @Override
        public String invoer(Signaalbeoordeling oordeel, JaNeeOnbekend mensensmokkel) {
            return "mensenhandel: %s; ondermijning: %s; mensensmokkel: %s"
                    .formatted(
                            oordeel.mensenhandel().naam(),
                            oordeel.ondermijning().naam(),
                            mensensmokkel.naam());
        }
    },

    TAAK {
        @Override
        public boolean voldaan(Signaalbeoordeling oordeel, JaNeeOnbekend mensensmokkel) {
            return oordeel.eigenBevoegdheid();
        }

        @Override
        public String invoer(Signaalbeoordeling oordeel, JaNeeOnbekend mensensmokkel) {
            return "kan de gemeente zelf iets doen: %s".formatted(jaNee(oordeel.eigenBevoegdheid()));
        }
    },

    GRONDGEBIED {
        @Override
        public boolean voldaan(Signaalbeoordeling oordeel, JaNeeOnbekend mensensmokkel) {
            return oordeel.eigenGrondgebied();
        }

        @Override
        public String invoer(Signaalbeoordeling oordeel, JaNeeOnbekend mensensmokkel) {
            return "in onze gemeente: %s".formatted(jaNee(oordeel.eigenGrondgebied()));
        }
    };

    public abstract boolean voldaan(Signaalbeoordeling oordeel, JaNeeOnbekend mensensmokkel);

    /** The answers that the step used, ready to read; nothing about a person or a place. */
    public abstract String invoer(Signaalbeoordeling oordeel, JaNeeOnbekend mensensmokkel);

    private static String jaNee(boolean antwoord) {
        return (antwoord ? JaNeeOnbekend.JA : JaNeeOnbekend.NEE).naam();
    }
}
