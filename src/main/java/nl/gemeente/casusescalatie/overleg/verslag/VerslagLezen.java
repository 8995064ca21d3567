package nl.gemeente.casusescalatie.overleg.verslag;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Belangenconflicten;
import nl.gemeente.casusescalatie.dossier.Inzagelog;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.overleg.Overlegstatus;
import nl.gemeente.casusescalatie.overleg.deelname.Overlegtoegang;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The verslag for those who may read it: the draft before the chair settles it, and each settled version. Every look is
 * logged.
 */
@Service
@Transactional(readOnly = true)
public class VerslagLezen {

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final Overlegtoegang toegang;
    private final Verslagen verslagen;
    private final Verslagschrijver schrijver;
    private final Belangenconflicten belangen;
    private final Inzagelog inzagelog;

    VerslagLezen(
            Overleggen overleggen,
            Agendapunten agendapunten,
            Overlegtoegang toegang,
            Verslagen verslagen,
            Verslagschrijver schrijver,
            Belangenconflicten belangen,
            Inzagelog inzagelog) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.toegang = toegang;
        this.verslagen = verslagen;
        this.schrijver = schrijver;
        this.belangen = belangen;
        this.inzagelog = inzagelog;
    }

    /** Empty when there is no such meeting, or not for this reader. */
    public Optional<Overzicht> overzicht(Nummer nummer, String lezer, Collection<Rol> rollen) {
        return overleg(nummer, lezer, overleg -> Inzage.INHOUD.voor(rollen))
                .map(overleg -> new Overzicht(
                        heeftConcept(overleg),
                        overleg.samenvatting().orElse(""),
                        overleg.actiepunten().orElse(""),
                        verslagen.van(nummer).stream()
                                .map(versie -> new Verslagregel(
                                        versie.versie(),
                                        "Vastgesteld op %s door %s.%s"
                                                .formatted(
                                                        Datum.dag(versie.vastgesteldOp()),
                                                        versie.door(),
                                                        versie.reden() == null ? "" : " Reden: " + versie.reden())))
                                .toList()));
    }

    public Optional<byte[]> concept(Nummer nummer, String lezer, Collection<Rol> rollen) {
        Optional<byte[]> pdf = overleg(nummer, lezer, overleg -> Inzage.INHOUD.voor(rollen))
                .filter(VerslagLezen::heeftConcept)
                .map(schrijver::concept);
        pdf.ifPresent(gelezen -> inzagelog.noteer(nummer, lezer, "Concept van het verslag gelezen"));
        return pdf;
    }

    /** Also for a partner that was there for the whole meeting. */
    public Optional<byte[]> versie(Nummer nummer, int versie, String lezer, Collection<Rol> rollen) {
        Optional<byte[]> pdf = overleg(
                        nummer,
                        lezer,
                        overleg -> Inzage.INHOUD.voor(rollen) || toegang.isVasteDeelnemer(overleg, lezer, rollen))
                .flatMap(overleg -> verslagen.open(nummer, versie));
        pdf.ifPresent(gelezen -> inzagelog.noteer(nummer, lezer, "Verslag versie %d gelezen".formatted(versie)));
        return pdf;
    }

    /** Whoever is kept out of a signal cannot read a verslag that covers it. */
    private Optional<Overleg> overleg(Nummer nummer, String lezer, Predicate<Overleg> mag) {
        Set<Nummer> buiten = belangen.van(lezer);
        return overleggen
                .findById(nummer.waarde())
                .filter(mag)
                .filter(overleg -> buiten.isEmpty()
                        || agendapunten.van(nummer).stream()
                                .map(Agendapunt::signaal)
                                .noneMatch(buiten::contains));
    }

    private static boolean heeftConcept(Overleg overleg) {
        return overleg.status() == Overlegstatus.GEHOUDEN;
    }

    /**
     * @param concept whether the meeting is held and its verslag not settled
     * @param samenvatting its present text, to be corrected
     */
    public record Overzicht(boolean concept, String samenvatting, String actiepunten, List<Verslagregel> versies) {}

    public record Verslagregel(int versie, String stand) {}
}
