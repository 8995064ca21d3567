package nl.gemeente.casusescalatie.signaal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;

/** Which decisions of the overleg go together, and how a signal that ends after them is closed. */
final class Besluitregels {

    private static final Set<Overleguitkomst> EIGEN_OPTREDEN = EnumSet.of(
            Overleguitkomst.BESTUURLIJK_OPPAKKEN, Overleguitkomst.HEIT_AANVRAGEN, Overleguitkomst.INTEGRALE_CONTROLE);

    private static final Set<Overleguitkomst> KOMT_TERUG =
            EnumSet.of(Overleguitkomst.MONITOREN, Overleguitkomst.VERRIJKEN);

    private Besluitregels() {}

    static void controleer(Besluit besluit) {
        Set<Overleguitkomst> uitkomsten = besluit.uitkomsten();
        Weigering.tenzij(!uitkomsten.isEmpty(), "uitkomsten", "Besluit: kies ten minste één uitkomst.");
        Weigering.tenzij(
                uitkomsten.size() == 1 || !uitkomsten.contains(Overleguitkomst.AFSLUITEN),
                "uitkomsten",
                "Besluit: afsluiten gaat niet samen met een andere uitkomst.");
        Weigering.tenzij(
                !besluit.motivering().isBlank(), "motivering", "Motivering: vul in waarom het overleg dit besluit.");
        Weigering.tenzij(!besluit.eigenaar().isBlank(), "eigenaar", "Eigenaar: vul in wie dit oppakt.");
        boolean monitoren = uitkomsten.contains(Overleguitkomst.MONITOREN);
        Weigering.tenzij(
                monitoren == (besluit.herweegdatum() != null),
                "herweegdatum",
                monitoren
                        ? "Datum herweging: vul in wanneer het signaal terugkomt."
                        : "Datum herweging: vul deze alleen in bij monitoren.");
        Weigering.tenzij(
                besluit.herweegdatum() == null || besluit.herweegdatum().isAfter(besluit.datum()),
                "herweegdatum",
                "Datum herweging: kies een datum na het overleg.");
        Nummer casus = besluit.bestaandeCasus();
        Weigering.tenzij(
                casus == null
                        || uitkomsten.contains(Overleguitkomst.OPSCHALEN_RIEC) && casus.soort() == Nummer.Soort.CASUS,
                "bestaandeCasus",
                "Bestaande casus: vul alleen bij opschalen een casusnummer in, bijvoorbeeld C-2026-00001.");
        Weigering.tenzij(
                besluit.afsluitreden() == null || uitkomsten.contains(Overleguitkomst.AFSLUITEN),
                "afsluitreden",
                "Reden van afsluiten: kies deze alleen bij afsluiten.");
    }

    /** @param besluiten all decisions about the signal, at least one */
    static Afsluitreden afsluitreden(List<Besluit> besluiten, boolean doorgezet) {
        Besluit laatste = besluiten.get(besluiten.size() - 1);
        Weigering.tenzij(
                laatste.uitkomsten().stream().noneMatch(KOMT_TERUG::contains),
                null,
                "Dit signaal komt nog terug in het overleg en kan niet worden afgesloten.");
        if (laatste.afsluitreden() != null) {
            return laatste.afsluitreden();
        }
        Set<Overleguitkomst> ooit = besluiten.stream()
                .map(Besluit::uitkomsten)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Overleguitkomst.class)));
        if (ooit.contains(Overleguitkomst.OPSCHALEN_RIEC)) {
            return Afsluitreden.OPGESCHAALD;
        }
        if (ooit.stream().anyMatch(EIGEN_OPTREDEN::contains)) {
            return Afsluitreden.AFGEHANDELD;
        }
        return doorgezet || ooit.contains(Overleguitkomst.OVERDRAGEN)
                ? Afsluitreden.OVERGEDRAGEN
                : Afsluitreden.NIET_VAST_TE_STELLEN;
    }
}
