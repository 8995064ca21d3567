package nl.gemeente.casusescalatie.bench;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.casus.Casusproef;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.proces.Buitenwerker;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Kanaal;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Zekerheid;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** The application with everything that is in it. */
class OnzeMotor extends Motor {

    private final SignaalMelden melden;
    private final Processtart start;
    private final Verbanden verbanden;
    private final Buitenwerker buitenwerker;
    private final Casusproef casusproef;
    private final AtomicInteger huisnummers = new AtomicInteger();

    private @Nullable Opname opname;

    OnzeMotor(
            ProcessEngine engine,
            DataSource database,
            SignaalMelden melden,
            Processtart start,
            Verbanden verbanden,
            Buitenwerker buitenwerker,
            Casusproef casusproef) {
        super(engine, database);
        this.melden = melden;
        this.start = start;
        this.verbanden = verbanden;
        this.buitenwerker = buitenwerker;
        this.casusproef = casusproef;
    }

    /** Runs what must be on one thread, and remembers what each step did. */
    Opname neemOp(Runnable weg) {
        Opname nieuw = new Opname(engine);
        opname = nieuw;
        try {
            nieuw.tijdens(weg);
        } finally {
            opname = null;
        }
        return nieuw;
    }

    @Override
    String meld(int hoeveelste) {
        return gestart(
                "signaal-behandelen",
                melden.meld(melding(huisnummers.incrementAndGet()), "melder", null)
                        .nummer());
    }

    @Override
    String planOverleg() {
        engine.getIdentityService().setAuthentication("overlegvoorzitter", List.of("overlegvoorzitter"));
        Nummer nummer;
        try {
            nummer = start.start("signalenoverleg-houden", Map.of("datum", "2026-12-07", "tijd", "10:00"));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        return gestart("signalenoverleg-houden", nummer);
    }

    @Override
    String onder(String nummer, Nummer.Soort soort) {
        String gevonden = verbanden.metAllesEronder(Nummer.van(nummer)).stream()
                .filter(onder -> onder.soort() == soort)
                .findFirst()
                .orElseThrow()
                .waarde();
        if (opname != null) {
            opname.verbind(nummer, soort, gevonden);
        }
        return gevonden;
    }

    @Override
    void beantwoordVolledigheid(String casus) {
        casusproef.volledig(Nummer.van(casus));
    }

    @Override
    protected void voltooi(Task taak, String nummer, Map<String, Object> ingevuld) {
        engine.getTaskService().complete(taak.getId(), ingevuld);
    }

    @Override
    protected boolean doeBuitenwerk(String nummer) {
        return buitenwerker.werkAan(Nummer.van(nummer));
    }

    private String gestart(String proces, Nummer nummer) {
        if (opname != null) {
            opname.gestart(proces, nummer.waarde());
        }
        return nummer.waarde();
    }

    /** Each at an address of its own: signals about one address would find each other, more of them with every round. */
    private static Melding melding(int huisnummer) {
        return new Melding(
                Kanaal.TOEZICHT,
                OffsetDateTime.parse("2026-11-20T14:30:00+01:00"),
                Zekerheid.VERMOEDEN,
                false,
                Set.of(Uitbuitingsvorm.ARBEID),
                List.of("arbeid-geen-contract"),
                "Vijf matrassen in de loods.",
                null,
                new Melding.Locatie(
                        "2171AB", huisnummer, null, Locatiesoort.LAND_EN_TUINBOUW, "Kwekerij De Proef", null, null),
                new Melding.Slachtoffer(JaNeeOnbekend.NEE, JaNeeOnbekend.NEE, 6, null, null),
                new Melding.Melder(false, Functiegroep.BOA, "Mara Melder", "mara@gemeente.example", true));
    }
}
