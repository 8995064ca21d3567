package nl.gemeente.casusescalatie.opschorting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a dossier, or anything it followed from, is on hold. The answer stays valid until the end of the running
 * transaction.
 */
@Service
@Transactional
public class Opschortingswacht {

    private final Opschortingen register;
    private final Verbanden verbanden;
    private final Dossierslot slot;

    Opschortingswacht(Opschortingen register, Verbanden verbanden, Dossierslot slot) {
        this.register = register;
        this.verbanden = verbanden;
        this.slot = slot;
    }

    public boolean geldtVoor(Nummer dossier) {
        return waarom(dossier).isPresent();
    }

    /**
     * For every step that must not happen while politie or OM asked to wait.
     *
     * @throws Weigering when this dossier or anything it followed from is on hold
     */
    public void eisGeen(Nummer dossier) {
        waarom(dossier).ifPresent(reden -> {
            throw new Weigering(reden + " Deze stap kan pas als de opschorting is opgeheven.");
        });
    }

    /**
     * As {@link #eisGeen}, for something that was done at a moment that may be past.
     *
     * @throws Weigering when this dossier or anything it followed from was on hold at that moment
     */
    public void eisGeenOp(Nummer dossier, Instant moment) {
        if (register.findByDossierInOrderById(keten(dossier)).stream().anyMatch(o -> o.gold(moment))) {
            throw new Weigering(
                    "Politie of OM had op dat moment gevraagd te wachten. Deze stap kan zo niet worden vastgelegd. Overleg met de casusregisseur.");
        }
    }

    /** Who asked to wait since when, as a Dutch sentence; empty when nothing is on hold. */
    public Optional<String> waarom(Nummer dossier) {
        List<Opschorting> lopend = register.lopend(keten(dossier));
        List<String> wie = lopend.stream()
                .map(o -> "%s (sinds %s)"
                        .formatted(
                                hoofdletter(o.verzoeker().naam()),
                                Datum.dag(o.sinds().atZone(Datum.ZONE).toLocalDate())))
                .distinct()
                .toList();
        return wie.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "%s %s te wachten.".formatted(String.join(" en ", wie), wie.size() == 1 ? "vraagt" : "vragen"));
    }

    /** Whether somebody with these roles may record, extend or lift an opschorting. */
    public static boolean magBeslissen(Set<Rol> rollen) {
        return Opschorting.bevoegd(rollen);
    }

    private List<String> keten(Nummer dossier) {
        List<Nummer> keten = verbanden.metAllesErboven(dossier);
        slot.bijKijken(keten);
        return keten.stream().map(Nummer::waarde).toList();
    }

    private static String hoofdletter(String woord) {
        return Character.toUpperCase(woord.charAt(0)) + woord.substring(1);
    }
}
