package nl.gemeente.casusescalatie.browser;

import static nl.gemeente.casusescalatie.browser.Veld.veld;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.support.Procesbaan;

/** The steps from privacycheck 2B to the analysis of a casus, in the browser of who does them. Each free text holds the mark. */
final class Casusweg {

    private static final String REGISSEUR = "casusregisseur";
    private static final String BIJDRAGE = "Bijdrage van partner vastleggen";

    private final Browsers browsers;
    private final Tasklist tasklist;
    private final Procesbaan baan;
    private final String merk;

    Casusweg(Browsers browsers, Tasklist tasklist, Procesbaan baan, String merk) {
        this.browsers = browsers;
        this.tasklist = tasklist;
        this.baan = baan;
        this.merk = merk;
    }

    /** Privacycheck 2B. */
    void deelMetHetRiec(Nummer signaal) {
        doe(
                "aandachtsfunctionaris",
                signaal,
                "Privacycheck vastleggen",
                veld("Wie krijgt gegevens?", "RIEC Den Haag"),
                veld("Soort gegevens", "Gegevens van de gemeente zelf"),
                veld("Grondslag", "Nodig voor een eigen taak van de gemeente"),
                veld("Welke bevoegdheid gebruikt de ontvanger?", "De eigen taak van het RIEC."),
                veld("Waarom is dit nodig om het besluit uit te voeren?", "Zonder adres kan niemand meekijken."),
                veld("Krijgt nog iemand anders gegevens?", "Nee"));
    }

    void toets(Nummer casus) {
        doe(
                REGISSEUR,
                casus,
                "Casus toetsen aan convenant",
                vrij("Doel van de casus"),
                veld("Past de casus bij een thema van het convenant?", "Ja"),
                veld("Is de criminaliteit georganiseerd of ondermijnend?", "Ja"),
                veld("Zijn meerdere partners nodig?", "Ja"),
                veld("Mogen de gegevens voor dit doel worden gebruikt?", "Ja"),
                vrij("Toelichting op de toets"),
                vrij("Casushouder"));
    }

    /** The questions stand on a page. */
    Pagina beantwoordDeVragen(Nummer casus) {
        Pagina pagina =
                new Pagina(browsers.van(REGISSEUR)).open("/dossier/" + casus).link("Vragen en pakket bekijken");
        for (Locator ja : pagina.page().locator("input[value=JA]").all()) {
            ja.check();
        }
        return pagina.druk("Antwoorden bewaren", "De antwoorden zijn bewaard.");
    }

    /** The offer and the answer are tasks. */
    void bied(Nummer casus, String riecNummer) {
        doe(REGISSEUR, casus, "Casus aanbieden aan RIEC", veld("Biedt u de casus aan?", "Aanbieden aan het RIEC"));
        doe(
                REGISSEUR,
                casus,
                "Antwoord van RIEC vastleggen",
                veld("Wat is het antwoord?", "Geaccepteerd"),
                veld("Datum van het antwoord", "23-11-2026"),
                veld("Nummer van het RIEC", riecNummer));
    }

    /** One partner at a time. */
    void vraag(Nummer casus, String... partners) {
        for (int i = 0; i < partners.length; i++) {
            tasklist.als(REGISSEUR).gaWeg();
            doe(
                    REGISSEUR,
                    casus,
                    "Partner om bijdrage vragen",
                    veld("Partner", partners[i]),
                    vrij("Wat vraagt u?"),
                    veld("Grondslag", "Samenwerking in het RIEC"),
                    veld("Uiterste datum", "14-12-2026"),
                    veld("Wilt u nog een partner iets vragen?", i < partners.length - 1 ? "Ja" : "Nee"));
        }
    }

    void antwoordt(Nummer casus, String partner) {
        bijdrage(
                casus,
                partner,
                veld("Wat is het antwoord?", "De partner heeft geantwoord"),
                vrij("Bijdrage of reden van de weigering"),
                vrij("Wie gaf dit vrij?"),
                veld("Vrijgegeven op", "23-11-2026"),
                veld("Soort gegevens", "Gegevens uit het RIEC-convenant"));
    }

    void weigert(Nummer casus, String partner) {
        bijdrage(
                casus,
                partner,
                veld("Wat is het antwoord?", "De partner weigert"),
                vrij("Bijdrage of reden van de weigering"),
                vrij("Waarom gaat de casus verder zonder deze bijdrage?"));
    }

    void zwijgt(Nummer casus, String partner) {
        bijdrage(
                casus,
                partner,
                veld("Wat is het antwoord?", "De partner antwoordt niet"),
                vrij("Waarom gaat de casus verder zonder deze bijdrage?"));
    }

    void analyseer(Nummer casus) {
        doe(
                REGISSEUR,
                casus,
                "Casus analyseren",
                veld("Barrières", "Huisvesting", "Identiteit", "Arbeid"),
                veld("Waar gaat de casus vooral over?", "Malafide bedrijvigheid"),
                veld("Is er een sterk vermoeden?", "Ja"),
                veld("Is het van meerwaarde als HEIT-partners meegaan?", "Nee"),
                veld("Is opsporing door politie en OM nodig?", "Nee"),
                veld("Kan de uitbuiting zich verplaatsen naar een andere gemeente?", "Nee"),
                veld("Hangen mensen voor bed of vervoer af van hun werkgever of uitzendbureau?", "Nee"),
                vrij("Analyse"));
    }

    /** Each partner has a task of its own with the same name; its form says which partner it is about. */
    private void bijdrage(Nummer casus, String partner, Veld... velden) {
        Tasklist.Werkplek regisseur = tasklist.als(REGISSEUR);
        int hoeveel = baan.takenMet(casus, "casus-bijdrage-vastleggen").size();
        for (int i = 0; i < hoeveel; i++) {
            regisseur.gaWeg();
            Formulier formulier = regisseur.open(casus, BIJDRAGE, i);
            if (formulier.gekozenBij("Partner").equals(partner)) {
                formulier.vul(velden);
                assertThat(regisseur.stuurIn().ok()).isTrue();
                baan.voerJobsUit(casus);
                return;
            }
        }
        throw new AssertionError("No task about " + partner);
    }

    private void doe(String rol, Nummer nummer, String taak, Veld... velden) {
        tasklist.als(rol).rondAf(nummer, taak, velden);
        baan.voerJobsUit(nummer);
    }

    private Veld vrij(String label) {
        return veld(label, merk);
    }
}
