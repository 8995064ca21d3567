package nl.gemeente.casusescalatie.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossier.GevondenVerband;
import nl.gemeente.casusescalatie.dossier.Dossier.Termijn;
import nl.gemeente.casusescalatie.dossier.Dossier.Verband;
import nl.gemeente.casusescalatie.dossier.Dossierdeel.Blok;
import nl.gemeente.casusescalatie.dossier.Tijdlijn.Gebeurtenis;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Processen.OpenTaak;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a dossier together for one reader: everything that the reader's roles may see, nothing else. */
@Service
public class DossierLezen {

    private final List<Dossierdeel> delen;
    private final List<Verbandbron> verbandbronnen;
    private final Tijdlijn tijdlijn;
    private final Verbanden verbanden;
    private final Processen processen;
    private final Belangenconflicten belangen;
    private final Clock klok;

    DossierLezen(
            List<Dossierdeel> delen,
            List<Verbandbron> verbandbronnen,
            Tijdlijn tijdlijn,
            Verbanden verbanden,
            Processen processen,
            Belangenconflicten belangen,
            Clock klok) {
        this.delen = delen;
        this.verbandbronnen = verbandbronnen;
        this.tijdlijn = tijdlijn;
        this.verbanden = verbanden;
        this.processen = processen;
        this.belangen = belangen;
        this.klok = klok;
    }

    /**
     * Lines that name another dossier from which this reader is kept out are left out too.
     *
     * @return empty when there is no such dossier, or when this reader may not even know of it
     */
    @Transactional(readOnly = true)
    public Optional<Dossier> lees(Nummer nummer, String lezer, Collection<Rol> rollen) {
        List<Gebeurtenis> gebeurtenissen = tijdlijn.van(nummer);
        Set<Nummer> buiten = belangen.van(lezer);
        if (gebeurtenissen.isEmpty() || !Inzage.ALGEMEEN.voor(rollen) || buiten.contains(nummer)) {
            return Optional.empty();
        }
        List<Blok> blokken = delen.stream()
                .flatMap(deel -> deel.blokken(nummer).stream())
                .filter(blok -> !blok.regels().isEmpty())
                .toList();
        List<Blok> zichtbareBlokken = blokken.stream()
                .filter(blok -> blok.inzage().voor(rollen))
                .map(blok -> blok.voor(rollen))
                .map(blok -> blok.zonder(regel -> noemt(regel.label() + " " + regel.waarde(), buiten)))
                .filter(blok -> !blok.regels().isEmpty())
                .toList();
        List<Gebeurtenis> zichtbareGebeurtenissen = gebeurtenissen.stream()
                .filter(gebeurtenis -> gebeurtenis.inzage().voor(rollen) && !noemt(gebeurtenis.zin(), buiten))
                .toList();
        boolean afgeschermd =
                zichtbareBlokken.size() < blokken.size() || zichtbareGebeurtenissen.size() < gebeurtenissen.size();
        return Optional.of(new Dossier(
                nummer,
                nummer.soort().naam(),
                zichtbareBlokken,
                zichtbareGebeurtenissen,
                verbanden.van(nummer).stream()
                        .filter(ander -> !buiten.contains(ander))
                        .map(ander -> new Verband(ander, ander.soort().naam()))
                        .toList(),
                gevonden(nummer, rollen).stream()
                        .filter(verband -> !buiten.contains(verband.nummer()))
                        .toList(),
                termijnen(nummer),
                afgeschermd));
    }

    private static boolean noemt(String tekst, Set<Nummer> dossiers) {
        return dossiers.stream().anyMatch(dossier -> tekst.contains(dossier.waarde()));
    }

    private List<GevondenVerband> gevonden(Nummer nummer, Collection<Rol> rollen) {
        return verbandbronnen.stream()
                .flatMap(bron -> bron.gevonden(nummer).stream())
                .map(gevonden -> new GevondenVerband(
                        gevonden.ander(),
                        gevonden.ander().soort().naam(),
                        gevonden.stand().naam(),
                        gevonden.stand() == Verbandstand.VERBROKEN,
                        gevonden.redenen().stream()
                                .filter(reden -> reden.inzage().voor(rollen))
                                .map(reden ->
                                        "%s (gevonden op %s)".formatted(reden.tekst(), Datum.dag(reden.gevondenOp())))
                                .toList(),
                        Inzage.INHOUD.voor(rollen) ? gevonden.oordeel() : null))
                .toList();
    }

    private List<Termijn> termijnen(Nummer nummer) {
        Instant nu = klok.instant();
        return processen.openTaken(nummer).stream()
                .map(taak -> termijn(taak, nu))
                .toList();
    }

    private static Termijn termijn(OpenTaak taak, Instant nu) {
        Date uiterlijk = taak.termijn();
        List<String> rollen = taak.groepen().stream()
                .flatMap(groep -> Rol.vanGroep(groep).stream())
                .map(Rol::omschrijving)
                .toList();
        return new Termijn(
                taak.naam(),
                rollen,
                taak.behandelaar(),
                uiterlijk == null ? null : uiterlijk.toInstant(),
                uiterlijk != null && uiterlijk.toInstant().isBefore(nu));
    }
}
