package nl.gemeente.casusescalatie.verrijking.vergunning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads a file with the permits of the municipality. A file with a single faulty line is not read in at all. */
@Service
public class VergunningenInlezen {

    private static final int LANGSTE_BRON = 200;

    private final GemeentelijkeVergunningen vergunningen;
    private final Clock klok;

    VergunningenInlezen(GemeentelijkeVergunningen vergunningen, Clock klok) {
        this.vergunningen = vergunningen;
        this.klok = klok;
    }

    /** Changes nothing. */
    public Uitslag controleer(byte[] bestand) {
        Vergunningenbestand gelezen = Vergunningenbestand.lees(bestand);
        return new Uitslag(gelezen.regels().size(), gelezen.fouten(), false);
    }

    /** Replaces the present list when every line is correct. */
    public Uitslag leesIn(byte[] bestand, String bron, @Nullable LocalDate peildatum, String wie) {
        Instant nu = klok.instant();
        if (bron.isBlank() || bron.strip().length() > LANGSTE_BRON) {
            throw new Weigering("bron", "Bron: vul in waar de lijst vandaan komt, in hoogstens 200 tekens.");
        }
        if (peildatum == null || peildatum.isAfter(LocalDate.ofInstant(nu, Datum.ZONE))) {
            throw new Weigering("peildatum", "Peildatum: vul de dag in waarop de lijst klopte, niet na vandaag.");
        }
        Vergunningenbestand gelezen = Vergunningenbestand.lees(bestand);
        boolean goed = gelezen.fouten().isEmpty();
        if (goed) {
            vergunningen.vervang(
                    new GemeentelijkeVergunningen.Lijst(
                            bron.strip(), peildatum, wie, gelezen.regels().size()),
                    nu,
                    gelezen.regels());
        }
        return new Uitslag(gelezen.regels().size(), gelezen.fouten(), goed);
    }

    /** The present list, in Dutch; empty before the first list. */
    public Optional<String> stand() {
        return vergunningen.laatste().map(lijst -> "%s, peildatum %s: %d vergunningen, ingelezen door %s."
                .formatted(lijst.bron(), Datum.dag(lijst.peildatum()), lijst.aantal(), lijst.wie()));
    }

    /** @param goed how many lines can be read */
    public record Uitslag(int goed, List<Fout> fouten, boolean ingelezen) {}

    /** @param zin what is wrong; never the content */
    public record Fout(long regel, String zin) {}
}
