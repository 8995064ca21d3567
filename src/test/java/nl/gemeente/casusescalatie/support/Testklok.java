package nl.gemeente.casusescalatie.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The time of the tests, also for the engine. It stands still until a test moves it and is set back before each test. */
public final class Testklok extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** A Monday without a feast in sight. */
    public static final LocalDateTime START = LocalDateTime.of(2026, 11, 23, 10, 0);

    public static final LocalDate VANDAAG = START.toLocalDate();

    private final ZoneId zone;
    private volatile Instant now;

    public Testklok() {
        this(ZONE, START.atZone(ZONE).toInstant());
        herstel();
    }

    private Testklok(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    public void herstel() {
        zet(START);
    }

    public void zet(LocalDateTime moment) {
        zet(moment.atZone(ZONE).toInstant());
    }

    public void zet(Instant moment) {
        now = moment;
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public void vooruit(Duration duration) {
        zet(now.plus(duration));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        Testklok klok = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return klok.instant();
            }

            @Override
            public ZoneId getZone() {
                return other;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return klok.withZone(zone);
            }
        };
    }
}
