package nl.gemeente.casusescalatie.signaal;

import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Wisser;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes what was reported, by whom, about whom and where, and our judgement in words. Number, status, reason, dates,
 * form, indicators, kind of place, kind of melder and the outcomes of the assessment stay, to be counted.
 */
@Component
class Signaalwisser implements Wisser {

    private final JdbcClient database;
    private final Tijdlijn tijdlijn;

    Signaalwisser(JdbcClient database, Tijdlijn tijdlijn) {
        this.database = database;
        this.tijdlijn = tijdlijn;
    }

    /** Whether an overleg decided about it, or people said that it belongs to a signal that still runs. */
    @Override
    public boolean houdtVast(Nummer nummer) {
        return database.sql(
                        """
                        select exists (select 1 from signaal_besluit where nummer = :nummer)
                            or exists (select 1 from signaal_verbandoordeel o
                                join signaal ander on ander.nummer = case when o.een = :nummer then o.ander else o.een end
                                where :nummer in (o.een, o.ander) and o.stand = 'BEVESTIGD' and ander.status <> 'AFGESLOTEN'
                                and not exists (select 1 from signaal_verbandoordeel later
                                    where later.een = o.een and later.ander = o.ander and later.id > o.id))""")
                .param("nummer", nummer.waarde())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Gewist> wis(Nummer nummer) {
        List<Gewist> gewist = new ArrayList<>();
        gewist.add(gewist(
                nummer,
                "signaal",
                """
                update signaal set versie = versie + 1, omschrijving = '%1$s',
                    locatie_postcode = null, locatie_huisnummer = null, locatie_toevoeging = null,
                    locatie_bedrijfsnaam = null, locatie_kvk_nummer = null, locatie_aanduiding = null,
                    slachtoffer_naam = null, slachtoffer_toelichting = null, slachtoffer_kenmerk = null,
                    melder_naam = null, melder_email = null, gebeld_afspraak = null,
                    beoordeling_motivering = '%1$s', terugkoppeling = null,
                    hulp_soort = null, hulp_instantie = null, hulp_toestemming_hulp = null,
                    hulp_toestemming_registratie = null, hulp_toestemming_delen = null, hulp_toelichting = null,
                    hulp_medewerker = null, hulp_moment = null
                where nummer = :nummer"""
                        .formatted(GEWIST)));
        gewist.add(gewist(nummer, "signaal_aanvulling", "delete from signaal_aanvulling where nummer = :nummer"));
        gewist.add(gewist(nummer, "bijlage", "delete from bijlage where nummer = :nummer"));
        gewist.add(gewist(nummer, "signaal_sleutel", "delete from signaal_sleutel where nummer = :nummer"));
        wisBijDeAndere(nummer);
        gewist.add(gewist(
                nummer, "signaal_verbandoordeel", "delete from signaal_verbandoordeel where :nummer in (een, ander)"));
        gewist.add(gewist(nummer, "signaal_verband", "delete from signaal_verband where :nummer in (een, ander)"));
        return gewist;
    }

    /** Why two signals belong together, or not, is on the timeline of both. */
    private void wisBijDeAndere(Nummer nummer) {
        database.sql(
                        """
                        select case when een = :nummer then ander else een end as ander, motivering
                        from signaal_verbandoordeel where :nummer in (een, ander)""")
                .param("nummer", nummer.waarde())
                .query((rij, i) -> new Oordeel(Nummer.van(rij.getString("ander")), rij.getString("motivering")))
                .list()
                .forEach(oordeel -> tijdlijn.wis(oordeel.ander(), Inzage.INHOUD, oordeel.motivering()));
    }

    private Gewist gewist(Nummer nummer, String tabel, String opdracht) {
        return new Gewist(
                tabel, database.sql(opdracht).param("nummer", nummer.waarde()).update());
    }

    private record Oordeel(Nummer ander, String motivering) {}
}
