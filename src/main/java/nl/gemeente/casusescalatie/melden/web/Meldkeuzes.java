package nl.gemeente.casusescalatie.melden.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Keuze;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.lijst.Indicator;
import nl.gemeente.casusescalatie.lijst.Indicatoren;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Kanaal;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Zekerheid;
import org.springframework.stereotype.Component;

/** The lists that people choose from on the page. */
@Component
class Meldkeuzes {

    private final Indicatoren indicatoren;

    Meldkeuzes(Indicatoren indicatoren) {
        this.indicatoren = indicatoren;
    }

    /** What somebody may have seen, per form of exploitation; indicators that fit all forms come last. */
    public List<Groep> waarnemingen() {
        Map<String, Groep> groepen = new LinkedHashMap<>();
        for (Indicator indicator : indicatoren.geldende()) {
            Uitbuitingsvorm vorm = indicator.vorm();
            String code = vorm == null ? "ALLE" : vorm.name();
            groepen.computeIfAbsent(
                            code,
                            c -> new Groep(
                                    c, vorm == null ? "Plek, loket en omgeving" : vorm.naam(), new ArrayList<>()))
                    .keuzes()
                    .add(new Keuze(indicator.code(), waarneming(indicator.tekst(), vorm != null)));
        }
        return List.copyOf(groepen.values());
    }

    /** The heading already says which form it is. */
    private static String waarneming(String tekst, boolean onderEenVorm) {
        int begin = tekst.indexOf(": ");
        if (!onderEenVorm || begin < 0) {
            return tekst;
        }
        return Character.toUpperCase(tekst.charAt(begin + 2)) + tekst.substring(begin + 3);
    }

    public List<Keuze> gevaar() {
        return List.of(new Keuze("true", "Ja"), new Keuze("false", "Nee, of dat weet ik niet"));
    }

    public List<Keuze> namens() {
        return Keuze.uit(Namens.values(), Namens::naam);
    }

    public List<Keuze> zekerheid() {
        return List.of(
                new Keuze(Zekerheid.VOORGEVOEL.name(), "Een voorgevoel: er klopt iets niet"),
                new Keuze(Zekerheid.VERMOEDEN.name(), "Een vermoeden: ik heb aanwijzingen"),
                new Keuze(Zekerheid.FEIT.name(), "Een feit: ik heb het zelf gezien of gehoord"));
    }

    public List<Keuze> vormen() {
        return Keuze.uit(Uitbuitingsvorm.values(), Uitbuitingsvorm::naam);
    }

    public List<Keuze> jaNeeOnbekend() {
        return Keuze.uit(JaNeeOnbekend.values(), JaNeeOnbekend::naam);
    }

    public List<Keuze> soorten() {
        return Keuze.uit(Locatiesoort.values(), Locatiesoort::naam);
    }

    public List<Keuze> kanalen() {
        return Keuze.uit(Kanaal.values(), Kanaal::naam);
    }

    public List<Keuze> functies() {
        return Keuze.uit(Functiegroep.values(), Functiegroep::naam);
    }

    /** What may be chosen in a field; empty when it is not a choice. */
    Stream<Keuze> bij(String pad) {
        return switch (pad) {
            case "zekerheid" -> zekerheid().stream();
            case "uitbuitingsvormen" -> vormen().stream();
            case "indicatoren" -> waarnemingen().stream().flatMap(groep -> groep.keuzes().stream());
            case "mensensmokkel", "slachtoffer.identificeerbaar", "slachtoffer.minderjarig" -> jaNeeOnbekend().stream();
            case "locatie.soort" -> soorten().stream();
            case "kanaal" -> kanalen().stream();
            case "melder.functiegroep" -> functies().stream();
            default -> Stream.empty();
        };
    }

    /**
     * The code of what somebody typed, as name or as code; what is on no list stays as typed, for the rules to judge.
     */
    String code(String pad, String getypt) {
        String gezocht = getypt.strip();
        return bij(pad).filter(keuze ->
                        keuze.naam().equalsIgnoreCase(gezocht) || keuze.code().equalsIgnoreCase(gezocht))
                .map(Keuze::code)
                .findFirst()
                .orElse(getypt);
    }

    record Groep(String code, String naam, List<Keuze> keuzes) {}
}
