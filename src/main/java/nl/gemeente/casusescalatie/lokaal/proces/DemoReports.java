package nl.gemeente.casusescalatie.lokaal.proces;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Kanaal;
import nl.gemeente.casusescalatie.signaal.LocatieSoort;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Zekerheid;
import org.jspecify.annotations.Nullable;

/** What is reported in the demo. The places stand in the made-up registers; nobody lives or works there. */
final class DemoReports {

    private static final Melding.Melder BOA =
            new Melding.Melder(false, Functiegroep.BOA, "Mara Melder", "mara.melder@gemeente.example", true);
    private static final Melding.Melder ANONYMOUS = new Melding.Melder(true, Functiegroep.INWONER, null, null, false);

    private DemoReports() {}

    static Melding nursery(OffsetDateTime seen) {
        return report(
                Kanaal.TOEZICHT,
                seen,
                false,
                Uitbuitingsvorm.ARBEID,
                List.of("arbeid-geen-contract", "arbeid-identiteitsbewijs-ingenomen", "locatie-bedden-in-bedrijf"),
                "Bij de kwekerij slapen zes mensen op matrassen in de loods. De werkgever heeft hun paspoorten.",
                new Melding.Locatie(
                        "1234AB", 10, null, LocatieSoort.LAND_EN_TUINBOUW, "Kwekerij Het Voorbeeld", "00000001", null),
                nobodyKnown(6),
                BOA);
    }

    static Melding massage(OffsetDateTime seen) {
        return report(
                Kanaal.TELEFOON,
                seen,
                true,
                Uitbuitingsvorm.SEKSUEEL,
                List.of("seksueel-sporen-van-geweld", "seksueel-slaapt-in-werkruimte"),
                "Een vrouw met blauwe plekken riep om hulp en werd naar binnen getrokken.",
                new Melding.Locatie(
                        "1234AB", 16, null, LocatieSoort.MASSAGESALON, "Massagesalon Voorbeeld", "00000004", null),
                nobodyKnown(1),
                ANONYMOUS);
    }

    static Melding auPair(OffsetDateTime seen) {
        return report(
                Kanaal.LOKET,
                seen,
                false,
                Uitbuitingsvorm.ARBEID,
                List.of("arbeid-valse-beloften", "arbeid-ander-voert-het-woord", "arbeid-onderbetaling"),
                "Kwam als au pair, werkt onbetaald in de huishouding en mag het huis niet alleen uit.",
                null,
                new Melding.Slachtoffer(
                        JaNeeOnbekend.JA,
                        JaNeeOnbekend.NEE,
                        1,
                        "Alma Voorbeeld",
                        "Spreekt Spaans. Is op dinsdagochtend alleen thuis."),
                new Melding.Melder(false, Functiegroep.BURGERZAKEN, "Bo Balie", "bo.balie@gemeente.example", true));
    }

    static Melding recruitedBoy(OffsetDateTime seen) {
        return report(
                Kanaal.EIGEN_INITIATIEF,
                seen,
                false,
                Uitbuitingsvorm.CRIMINEEL,
                List.of("crimineel-familie-bedreigd", "crimineel-schoolverzuim", "crimineel-meer-telefoons"),
                "Is weinig op school, heeft ineens geld en is bang dat zijn familie iets overkomt.",
                null,
                new Melding.Slachtoffer(
                        JaNeeOnbekend.JA, JaNeeOnbekend.JA, 1, "Jesse Voorbeeld", "Zit in de derde klas."),
                new Melding.Melder(
                        false, Functiegroep.LEERPLICHTAMBTENAAR, "Lot Leerplicht", "lot@gemeente.example", false));
    }

    static Melding nailStudio(OffsetDateTime seen) {
        return report(
                Kanaal.TOEZICHT,
                seen,
                false,
                Uitbuitingsvorm.ARBEID,
                List.of("arbeid-lange-dagen", "arbeid-ander-voert-het-woord", "locatie-wisselende-bezoekers"),
                "Steeds andere medewerkers, zeven dagen per week, en een man die voor hen het woord doet.",
                new Melding.Locatie(
                        "1234AB", 12, null, LocatieSoort.NAGELSTUDIO, "Nagelstudio Voorbeeld", "00000002", null),
                nobodyKnown(3),
                BOA);
    }

    static Melding holidayPark(OffsetDateTime seen) {
        return report(
                Kanaal.PARTNER,
                seen,
                false,
                Uitbuitingsvorm.ARBEID,
                List.of("arbeid-huisvesting-via-werkgever", "locatie-te-veel-bewoners"),
                "In de huisjes wonen veel meer mensen dan er zijn ingeschreven. Een busje haalt hen om vijf uur op.",
                new Melding.Locatie(
                        "1234AC",
                        2,
                        null,
                        LocatieSoort.HOTEL_EN_RECREATIE,
                        "Recreatiepark Voorbeeld",
                        "00000005",
                        null),
                nobodyKnown(20),
                new Melding.Melder(false, Functiegroep.PARTNER, "Piet Partner", "piet@partner.example", false));
    }

    static Melding club(OffsetDateTime seen) {
        return report(
                Kanaal.MMA,
                seen,
                false,
                Uitbuitingsvorm.SEKSUEEL,
                List.of("seksueel-gecontroleerd", "seksueel-staat-inkomsten-af"),
                "In de club wordt zonder vergunning betaald voor seks. De vrouwen geven hun geld af.",
                new Melding.Locatie(
                        "1234AB", 14, null, LocatieSoort.SEKSINRICHTING, "Club Voorbeeld", "00000003", null),
                nobodyKnown(4),
                ANONYMOUS);
    }

    static Melding fullHouse(OffsetDateTime seen) {
        return report(
                Kanaal.LAA,
                seen,
                false,
                Uitbuitingsvorm.ONBEKEND,
                List.of("loket-veel-inschrijvingen", "locatie-te-veel-bewoners"),
                "Elf mensen ingeschreven op een kleine woning; zij wisselen elke maand.",
                new Melding.Locatie("1234AA", 3, null, LocatieSoort.WONING, null, null, null),
                nobodyKnown(11),
                new Melding.Melder(false, Functiegroep.BURGERZAKEN, "Bo Balie", "bo.balie@gemeente.example", false));
    }

    static Melding rooms(OffsetDateTime seen) {
        return report(
                Kanaal.BURGER,
                seen,
                false,
                Uitbuitingsvorm.ARBEID,
                List.of("arbeid-kent-eigen-adres-niet", "arbeid-zwart-of-onverzekerd"),
                "Zes mannen op een kamer. Zij weten niet hoe de straat heet.",
                new Melding.Locatie("1234AA", 5, "A", LocatieSoort.WONING, null, null, null),
                nobodyKnown(6),
                ANONYMOUS);
    }

    static Melding carWash(OffsetDateTime seen) {
        return report(
                Kanaal.TOEZICHT,
                seen,
                false,
                Uitbuitingsvorm.ARBEID,
                List.of("arbeid-onveilig-werk", "arbeid-onderbetaling"),
                "Jongens wassen auto's zonder handschoenen, tien uur per dag, en slapen in een caravan erachter.",
                new Melding.Locatie(
                        null,
                        null,
                        null,
                        LocatieSoort.AUTOMOTIVE,
                        "Autowas Voorbeeld",
                        null,
                        "Terrein achter het tankstation aan de oude weg"),
                nobodyKnown(4),
                BOA);
    }

    private static Melding.Slachtoffer nobodyKnown(int number) {
        return new Melding.Slachtoffer(JaNeeOnbekend.NEE, JaNeeOnbekend.ONBEKEND, number, null, null);
    }

    private static Melding report(
            Kanaal channel,
            OffsetDateTime seen,
            boolean acute,
            Uitbuitingsvorm form,
            List<String> indicators,
            String text,
            Melding.@Nullable Locatie place,
            Melding.Slachtoffer victim,
            Melding.Melder reporter) {
        return new Melding(
                channel,
                seen,
                Zekerheid.VERMOEDEN,
                acute,
                Set.of(form),
                indicators,
                text,
                JaNeeOnbekend.NEE,
                place,
                victim,
                reporter);
    }
}
