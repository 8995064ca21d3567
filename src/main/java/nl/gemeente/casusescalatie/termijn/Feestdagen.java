package nl.gemeente.casusescalatie.termijn;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The holidays of article 3 of the Algemene termijnenwet, Goede Vrijdag included, and the days that a royal decree
 * equates with them (table {@code gelijkgestelde_dag}).
 */
@Component
public class Feestdagen {

    // The decree of a year is reread now and then, because it appears while the application runs.
    private static final Duration VERS = Duration.ofMinutes(10);

    // By the key of the calendar library. It calls Goede Vrijdag a day of observance; the law treats it as a holiday.
    private static final Map<String, String> ERKEND = Map.of(
            "NEW_YEAR", "Nieuwjaarsdag",
            "christian.GOOD_FRIDAY", "Goede Vrijdag",
            "christian.EASTER_MONDAY", "Tweede Paasdag",
            "KINGS_DAY", "Koningsdag",
            "LIBERATION", "Bevrijdingsdag",
            "christian.ASCENSION_DAY", "Hemelvaartsdag",
            "christian.PENTECOST_MONDAY", "Tweede Pinksterdag",
            "FIRST_CHRISTMAS_DAY", "Eerste Kerstdag",
            "SECOND_CHRISTMAS_DAY", "Tweede Kerstdag");

    private final HolidayManager kalender =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final Map<Integer, Map<LocalDate, String>> perJaar = new ConcurrentHashMap<>();
    private final LoadingCache<String, Map<LocalDate, String>> gelijkgesteld;

    @Autowired
    Feestdagen(JdbcClient database) {
        this(() -> database
                .sql("select dag, bron from gelijkgestelde_dag")
                .query((rij, i) -> Map.entry(rij.getObject("dag", LocalDate.class), rij.getString("bron")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Feestdagen(Supplier<Map<LocalDate, String>> gelijkgesteldeDagen) {
        this.gelijkgesteld = Caffeine.newBuilder().expireAfterWrite(VERS).build(sleutel -> gelijkgesteldeDagen.get());
    }

    /** What people call this day, when it is a holiday or equal to one. */
    public Optional<String> naam(LocalDate dag) {
        @Nullable String feestdag = vanJaar(dag.getYear()).get(dag);
        if (feestdag != null) {
            return Optional.of(feestdag);
        }
        return gelijkgesteld.get("dagen").containsKey(dag)
                ? Optional.of("een dag die bij koninklijk besluit gelijk is aan een feestdag")
                : Optional.empty();
    }

    private Map<LocalDate, String> vanJaar(int jaar) {
        return perJaar.computeIfAbsent(jaar, j -> kalender.getHolidays(Year.of(j)).stream()
                .filter(dag -> ERKEND.containsKey(dag.getPropertiesKey()))
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getDate,
                        dag -> String.valueOf(ERKEND.get(dag.getPropertiesKey())),
                        (een, ander) -> een)));
    }
}
