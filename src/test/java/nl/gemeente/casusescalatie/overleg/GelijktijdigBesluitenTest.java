package nl.gemeente.casusescalatie.overleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitNemen;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.Wachtend;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.VerwachtInLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

@Integratietest
class GelijktijdigBesluitenTest {

    private final OverlegbesluitNemen besluiten;
    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final Wachtend wachtend;
    private final SignalenLezen signalen;
    private final Nummers nummers;
    private final TransactionTemplate transactie;

    Nummer overleg;
    Nummer een;
    Nummer ander;

    GelijktijdigBesluitenTest(
            OverlegbesluitNemen besluiten,
            Overleggen overleggen,
            Agendapunten agendapunten,
            Wachtend wachtend,
            SignalenLezen signalen,
            Nummers nummers,
            TransactionTemplate transactie) {
        this.besluiten = besluiten;
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.wachtend = wachtend;
        this.signalen = signalen;
        this.nummers = nummers;
        this.transactie = transactie;
    }

    @BeforeEach
    void twee_gewogen_signalen() {
        wachtend.alleenNieuwe();
        een = wachtend.signaal();
        ander = wachtend.signaal();
        overleg = nummers.volgende(Nummer.Soort.OVERLEG);
        transactie.executeWithoutResult(t -> {
            Overleg nieuw = Overleg.plan(
                    overleg,
                    Instant.parse("2026-12-07T09:00:00Z"),
                    LocalDate.of(2026, 11, 30),
                    Instant.parse("2026-11-23T09:00:00Z"));
            nieuw.voegDeelnamesToe(List.of(Deelname.heleOverleg(Ketenpartner.POLITIE, overleg)));
            nieuw.nodigUit();
            nieuw.open("A", Set.of(Ketenpartner.POLITIE), true, Instant.parse("2026-12-07T09:00:00Z"));
            overleggen.save(nieuw);
            for (Nummer signaal : List.of(een, ander)) {
                Agendapunt punt = Agendapunt.zetOpAgenda(overleg, signaal, 1);
                punt.weeg(AgendapuntTest.WEGING);
                agendapunten.save(punt);
            }
        });
    }

    @Test
    void van_twee_mensen_die_tegelijk_over_een_signaal_besluiten_telt_de_eerste() {
        assertThatThrownBy(() -> transactie.executeWithoutResult(t -> {
                    // What the second person has before the eyes when the first one decides.
                    agendapunten.van(overleg, een);
                    CompletableFuture.runAsync(() -> neem(een, Overleguitkomst.VERRIJKEN))
                            .join();
                    neem(een, Overleguitkomst.OVERDRAGEN);
                }))
                .isInstanceOf(Weigering.class)
                .hasMessageStartingWith("Een collega heeft dit signaal net ook behandeld.");

        assertThat(signalen.laatsteBesluit(een).uitkomsten()).containsExactly(Overleguitkomst.VERRIJKEN);
    }

    @Test
    void twee_mensen_die_tegelijk_over_twee_signalen_besluiten_storen_elkaar_niet() {
        transactie.executeWithoutResult(t -> {
            agendapunten.van(overleg, een);
            CompletableFuture.runAsync(() -> neem(ander, Overleguitkomst.VERRIJKEN))
                    .join();
            neem(een, Overleguitkomst.OVERDRAGEN);
        });

        assertThat(Map.of(
                        een, signalen.laatsteBesluit(een).uitkomsten(),
                        ander, signalen.laatsteBesluit(ander).uitkomsten()))
                .isEqualTo(Map.of(
                        een, Set.of(Overleguitkomst.OVERDRAGEN),
                        ander, Set.of(Overleguitkomst.VERRIJKEN)));
    }

    @Test
    @VerwachtInLog("org.hibernate.engine.jdbc.spi.SqlExceptionHelper")
    void ook_de_database_laat_een_signaal_niet_op_twee_agendas_toe() {
        Nummer tweede = nummers.volgende(Nummer.Soort.OVERLEG);
        assertThatThrownBy(() -> transactie.executeWithoutResult(t -> {
                    overleggen.save(Overleg.plan(
                            tweede,
                            Instant.parse("2026-12-08T09:00:00Z"),
                            LocalDate.of(2026, 11, 30),
                            Instant.parse("2026-11-23T09:00:00Z")));
                    agendapunten.saveAndFlush(Agendapunt.zetOpAgenda(tweede, een, 1));
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void neem(Nummer signaal, Overleguitkomst uitkomst) {
        besluiten.neem(
                overleg,
                signaal,
                new OverlegbesluitNemen.Voorstel(Set.of(uitkomst), "m", "e", null, null, null, null),
                "overlegvoorzitter");
    }
}
