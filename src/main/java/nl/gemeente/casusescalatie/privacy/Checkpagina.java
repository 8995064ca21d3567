package nl.gemeente.casusescalatie.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Keuze;
import nl.gemeente.casusescalatie.basis.Nummer;

/**
 * The page of a privacycheck, whichever phase it is: what it is about, and the questions of that phase. The template
 * {@code privacy/check} shows it.
 *
 * @param adres where the page stands, below the address of the application
 * @param veld the field that says what is wrong with the choice of what it is about, for instance {@code bronnen}
 * @param waarover what people choose from; each choice is a field of its own, named {@code voorvoegsel} and its code
 */
public record Checkpagina(
        Checkfase fase,
        Nummer signaal,
        String adres,
        String veld,
        String voorvoegsel,
        List<Keuze> waarover,
        List<Checkvraag> vragen) {

    public List<Keuze> jaNee() {
        return Keuze.JA_NEE;
    }

    /** The codes of what was chosen; what the page did not offer is left out. */
    public Set<String> gekozen(Map<String, String> ingevuld) {
        return waarover.stream()
                .map(Keuze::code)
                .filter(code -> ingevuld.containsKey(voorvoegsel + code))
                .collect(Collectors.toUnmodifiableSet());
    }
}
