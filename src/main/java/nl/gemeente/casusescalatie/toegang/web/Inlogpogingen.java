package nl.gemeente.casusescalatie.toegang.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gemeente.casusescalatie.toegang.Toegangsinstellingen;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords per network address. The engine slows down guessing at one user; this stops one guesser who
 * tries many users, or who wants to keep a colleague out.
 */
@Component
class Inlogpogingen {

    private final Cache<String, AtomicInteger> mislukt = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();
    private final int grens;

    Inlogpogingen(Toegangsinstellingen instellingen) {
        this.grens = instellingen.pogingenPerAdres();
    }

    boolean teVeel(String adres) {
        AtomicInteger aantal = mislukt.getIfPresent(adres);
        return aantal != null && aantal.get() >= grens;
    }

    void mislukt(String adres) {
        mislukt.get(adres, nieuw -> new AtomicInteger()).incrementAndGet();
    }
}
