package nl.gemeente.casusescalatie.basis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as they stand in a Dutch sentence, one notation for all pages, lines and messages. */
public final class Datum {

    /** The time zone of the municipality; every moment is shown in it, and every day begins and ends in it. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter DAG = vorm("d MMMM yyyy");
    private static final DateTimeFormatter WEEKDAG = vorm("EEEE d MMMM yyyy");
    private static final DateTimeFormatter KLOK = vorm("HH:mm");
    private static final DateTimeFormatter MOMENT = vorm("d MMMM yyyy 'om' HH:mm");
    private static final DateTimeFormatter WEEKMOMENT = vorm("EEEE d MMMM yyyy 'om' HH:mm");
    private static final DateTimeFormatter SECONDE = vorm("d MMMM yyyy 'om' HH:mm:ss");

    private Datum() {}

    private static DateTimeFormatter vorm(String patroon) {
        return DateTimeFormatter.ofPattern(patroon, Locale.forLanguageTag("nl")).withZone(ZONE);
    }

    /** For instance "12 mei 2026". */
    public static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** The day in {@link #ZONE}, for instance "12 mei 2026". */
    public static String dag(Instant moment) {
        return DAG.format(moment);
    }

    /** For instance "dinsdag 12 mei 2026". */
    public static String weekdag(LocalDate dag) {
        return WEEKDAG.format(dag);
    }

    /** The day in {@link #ZONE}, for instance "dinsdag 12 mei 2026". */
    public static String weekdag(Instant moment) {
        return WEEKDAG.format(moment);
    }

    /** In {@link #ZONE}, for instance "12 mei 2026 om 10:00". */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** For instance "12 mei 2026 om 10:00"; the time is taken as it stands. */
    public static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /** In {@link #ZONE}, for instance "dinsdag 12 mei 2026 om 10:00". */
    public static String weekmoment(Instant moment) {
        return WEEKMOMENT.format(moment);
    }

    /** For instance "dinsdag 12 mei 2026 om 10:00"; the time is taken as it stands. */
    public static String weekmoment(LocalDateTime moment) {
        return WEEKMOMENT.format(moment);
    }

    /** In {@link #ZONE}, for instance "12 mei 2026 om 10:00:05"; for a log, where the order within a minute counts. */
    public static String seconde(Instant moment) {
        return SECONDE.format(moment);
    }

    /** The time of day in {@link #ZONE}, for instance "10:00". */
    public static String klok(Instant moment) {
        return KLOK.format(moment);
    }

    /** For instance "10:00". */
    public static String klok(LocalTime tijd) {
        return KLOK.format(tijd);
    }
}
