package nl.gemeente.casusescalatie.overleg.deelname;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Belangenconflicten;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartners;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Agendapuntstatus;
import nl.gemeente.casusescalatie.overleg.Deelname;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.overleg.Overleginstellingen;
import nl.gemeente.casusescalatie.overleg.Overlegstatus;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sees which item of a meeting. Every page and list of meetings asks here and nowhere else. Colleagues see what
 * their role allows; people from a partner see the items that the partner was invited for, from the invitation until
 * some days after the meeting. Nobody sees an item they are kept out of.
 */
@Component
@Transactional(readOnly = true)
public class Overlegtoegang {

    private static final Set<Overlegstatus> UITGENODIGD =
            Set.of(Overlegstatus.UITGENODIGD, Overlegstatus.GEHOUDEN, Overlegstatus.AFGESLOTEN);

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final Deelnemers deelnemers;
    private final Ketenpartners ketenpartners;
    private final Verbanden verbanden;
    private final Belangenconflicten belangen;
    private final Overleginstellingen instellingen;
    private final Clock klok;

    Overlegtoegang(
            Overleggen overleggen,
            Agendapunten agendapunten,
            Deelnemers deelnemers,
            Ketenpartners ketenpartners,
            Verbanden verbanden,
            Belangenconflicten belangen,
            Overleginstellingen instellingen,
            Clock klok) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.deelnemers = deelnemers;
        this.ketenpartners = ketenpartners;
        this.verbanden = verbanden;
        this.belangen = belangen;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** Whether a colleague with these roles may know of meetings at all: when they are and who takes part. */
    public static boolean kent(Collection<Rol> rollen) {
        return Inzage.INHOUD.voor(rollen);
    }

    /** Of these signals on the agenda of this meeting, the ones that this reader may see. */
    public Set<Nummer> zichtbaar(
            Nummer overleg, Collection<Nummer> signalen, String gebruiker, Collection<Rol> rollen) {
        Set<Nummer> buiten = belangen.van(gebruiker);
        Set<Nummer> voorRol =
                Inzage.INHOUD.voor(rollen) ? Set.copyOf(signalen) : voorDeelnemer(overleg, gebruiker, rollen);
        return signalen.stream()
                .filter(voorRol::contains)
                .filter(signaal -> !buiten.contains(signaal))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean ziet(Nummer overleg, Nummer signaal, String gebruiker, Collection<Rol> rollen) {
        return zichtbaar(overleg, List.of(signaal), gebruiker, rollen).contains(signaal);
    }

    /** The partner that this person was invited for, as long as the invitation counts. */
    public Optional<Ketenpartner> genodigdVoor(Overleg overleg, String gebruiker, Collection<Rol> rollen) {
        return rollen.contains(Rol.DEELNEMER) && UITGENODIGD.contains(overleg.status()) && isBinnenTermijn(overleg)
                ? deelnemers.partnerVan(gebruiker).filter(partner -> overleg.uitgenodigden()
                        .contains(partner))
                : Optional.empty();
    }

    /** Whether the partner of this person is there for the whole meeting. */
    public boolean isVasteDeelnemer(Overleg overleg, String gebruiker, Collection<Rol> rollen) {
        return genodigdVoor(overleg, gebruiker, rollen)
                .map(partner -> Deelname.heleOverleg(partner, overleg.nummer()))
                .filter(overleg.deelnames()::contains)
                .isPresent();
    }

    /**
     * A partner outside the RIEC-convenant does not see a signal that became a casus: what is said about it may be
     * convenant data.
     */
    public boolean isAchterDeMuur(Ketenpartner partner, Nummer signaal) {
        return !ketenpartners.van(partner).convenantpartner() && casus(signaal).isPresent();
    }

    /** The casus that followed from a signal. */
    public Optional<Nummer> casus(Nummer signaal) {
        return verbanden.metAllesEronder(signaal).stream()
                .filter(nummer -> nummer.soort() == Nummer.Soort.CASUS)
                .findFirst();
    }

    /** Also what lies behind the wall. */
    public boolean isUitgenodigdBij(Overleg overleg, Ketenpartner partner, Agendapunt punt) {
        Set<Deelname> deelnames = overleg.deelnames();
        return punt.status() != Agendapuntstatus.DOORGESCHOVEN
                && (deelnames.contains(Deelname.heleOverleg(partner, overleg.nummer()))
                        || deelnames.contains(Deelname.bijSignaal(partner, punt.signaal())));
    }

    private Set<Nummer> voorDeelnemer(Nummer nummer, String gebruiker, Collection<Rol> rollen) {
        return overleggen
                .findById(nummer.waarde())
                .flatMap(overleg -> genodigdVoor(overleg, gebruiker, rollen)
                        .map(partner -> agendapunten.van(nummer).stream()
                                .filter(punt -> isUitgenodigdBij(overleg, partner, punt))
                                .map(Agendapunt::signaal)
                                .filter(signaal -> !isAchterDeMuur(partner, signaal))
                                .collect(Collectors.toUnmodifiableSet())))
                .orElse(Set.of());
    }

    private boolean isBinnenTermijn(Overleg overleg) {
        return klok.instant()
                .isBefore(overleg.aanvang()
                        .atZone(Datum.ZONE)
                        .plusDays(instellingen.inzagedagen())
                        .toInstant());
    }
}
