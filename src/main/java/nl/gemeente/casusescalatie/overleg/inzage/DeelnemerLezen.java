package nl.gemeente.casusescalatie.overleg.inzage;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.Signaalgegevens;
import nl.gemeente.casusescalatie.dossier.BelangVastleggen;
import nl.gemeente.casusescalatie.dossier.Dossierdeel.Regel;
import nl.gemeente.casusescalatie.dossier.Inzagelog;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Gegeven.Veld;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.overleg.Overleginstellingen;
import nl.gemeente.casusescalatie.overleg.deelname.Overlegtoegang;
import nl.gemeente.casusescalatie.overleg.verslag.Verslagen;
import nl.gemeente.casusescalatie.privacy.Privacycheck2A;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a participant from a partner sees of a meeting: the items of that partner by number, and for one item what
 * privacycheck 2A lets the partner see. Every look is logged.
 */
@Service
@Transactional
public class DeelnemerLezen {

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final Overlegtoegang toegang;
    private final Verslagen verslagen;
    private final Signaalgegevens signalen;
    private final Privacycheck2A privacycheck;
    private final Inzagelog inzagelog;
    private final Tijdlijn tijdlijn;
    private final BelangVastleggen belangen;
    private final Overleginstellingen instellingen;
    private final Clock klok;

    DeelnemerLezen(
            Overleggen overleggen,
            Agendapunten agendapunten,
            Overlegtoegang toegang,
            Verslagen verslagen,
            Signaalgegevens signalen,
            Privacycheck2A privacycheck,
            Inzagelog inzagelog,
            Tijdlijn tijdlijn,
            BelangVastleggen belangen,
            Overleginstellingen instellingen,
            Clock klok) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.toegang = toegang;
        this.verslagen = verslagen;
        this.signalen = signalen;
        this.privacycheck = privacycheck;
        this.inzagelog = inzagelog;
        this.tijdlijn = tijdlijn;
        this.belangen = belangen;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** The meetings that count for this person, soonest first. */
    @Transactional(readOnly = true)
    public List<Overlegaanvang> overleggen(String gebruiker, Collection<Rol> rollen) {
        Instant vanaf = klok.instant()
                .atZone(Datum.ZONE)
                .minusDays(instellingen.inzagedagen())
                .toInstant();
        return overleggen.findByAanvangAfterOrderByAanvang(vanaf).stream()
                .filter(overleg ->
                        toegang.genodigdVoor(overleg, gebruiker, rollen).isPresent())
                .map(overleg -> new Overlegaanvang(overleg.nummer(), overleg.aanvang()))
                .toList();
    }

    /** Empty when there is no such meeting, or this person is not, or no longer, invited. */
    @Transactional(readOnly = true)
    public Optional<Genodigd> overleg(Nummer nummer, String gebruiker, Collection<Rol> rollen) {
        return overleggen.findById(nummer.waarde()).flatMap(overleg -> toegang.genodigdVoor(overleg, gebruiker, rollen)
                .map(partner -> genodigd(overleg, partner, gebruiker, rollen)));
    }

    /**
     * Empty when this person may not see the item; an attempt by a partner outside the wall around a casus is recorded.
     */
    public Optional<Inzagepunt> punt(Nummer nummer, Nummer signaal, String gebruiker, Collection<Rol> rollen) {
        if (!toegang.ziet(nummer, signaal, gebruiker, rollen)) {
            noteerMuur(nummer, signaal, gebruiker, rollen);
            return Optional.empty();
        }
        Set<Veld> zichtbaar = overleggen
                .findById(nummer.waarde())
                .flatMap(overleg -> toegang.genodigdVoor(overleg, gebruiker, rollen))
                .map(partner -> privacycheck.magZien(nummer, signaal, partner))
                .orElse(Set.of());
        inzagelog.noteer(signaal, gebruiker, "Agendapunt gelezen van overleg %s".formatted(nummer));
        return Optional.of(new Inzagepunt(
                signaal,
                signalen.van(signaal).stream()
                        .filter(gegeven -> zichtbaar.contains(gegeven.veld()))
                        .map(gegeven -> new Regel(gegeven.veld().naam(), gegeven.waarde()))
                        .toList()));
    }

    /** @return whether this person could see the item until now */
    public boolean meldBelang(Nummer nummer, Nummer signaal, String gebruiker, Collection<Rol> rollen) {
        if (!toegang.ziet(nummer, signaal, gebruiker, rollen)) {
            return false;
        }
        belangen.meld(signaal, gebruiker);
        return true;
    }

    private Genodigd genodigd(Overleg overleg, Ketenpartner partner, String gebruiker, Collection<Rol> rollen) {
        List<Nummer> agenda = agendapunten.van(overleg.nummer()).stream()
                .map(Agendapunt::signaal)
                .toList();
        Set<Nummer> zichtbaar = toegang.zichtbaar(overleg.nummer(), agenda, gebruiker, rollen);
        boolean vast = toegang.isVasteDeelnemer(overleg, gebruiker, rollen);
        return new Genodigd(
                overleg.nummer(),
                overleg.aanvang(),
                partner.naam(),
                agenda.stream().filter(zichtbaar::contains).toList(),
                vast
                        ? verslagen.van(overleg.nummer()).stream()
                                .map(Verslagen.Versie::versie)
                                .toList()
                        : List.of());
    }

    private void noteerMuur(Nummer nummer, Nummer signaal, String gebruiker, Collection<Rol> rollen) {
        overleggen
                .findById(nummer.waarde())
                .flatMap(overleg -> toegang.genodigdVoor(overleg, gebruiker, rollen)
                        .filter(partner -> agendapunten
                                .findByOverlegAndSignaal(nummer.waarde(), signaal.waarde())
                                .filter(punt -> toegang.isUitgenodigdBij(overleg, partner, punt))
                                .isPresent())
                        .filter(partner -> toegang.isAchterDeMuur(partner, signaal)))
                .ifPresent(partner -> {
                    inzagelog.noteer(signaal, gebruiker, "Geweigerd: hoort bij een RIEC-casus");
                    toegang.casus(signaal)
                            .ifPresent(casus -> tijdlijn.noteer(
                                    casus,
                                    Inzage.CONVENANT,
                                    "Geweigerd: een deelnemer namens %s wilde agendapunt %s openen, maar die partner hoort niet bij het RIEC-convenant."
                                            .formatted(partner.naam(), signaal),
                                    gebruiker));
                });
    }

    public record Overlegaanvang(Nummer nummer, Instant aanvang) {}

    /**
     * @param partner the partner this person represents
     * @param signalen the items of that partner, in the order of the agenda
     * @param verslagen the settled versions, for those present for the whole meeting
     */
    public record Genodigd(
            Nummer nummer, Instant aanvang, String partner, List<Nummer> signalen, List<Integer> verslagen) {}

    /** What may be known of one item: what privacycheck 2A lets the partner see; without it the number. */
    public record Inzagepunt(Nummer signaal, List<Regel> regels) {}
}
