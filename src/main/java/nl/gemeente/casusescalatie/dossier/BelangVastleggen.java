package nl.gemeente.casusescalatie.dossier;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Reden;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Processen.OpenTaak;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a colleague out of a dossier that touches them personally, and lets them in again. Their open work goes back to
 * the others.
 */
@Service
@Transactional
public class BelangVastleggen {

    private static final Set<Rol> SLUIT_UIT = EnumSet.of(Rol.AANDACHTSFUNCTIONARIS, Rol.OVERLEGVOORZITTER, Rol.MANAGER);
    private static final int LANGSTE_REDEN = 1000;

    private final Belangenconflicten conflicten;
    private final Verbanden verbanden;
    private final Tijdlijn tijdlijn;
    private final Processen processen;
    private final Gebruikers gebruikers;

    BelangVastleggen(
            Belangenconflicten conflicten,
            Verbanden verbanden,
            Tijdlijn tijdlijn,
            Processen processen,
            Gebruikers gebruikers) {
        this.conflicten = conflicten;
        this.verbanden = verbanden;
        this.tijdlijn = tijdlijn;
        this.processen = processen;
        this.gebruikers = gebruikers;
    }

    public static boolean magUitsluiten(Collection<Rol> rollen) {
        return rollen.stream().anyMatch(SLUIT_UIT::contains);
    }

    public static boolean magOpheffen(Collection<Rol> rollen) {
        return rollen.contains(Rol.MANAGER);
    }

    /** Reported by the person concerned, who does not have to explain it. */
    public void meld(Nummer nummer, String gebruiker) {
        houdBuiten(nummer, gebruiker, null, gebruiker);
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "Een medewerker meldde een persoonlijk belang en werkt niet meer aan dit dossier.",
                gebruiker);
    }

    /** The timeline says that it happened; who and why only for those who may read it. */
    public void sluitUit(Nummer nummer, @Nullable String gebruiker, @Nullable String reden, String door) {
        if (gebruiker == null || gebruikers.find(gebruiker).isEmpty()) {
            throw new Weigering("gebruiker", "Wie houdt u buiten dit dossier? Kies een medewerker uit de lijst.");
        }
        houdBuiten(nummer, gebruiker, Reden.eis(reden, LANGSTE_REDEN, "Waarom? Schrijf het kort op."), door);
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "Een medewerker is buiten dit dossier gehouden vanwege een persoonlijk belang.",
                door);
    }

    public void hefOp(Nummer nummer, long id, @Nullable String reden, String door) {
        if (!conflicten.hefOp(
                nummer, id, Reden.eis(reden, LANGSTE_REDEN, "Waarom mag het weer? Schrijf het kort op."), door)) {
            throw new Weigering("Dit is al opgeheven. Laad de pagina opnieuw.");
        }
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "Een medewerker die buiten dit dossier was gehouden, mag er weer aan werken.",
                door);
    }

    private void houdBuiten(Nummer nummer, String gebruiker, @Nullable String reden, String door) {
        if (conflicten.houdtBuiten(gebruiker, nummer) || !conflicten.leg(nummer, gebruiker, reden, door)) {
            throw new Weigering("gebruiker", "Deze medewerker wordt al buiten dit dossier gehouden.");
        }
        verbanden.metAllesEronder(nummer).forEach(dossier -> processen
                .openTaken(dossier)
                .forEach(taak -> draagOver(dossier, taak, gebruiker, door)));
    }

    private void draagOver(Nummer dossier, OpenTaak taak, String gebruiker, String door) {
        if (gebruiker.equals(taak.behandelaar())) {
            processen.geefVrij(taak.id());
            tijdlijn.noteer(
                    dossier,
                    Inzage.ALGEMEEN,
                    "Een taak is vrijgegeven: wie eraan werkte, wordt buiten dit dossier gehouden.",
                    door);
        }
        zoekVervanger(dossier, taak.id(), taak.groepen());
    }

    /** A task must not wait for somebody who may not do it: the rung of the ladder that can do it gets it at once. */
    public void zoekVervanger(Nummer dossier, String taakId, List<String> groepen) {
        conflicten.vervanger(dossier, groepen).ifPresent(rol -> {
            processen.ookVoor(taakId, rol.groep());
            tijdlijn.noteer(
                    dossier,
                    Inzage.ALGEMEEN,
                    "Van wie een taak mocht doen, mag nu niemand aan dit dossier werken. %s kan de taak nu ook doen."
                            .formatted(rol.omschrijving()),
                    Medewerker.SYSTEEM);
        });
    }
}
