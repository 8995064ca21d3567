package nl.gemeente.casusescalatie.opschorting.proces;

import static nl.gemeente.casusescalatie.proces.Routevariabele.code;
import static nl.gemeente.casusescalatie.proces.Routevariabele.getal;
import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;
import static nl.gemeente.casusescalatie.proces.Routevariabele.moment;

import java.time.Instant;
import java.util.Optional;
import nl.gemeente.casusescalatie.opschorting.OpschortingHeroverwegen;
import nl.gemeente.casusescalatie.opschorting.OpschortingHeroverwegen.Heroverweging;
import nl.gemeente.casusescalatie.opschorting.OpschortingOpheffen;
import nl.gemeente.casusescalatie.opschorting.OpschortingOpheffen.Opheffing;
import nl.gemeente.casusescalatie.opschorting.OpschortingVastleggen;
import nl.gemeente.casusescalatie.opschorting.OpschortingVastleggen.Verzoek;
import nl.gemeente.casusescalatie.opschorting.Verzoeker;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.proces.Zaak;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/opschorting-bewaken.bpmn}: waiting because politie or OM asked to, and looking again in time. */
@Configuration
class OpschortingBewakenModel {

    static final String PROCES = "opschorting-bewaken";

    /** A dossier can have several holds; this says which one this process watches. */
    static final Routevariabele OPSCHORTING = getal("opschorting");

    static final Routevariabele VERZOEKER = code("opschortingVerzoeker", Verzoeker.class);
    static final Routevariabele HERINNERMOMENT = moment("herinnermoment");
    static final Routevariabele VERLENGD = jaNee("opschortingVerlengd");

    private final OpschortingVastleggen vastleggen;
    private final OpschortingOpheffen opheffen;
    private final OpschortingHeroverwegen heroverwegen;
    private final Bevoegdheid bevoegdheid;

    OpschortingBewakenModel(
            OpschortingVastleggen vastleggen,
            OpschortingOpheffen opheffen,
            OpschortingHeroverwegen heroverwegen,
            Bevoegdheid bevoegdheid) {
        this.vastleggen = vastleggen;
        this.opheffen = opheffen;
        this.heroverwegen = heroverwegen;
        this.bevoegdheid = bevoegdheid;
    }

    @Bean
    Procesmodel opschortingBewaken() {
        return Procesmodel.van(PROCES)
                .variabelen(OPSCHORTING, VERZOEKER, HERINNERMOMENT, VERLENGD)
                .start("opschorting-vastleggen", Verzoek.class, (medewerker, verzoek) -> {
                    bevoegdheid.eis();
                    return vastleggen.vastleggen(verzoek, medewerker);
                })
                .taak("opschorting-volgen", Opheffing.class, (zaak, opheffing) -> {
                    bevoegdheid.eis();
                    opheffen.hefOp(welke(zaak), opheffing.reden(), zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak("opschorting-heroverwegen", Heroverweging.class, (zaak, heroverweging) -> {
                    bevoegdheid.eis();
                    return vervolg(heroverwegen.heroverweeg(welke(zaak), heroverweging, zaak.medewerker()));
                });
    }

    private static long welke(Zaak zaak) {
        return zaak.getal(OPSCHORTING);
    }

    private static Route vervolg(Optional<Instant> herinnering) {
        Route route = Route.met(VERLENGD, herinnering.isPresent());
        return herinnering.map(moment -> route.en(HERINNERMOMENT, moment)).orElse(route);
    }
}
