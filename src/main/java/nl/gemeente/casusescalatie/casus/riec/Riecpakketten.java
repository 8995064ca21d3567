package nl.gemeente.casusescalatie.casus.riec;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.document.Pdfmaker;
import nl.gemeente.casusescalatie.privacy.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The packets that were handed over, encrypted, one per offer: what the RIEC received is never changed. */
@Component
class Riecpakketten {

    private final Riecpakket pakket;
    private final Pdfmaker pdf;
    private final Kluis kluis;
    private final JdbcClient database;
    private final Clock klok;

    Riecpakketten(Riecpakket pakket, Pdfmaker pdf, Kluis kluis, JdbcClient database, Clock klok) {
        this.pakket = pakket;
        this.pdf = pdf;
        this.kluis = kluis;
        this.database = database;
        this.klok = klok;
    }

    void leg(Casus casus, int versie, String medewerker) {
        byte[] inhoud = pdf.maak("riecpakket", pakket.van(casus, versie));
        database.sql(
                        "insert into casus_pakket (casus, versie, gemaakt_op, gemaakt_door, inhoud) values (?, ?, ?, ?, ?)")
                .params(
                        casus.nummer().waarde(),
                        versie,
                        Timestamp.from(klok.instant()),
                        medewerker,
                        kluis.sluit(inhoud, plek(casus.nummer(), versie)))
                .update();
    }

    Optional<byte[]> open(Nummer casus, int versie) {
        return database.sql("select inhoud from casus_pakket where casus = ? and versie = ?")
                .params(casus.waarde(), versie)
                .query((rij, i) -> kluis.open(rij.getBytes("inhoud"), plek(casus, versie)))
                .optional();
    }

    private static String plek(Nummer casus, int versie) {
        return "riecpakket/%s/%d".formatted(casus, versie);
    }
}
