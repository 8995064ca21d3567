package nl.gemeente.casusescalatie.proces;

import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.proces.Aanmelding.Aangemeld;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A start form in Tasklist: the fields go to the use case, which registers the dossier and starts the process. */
@Component
public class Processtart {

    private final Procesmodellen modellen;
    private final Veldlezer lezer;
    private final Aanmelding aanmelding;
    private final Belangenwacht belangen;

    Processtart(Procesmodellen modellen, Veldlezer lezer, Aanmelding aanmelding, Belangenwacht belangen) {
        this.modellen = modellen;
        this.lezer = lezer;
        this.aanmelding = aanmelding;
        this.belangen = belangen;
    }

    /** @return the number of the dossier whose process now runs */
    @Transactional
    public Nummer start(String proces, @Nullable Map<String, Object> ingevuld) {
        Aangemeld wie =
                aanmelding.huidige().orElseThrow(() -> new Weigering("Log eerst in: wij moeten weten wie dit start."));
        Startformulier<?> formulier = modellen.zoek(proces)
                .flatMap(Procesmodel::startformulier)
                .orElseThrow(() ->
                        new Weigering("Dit proces start u niet met de hand. Het begint vanzelf op het goede moment."));
        return start(formulier, wie, Inzending.kaal(ingevuld));
    }

    private <V extends Record> Nummer start(Startformulier<V> start, Aangemeld wie, Map<String, Object> ingevuld) {
        Nummer nummer =
                start.starten().apply(wie.gebruikersnaam(), lezer.lees(start.formulier(), start.velden(), ingevuld));
        if (belangen.houdtBuiten(wie.gebruikersnaam(), nummer)) {
            throw new Weigering("Dit dossier bestaat niet, of u mag het niet zien.");
        }
        return nummer;
    }
}
