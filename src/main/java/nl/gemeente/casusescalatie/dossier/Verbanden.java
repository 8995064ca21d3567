package nl.gemeente.casusescalatie.dossier;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which record followed from which: a controle from a casus, a maatregel from a controle. Also side by side: a signaal
 * that joined a casus, a signaal on an agenda. What holds for a record (an opschorting) holds for everything under it.
 */
@Component
public class Verbanden {

    private final JdbcClient database;

    Verbanden(JdbcClient database) {
        this.database = database;
    }

    /** {@code onder} followed from {@code boven}; recording it twice is fine. */
    public void legOnder(Nummer boven, Nummer onder) {
        leg(boven, onder, true);
    }

    /** The two belong together, but neither followed from the other. */
    public void legNaast(Nummer een, Nummer ander) {
        leg(een, ander, false);
    }

    /** The two still belong together, but what holds for one no longer holds for the other. */
    public void legLosNaast(Nummer boven, Nummer onder) {
        database.sql("update verband set hierarchisch = false where boven = ? and onder = ?")
                .params(boven.waarde(), onder.waarde())
                .update();
    }

    private void leg(Nummer boven, Nummer onder, boolean hierarchisch) {
        database.sql(
                        "insert into verband (boven, onder, hierarchisch) values (?, ?, ?) on conflict (boven, onder) do nothing")
                .params(boven.waarde(), onder.waarde(), hierarchisch)
                .update();
    }

    /** Every record directly linked to this one, above, below or beside. */
    public List<Nummer> van(Nummer nummer) {
        return nummers(
                "select onder from verband where boven = :n union select boven from verband where onder = :n order by 1",
                nummer);
    }

    /** This record and everything it followed from, to the top. */
    public List<Nummer> metAllesErboven(Nummer nummer) {
        return nummers(
                """
                with recursive keten(nummer) as (
                    select cast(:n as varchar)
                    union select v.boven from verband v join keten k on v.onder = k.nummer where v.hierarchisch)
                select nummer from keten order by 1""",
                nummer);
    }

    /** This record and everything that followed from it. */
    public List<Nummer> metAllesEronder(Nummer nummer) {
        return nummers(
                """
                with recursive keten(nummer) as (
                    select cast(:n as varchar)
                    union select v.onder from verband v join keten k on v.boven = k.nummer where v.hierarchisch)
                select nummer from keten order by 1""",
                nummer);
    }

    private List<Nummer> nummers(String vraag, Nummer nummer) {
        return database.sql(vraag).param("n", nummer.waarde()).query(String.class).list().stream()
                .map(Nummer::van)
                .toList();
    }
}
