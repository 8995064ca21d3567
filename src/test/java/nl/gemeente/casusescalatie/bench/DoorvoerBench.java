package nl.gemeente.casusescalatie.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.gemeente.casusescalatie.casus.Casusproef;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.proces.Buitenwerker;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Integratietest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

/** How many whole cases per minute go through our processes with all their work, against the same models on a bare engine, in turn on the same server. */
@Integratietest
class DoorvoerBench {

    private static final int ZAKEN = 8;
    private static final int DRADEN = 4;
    /** A server that has just started still compiles its own code, and ours is more than the engine's. */
    private static final int OPWARMRONDES = 20;

    private static final int RONDES = 5;

    private final ProcessEngine engine;
    private final DataSource database;
    private final SignaalMelden melden;
    private final Processtart start;
    private final Verbanden verbanden;
    private final Buitenwerker buitenwerker;
    private final Casusproef casusproef;

    DoorvoerBench(
            ProcessEngine engine,
            DataSource database,
            SignaalMelden melden,
            Processtart start,
            Verbanden verbanden,
            Buitenwerker buitenwerker,
            Casusproef casusproef) {
        this.engine = engine;
        this.database = database;
        this.melden = melden;
        this.start = start;
        this.verbanden = verbanden;
        this.buitenwerker = buitenwerker;
        this.casusproef = casusproef;
    }

    @Test
    void hele_zaken_gaan_ten_minste_zes_tiende_zo_snel_als_door_een_kale_engine() throws Exception {
        OnzeMotor wij = new OnzeMotor(engine, database, melden, start, verbanden, buitenwerker, casusproef);
        Opname opname = wij.neemOp(() -> new HeleZaken(wij, ZAKEN, 1).loop());
        KaleMotor.Weergave weergave = new KaleMotor.Weergave(opname);
        try (KaleEngine kaal = new KaleEngine("bench_doorvoer", engine, weergave)) {
            KaleMotor ander = new KaleMotor(kaal, opname, weergave);
            List<Double> onze = new ArrayList<>();
            List<Double> kale = new ArrayList<>();
            for (int ronde = 0; ronde < OPWARMRONDES + RONDES; ronde++) {
                onze.add(perMinuut(wij));
                ander.nieuweRonde(ronde);
                kale.add(perMinuut(ander));
            }
            Meting meting = Meting.van(
                    "doorvoer",
                    "zaken per minuut",
                    onze.subList(OPWARMRONDES, onze.size()),
                    kale.subList(OPWARMRONDES, kale.size()),
                    "ten minste 0,6");
            meting.meld();
            assertThat(meting.verhouding()).isPositive();
        }
    }

    private static double perMinuut(Motor motor) {
        long begin = System.nanoTime();
        new HeleZaken(motor, ZAKEN, DRADEN).loop();
        return ZAKEN * 60e9 / (System.nanoTime() - begin);
    }
}
