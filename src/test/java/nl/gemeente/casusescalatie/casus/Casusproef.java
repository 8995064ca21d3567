package nl.gemeente.casusescalatie.casus;

import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.riec.Riecoverdracht;
import nl.gemeente.casusescalatie.casus.riec.Toetspunt;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signals as the signalenoverleg leaves them when it raises them to a casus; the way there belongs to the tests of other rooms. */
@Component
public class Casusproef {

    private final JdbcClient database;
    private final Riecoverdracht overdracht;
    private final Nummers nummers;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Casusproef(JdbcClient database, Riecoverdracht overdracht, Nummers nummers, Tijdlijn tijdlijn, Clock klok) {
        this.database = database;
        this.overdracht = overdracht;
        this.nummers = nummers;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @param bestaandeCasus the casus that the overleg named, null for a new one */
    @Transactional
    public Nummer opgeschaaldSignaal(@Nullable Nummer bestaandeCasus) {
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
        database.sql(
                        """
                        insert into signaal_besluit (nummer, volgorde, uitkomsten, motivering, eigenaar, datum, bestaande_casus, medewerker)
                        values (?, 0, 'OPSCHALEN_RIEC', 'Meer partners nodig', 'casusregisseur', ?, ?, 'overlegvoorzitter')""")
                .params(signaal.waarde(), LocalDate.now(klok), bestaandeCasus == null ? null : bestaandeCasus.waarde())
                .update();
        tijdlijn.noteer(signaal, Inzage.ALGEMEEN, "Besluit van het signalenoverleg.", "overlegvoorzitter");
        return signaal;
    }

    /** Every question about completeness answered with yes. */
    public void volledig(Nummer casus) {
        overdracht.beantwoord(
                casus,
                overdracht.lees(casus).orElseThrow().vragen().stream()
                        .map(vraag -> new Toetspunt(vraag.code(), vraag.vraag(), true, null))
                        .toList(),
                "casusregisseur");
    }
}
