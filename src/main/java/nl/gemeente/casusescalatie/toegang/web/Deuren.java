package nl.gemeente.casusescalatie.toegang.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.toegang.Gebruiker;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;

/** The ways in for somebody, as the start page lists them. */
final class Deuren {

    static final String TASKLIST = "/camunda/app/tasklist/default/";

    private static final Set<Rol> COCKPIT = EnumSet.of(Rol.MANAGER, Rol.BEHEER);
    private static final Set<Rol> ZONDER_TAKEN = EnumSet.of(Rol.PRIVACY, Rol.BEHEER, Rol.DEELNEMER);

    private Deuren() {}

    record Deur(String adres, String naam, String uitleg) {}

    static List<Deur> voor(Gebruiker gebruiker, boolean demo) {
        List<Deur> deuren = new ArrayList<>();
        if (gebruiker.heeft(Rol.DEELNEMER)) {
            deuren.add(new Deur(
                    "/deelnemer",
                    "Uw overleggen",
                    "De signalenoverleggen waarvoor u namens uw organisatie bent uitgenodigd."));
        }
        if (gebruiker.isGast()) {
            return deuren;
        }
        deuren.add(
                new Deur(
                        "/melden",
                        "Signaal melden",
                        "Ziet of hoort u iets dat op mensenhandel kan wijzen? Een voorgevoel is genoeg. Het duurt twee minuten."));
        if (gebruiker.heeft(Rol.AANDACHTSFUNCTIONARIS) || gebruiker.heeft(Rol.BURGERZAKEN)) {
            deuren.add(new Deur(
                    "/melden/importeren",
                    "Signalen importeren",
                    "Een lijst met signalen inlezen, bijvoorbeeld van de LAA."));
        }
        if (heeftTasklist(gebruiker)) {
            deuren.add(new Deur(TASKLIST, "Takenlijst", "Uw taken en de taken van uw rol."));
            deuren.add(new Deur("/afwezigheid", "Afwezigheid", "Bent u weg? Zeg wie uw taken overneemt."));
        }
        if (Inzage.INHOUD.voor(gebruiker.rollen())) {
            deuren.add(new Deur(
                    "/overleg", "Signalenoverleg", "De agenda van elk overleg, met weging en besluit per signaal."));
        }
        if (gebruiker.heeft(Rol.AANDACHTSFUNCTIONARIS) || gebruiker.heeft(Rol.TOEZICHT)) {
            deuren.add(new Deur(
                    "/registers/vergunningen", "Vergunningenlijst", "De vergunningen van de gemeente inlezen."));
        }
        if (gebruiker.rollen().stream().anyMatch(COCKPIT::contains)) {
            deuren.add(new Deur(
                    "/camunda/app/cockpit/default/",
                    "Cockpit",
                    "Hoe staan de lopende zaken ervoor, en waar wacht het?"));
        }
        if (Inzage.ALGEMEEN.voor(gebruiker.rollen())) {
            deuren.add(new Deur(
                    "/lijsten", "Lijsten", "Ketenpartners, indicatoren, sectoren en functiegroepen, met hun versies."));
        }
        if (gebruiker.heeft(Rol.OVERLEGVOORZITTER) || gebruiker.heeft(Rol.BEHEER)) {
            deuren.add(
                    new Deur("/deelnemers", "Deelnemers", "Wie namens welke partner meedoet aan het signalenoverleg."));
        }
        if (gebruiker.heeft(Rol.BEHEER)) {
            deuren.add(new Deur("/camunda/app/admin/default/", "Beheer", "Gebruikers, rollen en rechten."));
        }
        if (demo) {
            deuren.add(new Deur("/lokaal/berichten", "Berichten", "De e-mails die deze omgeving heeft verstuurd."));
        }
        return deuren;
    }

    static boolean heeftTasklist(Gebruiker gebruiker) {
        return gebruiker.rollen().stream().anyMatch(rol -> !ZONDER_TAKEN.contains(rol));
    }
}
