package nl.gemeente.casusescalatie.toegang.proces;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.proces.Gebruikersbeheer;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Toegangsinstellingen;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fictional colleagues of a demonstration, one per role, and the first administrator of a real installation. */
@Component
class GebruikersInrichten {

    private static final Map<Rol, String> NAMEN = Map.ofEntries(
            Map.entry(Rol.MELDER, "Mila Melder"),
            Map.entry(Rol.AANDACHTSFUNCTIONARIS, "Ans Aandacht"),
            Map.entry(Rol.PLAATSVERVANGER, "Piet Plaatsvervanger"),
            Map.entry(Rol.OVERLEGVOORZITTER, "Olga Overleg"),
            Map.entry(Rol.CASUSREGISSEUR, "Carlijn Casus"),
            Map.entry(Rol.TOEZICHT, "Tom Toezicht"),
            Map.entry(Rol.JURIST, "Joris Jurist"),
            Map.entry(Rol.BURGEMEESTER, "Bea Burgemeester"),
            Map.entry(Rol.ZORG, "Zoë Zorg"),
            Map.entry(Rol.BURGERZAKEN, "Bram Burgerzaken"),
            Map.entry(Rol.BIBOB, "Bibi Bibob"),
            Map.entry(Rol.MANAGER, "Maarten Manager"),
            Map.entry(Rol.PRIVACY, "Pia Privacy"),
            Map.entry(Rol.DEELNEMER, "Dirk Deelnemer"),
            Map.entry(Rol.BEHEER, "Ben Beheer"));

    /** Two more from outside, from partners that attend every overleg. */
    private static final Map<String, String> DEELNEMERS =
            Map.of("politie", "Petra Politie", "odwh", "Otto Omgevingsdienst");

    private final IdentityService identiteiten;
    private final Gebruikersbeheer beheer;
    private final Toegangsinstellingen instellingen;

    GebruikersInrichten(IdentityService identiteiten, Gebruikersbeheer beheer, Toegangsinstellingen instellingen) {
        this.identiteiten = identiteiten;
        this.beheer = beheer;
        this.instellingen = instellingen;
    }

    void richtDemoIn() {
        Set<String> aanwezig =
                identiteiten.createUserQuery().list().stream().map(User::getId).collect(Collectors.toSet());
        for (Rol rol : Rol.values()) {
            if (!aanwezig.contains(rol.groep())) {
                voegToe(rol.groep(), String.valueOf(NAMEN.get(rol)), rol.groep(), groepen(rol), true);
            }
        }
        DEELNEMERS.forEach((id, naam) -> {
            if (!aanwezig.contains(id)) {
                voegToe(id, naam, id, groepen(Rol.DEELNEMER), true);
            }
        });
    }

    /**
     * Somebody has to be able to add the others; the set-up page of the webapps, which would do that for any visitor,
     * is closed.
     */
    void richtEersteBeheerderIn() {
        @Nullable String wachtwoord = instellingen.beheerWachtwoord();
        String id = Rol.BEHEER.groep();
        if (heeftBeheerder() || wachtwoord == null || wachtwoord.isBlank()) {
            return;
        }
        if (identiteiten.createUserQuery().userId(id).count() == 0) {
            voegToe(id, "Functioneel Beheer", wachtwoord, groepen(Rol.BEHEER), false);
        } else {
            identiteiten.createMembership(id, Groups.CAMUNDA_ADMIN);
        }
    }

    boolean heeftBeheerder() {
        return identiteiten
                        .createUserQuery()
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count()
                > 0;
    }

    /** Demonstration users that ended up in a real installation. */
    List<String> metDemoWachtwoord() {
        return beheer.metEigenNaamAlsWachtwoord(
                Stream.concat(Arrays.stream(Rol.values()).map(Rol::groep), DEELNEMERS.keySet().stream())
                        .toList());
    }

    private void voegToe(String id, String naam, String wachtwoord, List<String> groepen, boolean zonderBeleid) {
        User gebruiker = identiteiten.newUser(id);
        int spatie = naam.indexOf(' ');
        gebruiker.setFirstName(naam.substring(0, spatie));
        gebruiker.setLastName(naam.substring(spatie + 1));
        gebruiker.setEmail(id + "@gemeente.example");
        gebruiker.setPassword(wachtwoord);
        if (zonderBeleid) {
            beheer.bewaarZonderWachtwoordbeleid(gebruiker);
        } else {
            identiteiten.saveUser(gebruiker);
        }
        groepen.forEach(groep -> identiteiten.createMembership(id, groep));
    }

    private static List<String> groepen(Rol rol) {
        return switch (rol) {
            case PLAATSVERVANGER -> List.of(rol.groep(), Rol.AANDACHTSFUNCTIONARIS.groep());
            case BEHEER -> List.of(rol.groep(), Groups.CAMUNDA_ADMIN);
            default -> List.of(rol.groep());
        };
    }
}
