package nl.gemeente.casusescalatie.maatregel;

import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signals and controles as other rooms leave them when a measure is considered; the way there belongs to the tests of those rooms. */
@Component
public class Maatregelproef {

    private final JdbcClient database;
    private final Nummers nummers;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Maatregelproef(JdbcClient database, Nummers nummers, Tijdlijn tijdlijn, Clock klok) {
        this.database = database;
        this.nummers = nummers;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @param vorm name of a form of exploitation */
    @Transactional
    public Nummer signaal(String uitkomst, String vorm) {
        Nummer signaal = nummers.volgende(Nummer.Soort.SIGNAAL);
        database.sql(
                        """
                        insert into signaal (nummer, versie, status, kanaal, waargenomen_op, ontvangen_op, zekerheid, acuut_gevaar, omschrijving,
                                             mensensmokkel, urgentie, melder_anoniem, melder_wil_terugkoppeling, beoordeling_uitkomst,
                                             beoordeling_eigen_grondgebied, beoordeling_eigen_bevoegdheid)
                        values (?, 0, 'AFGEWOGEN', 'TOEZICHT', now(), now(), 'VERMOEDEN', false, 'Bedden in een bedrijfspand', 'NEE', 'NORMAAL',
                                true, false, 'OPPAKKEN', true, true)""")
                .param(signaal.waarde())
                .update();
        database.sql("insert into signaal_vorm (nummer, vorm) values (?, ?)")
                .params(signaal.waarde(), vorm)
                .update();
        database.sql(
                        """
                        insert into signaal_besluit (nummer, volgorde, uitkomsten, motivering, eigenaar, datum, medewerker)
                        values (?, 0, ?, 'De gemeente kan dit zelf', 'jurist', ?, 'overlegvoorzitter')""")
                .params(signaal.waarde(), uitkomst, LocalDate.now(klok))
                .update();
        tijdlijn.noteer(signaal, Inzage.ALGEMEEN, "Besluit van het signalenoverleg.", "overlegvoorzitter");
        return signaal;
    }

    /** A controle with a report; without breaches. */
    @Transactional
    public Nummer controle() {
        Nummer controle = nummers.volgende(Nummer.Soort.CONTROLE);
        database.sql(
                        "insert into controle (nummer, versie, soort, status, geopend_op) values (?, 0, 'INTEGRAAL', 'GERAPPORTEERD', now())")
                .param(controle.waarde())
                .update();
        tijdlijn.noteer(controle, Inzage.ALGEMEEN, "Controle geopend.", "systeem");
        return controle;
    }

    @Transactional
    public void overtreding(Nummer controle, String voorschrift, boolean oppakken) {
        database.sql(
                        """
                        insert into overtreding (controle, omschrijving, voorschrift, vorm, locatie_soort, oppakken, reden)
                        values (?, 'Bedden in een bedrijfspand.', ?, 'ARBEID', 'BEDRIJF', ?, 'Toelichting')""")
                .params(controle.waarde(), voorschrift, oppakken)
                .update();
    }
}
