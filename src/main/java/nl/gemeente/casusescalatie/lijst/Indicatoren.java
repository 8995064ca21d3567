package nl.gemeente.casusescalatie.lijst;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The reference list of indicators. A signal keeps the chosen codes and the version they were chosen from. */
@Component
public class Indicatoren {

    private final Lijstregels regels;
    private final Lijstversies versies;

    public Indicatoren(Lijstregels regels, Lijstversies versies) {
        this.regels = regels;
        this.versies = versies;
    }

    /** What can be chosen now, in the order people read it. */
    public List<Indicator> geldende() {
        int versie = versies.huidige(Lijst.INDICATOREN);
        return regels.van(Lijst.INDICATOREN, versie).stream()
                .filter(regel -> !regel.beeindigd())
                .map(regel -> indicator(regel, versie))
                .toList();
    }

    public Set<String> codes() {
        return regels.bruikbare(Lijst.INDICATOREN);
    }

    /** The given codes that this version of the list contains. */
    public List<Indicator> met(Collection<String> codes, int versie) {
        return regels.van(Lijst.INDICATOREN, versie).stream()
                .filter(regel -> codes.contains(regel.code()))
                .map(regel -> indicator(regel, versie))
                .toList();
    }

    private static Indicator indicator(Lijstregel regel, int versie) {
        return new Indicator(
                regel.code(), regel.vorm(), regel.tekst(), regel.ernstig(), regel.geweld(), regel.bron(), versie);
    }
}
