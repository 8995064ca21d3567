package nl.gemeente.casusescalatie.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One benchmark: our figure, the peer's, and the ratio between them. */
record Meting(String naam, String eenheid, double wij, double ander, double verhouding, String streven) {

    static Meting van(String naam, String eenheid, List<Double> wij, List<Double> ander, String streven) {
        double onze = mediaan(wij);
        double andere = mediaan(ander);
        return new Meting(naam, eenheid, onze, andere, onze / andere, streven);
    }

    private static double mediaan(List<Double> waarden) {
        List<Double> op = waarden.stream().sorted().toList();
        return op.get(op.size() / 2);
    }

    /** Prints the figures and writes them to {@code target/bench/<naam>.json}. */
    void meld() {
        System.out.printf(
                "%n%s: wij %.2f %s, kale engine %.2f %s, verhouding %.2f (streven: %s)%n",
                naam, wij, eenheid, ander, eenheid, verhouding, streven);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("naam", naam);
        json.put("eenheid", eenheid);
        json.put("wij", wij);
        json.put("ander", ander);
        json.put("verhouding", verhouding);
        json.put("streven", streven);
        try {
            Path bestand = Path.of("target", "bench", naam + ".json");
            Files.createDirectories(bestand.getParent());
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(bestand.toFile(), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
