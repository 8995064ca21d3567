package nl.gemeente.casusescalatie.verrijking;

/**
 * How many people may live in a dwelling of some size.
 *
 * @param oppervlaktePerBewoner the least number of square metres per resident
 * @param grondslag the source of the norm, ready to read
 * @param herkomst how sure we are of it: L known law, F found in a public source, R our own reading, U unknown
 */
record Bewoningsnorm(int oppervlaktePerBewoner, String grondslag, String herkomst) {

    boolean overschreden(int bewoners, int oppervlakte) {
        return (long) bewoners * oppervlaktePerBewoner > oppervlakte;
    }
}
