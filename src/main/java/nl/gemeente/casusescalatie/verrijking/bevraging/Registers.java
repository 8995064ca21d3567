package nl.gemeente.casusescalatie.verrijking.bevraging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.verrijking.Adresbedrijvenregister;
import nl.gemeente.casusescalatie.verrijking.Adresregister;
import nl.gemeente.casusescalatie.verrijking.AndereSignalen;
import nl.gemeente.casusescalatie.verrijking.Bedrijvenregister;
import nl.gemeente.casusescalatie.verrijking.Bevraging;
import nl.gemeente.casusescalatie.verrijking.Bewoningsregister;
import nl.gemeente.casusescalatie.verrijking.EerdereHandhaving;
import nl.gemeente.casusescalatie.verrijking.Gegevens;
import nl.gemeente.casusescalatie.verrijking.Handhaving;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Onderwerpen;
import nl.gemeente.casusescalatie.verrijking.Register;
import nl.gemeente.casusescalatie.verrijking.Vergunningenregister;
import nl.gemeente.casusescalatie.verrijking.Verrijkingsantwoord;
import nl.gemeente.casusescalatie.verrijking.Verrijkingsuitkomst;
import nl.gemeente.casusescalatie.verrijking.Verrijkingsvraag;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Asks every connected register what it knows. A failing register is an outcome, never a reason to stop. */
@Component
class Registers {

    private static final Logger LOG = LoggerFactory.getLogger(Registers.class);
    private static final String EIGEN_ADMINISTRATIE = "Eigen administratie";

    private final ObjectProvider<Adresregister> adressen;
    private final ObjectProvider<Bedrijvenregister> bedrijven;
    private final ObjectProvider<Adresbedrijvenregister> adresbedrijven;
    private final ObjectProvider<Vergunningenregister> vergunningen;
    private final ObjectProvider<Bewoningsregister> bewoning;
    private final Onderwerpen onderwerpen;
    private final List<Handhaving> handhaving;
    private final Verbanden verbanden;
    private final Vragenlog log;
    private final Clock klok;

    Registers(
            ObjectProvider<Adresregister> adressen,
            ObjectProvider<Bedrijvenregister> bedrijven,
            ObjectProvider<Adresbedrijvenregister> adresbedrijven,
            ObjectProvider<Vergunningenregister> vergunningen,
            ObjectProvider<Bewoningsregister> bewoning,
            Onderwerpen onderwerpen,
            List<Handhaving> handhaving,
            Verbanden verbanden,
            Vragenlog log,
            Clock klok) {
        this.adressen = adressen;
        this.bedrijven = bedrijven;
        this.adresbedrijven = adresbedrijven;
        this.vergunningen = vergunningen;
        this.bewoning = bewoning;
        this.onderwerpen = onderwerpen;
        this.handhaving = List.copyOf(handhaving);
        this.verbanden = verbanden;
        this.log = log;
        this.klok = klok;
    }

    /**
     * Each question to a register is written down when its answer is in, even when nothing is recorded after it: the
     * question was asked.
     */
    Bevraging bevraag(Vrager vrager) {
        Nummer nummer = vrager.dossier();
        Onderwerp onderwerp = onderwerpen.van(nummer);
        boolean adres = onderwerp.heeftAdres();
        return new Bevraging(
                onderwerp,
                vraag(Verrijkingsvraag.ADRES, eerste(adressen), adres, onderwerp, vrager),
                vraag(Verrijkingsvraag.BEDRIJF, eerste(bedrijven), onderwerp.heeftBedrijf(), onderwerp, vrager),
                vraag(Verrijkingsvraag.BEDRIJVEN_OP_ADRES, eerste(adresbedrijven), adres, onderwerp, vrager),
                vraag(Verrijkingsvraag.VERGUNNINGEN, eerste(vergunningen), adres, onderwerp, vrager),
                vraag(Verrijkingsvraag.BEWONING, eerste(bewoning), adres, onderwerp, vrager),
                andereSignalen(nummer, onderwerp),
                handhaving(nummer, onderwerp));
    }

    private static <R extends Register<?>> @Nullable R eerste(ObjectProvider<R> soort) {
        return soort.orderedStream().filter(Register::aangesloten).findFirst().orElse(null);
    }

    private <T extends Gegevens> Verrijkingsantwoord<T> vraag(
            Verrijkingsvraag vraag,
            @Nullable Register<T> register,
            boolean teVragen,
            Onderwerp onderwerp,
            Vrager vrager) {
        if (register == null) {
            return Verrijkingsantwoord.zonder(vraag, Verrijkingsuitkomst.NIET_AANGESLOTEN, null, klok.instant());
        }
        if (!teVragen) {
            return Verrijkingsantwoord.zonder(vraag, Verrijkingsuitkomst.NIET_GEVRAAGD, null, klok.instant());
        }
        Verrijkingsantwoord<T> antwoord = antwoord(vraag, register, onderwerp, vrager);
        log.noteer(vrager, antwoord);
        return antwoord;
    }

    private <T extends Gegevens> Verrijkingsantwoord<T> antwoord(
            Verrijkingsvraag vraag, Register<T> register, Onderwerp onderwerp, Vrager vrager) {
        try {
            Optional<T> gegevens = register.zoek(onderwerp, vrager);
            return gegevens.map(
                            gevonden -> Verrijkingsantwoord.gevonden(vraag, register.bron(), klok.instant(), gevonden))
                    .orElseGet(() -> Verrijkingsantwoord.zonder(
                            vraag, Verrijkingsuitkomst.NIET_GEVONDEN, register.bron(), klok.instant()));
        } catch (DataAccessException e) {
            // Our own database: nothing can be recorded now, so the engine tries again later.
            throw e;
        } catch (RuntimeException e) {
            // The message may quote the address, so only the kind of failure is logged.
            LOG.warn("No answer to {}: {}", vraag, e.getClass().getSimpleName());
            return Verrijkingsantwoord.zonder(
                    vraag, Verrijkingsuitkomst.GEEN_ANTWOORD, register.bron(), klok.instant());
        }
    }

    private Verrijkingsantwoord<AndereSignalen> andereSignalen(Nummer nummer, Onderwerp onderwerp) {
        if (!onderwerp.heeftAdres() && onderwerp.kvkNummer() == null) {
            return Verrijkingsantwoord.zonder(
                    Verrijkingsvraag.ANDERE_SIGNALEN, Verrijkingsuitkomst.NIET_GEVRAAGD, null, klok.instant());
        }
        List<Nummer> andere = andere(nummer, onderwerp);
        return eigen(Verrijkingsvraag.ANDERE_SIGNALEN, andere.isEmpty() ? null : new AndereSignalen(andere));
    }

    /** Only for the address: what was done about the same company elsewhere says nothing about this place. */
    private Verrijkingsantwoord<EerdereHandhaving> handhaving(Nummer nummer, Onderwerp onderwerp) {
        if (!onderwerp.heeftAdres()) {
            return Verrijkingsantwoord.zonder(
                    Verrijkingsvraag.EERDERE_HANDHAVING, Verrijkingsuitkomst.NIET_GEVRAAGD, null, klok.instant());
        }
        Set<Nummer> dossiers = andere(nummer, onderwerp.alleenAdres()).stream()
                .flatMap(ander -> verbanden.metAllesEronder(ander).stream())
                .collect(Collectors.toSet());
        List<LocalDate> dagen = dossiers.isEmpty()
                ? List.of()
                : handhaving.stream()
                        .flatMap(kamer -> kamer.dagen(dossiers).stream())
                        .toList();
        return eigen(Verrijkingsvraag.EERDERE_HANDHAVING, dagen.isEmpty() ? null : new EerdereHandhaving(dagen));
    }

    private List<Nummer> andere(Nummer nummer, Onderwerp onderwerp) {
        return onderwerpen.eerdereOp(onderwerp).stream()
                .filter(ander -> !ander.equals(nummer))
                .toList();
    }

    private <T extends Gegevens> Verrijkingsantwoord<T> eigen(Verrijkingsvraag vraag, @Nullable T gegevens) {
        return gegevens == null
                ? Verrijkingsantwoord.zonder(
                        vraag, Verrijkingsuitkomst.NIET_GEVONDEN, EIGEN_ADMINISTRATIE, klok.instant())
                : Verrijkingsantwoord.gevonden(vraag, EIGEN_ADMINISTRATIE, klok.instant(), gegevens);
    }
}
