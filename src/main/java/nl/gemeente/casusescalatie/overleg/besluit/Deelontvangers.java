package nl.gemeente.casusescalatie.overleg.besluit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;

/** Who a decision can share something with. */
final class Deelontvangers {

    /** Partners that can take over signals; the others act only together with us. */
    static final Set<Ketenpartner> NEEMT_OVER = Set.copyOf(EnumSet.of(
            Ketenpartner.POLITIE,
            Ketenpartner.AVIM,
            Ketenpartner.NLA,
            Ketenpartner.VEILIG_THUIS,
            Ketenpartner.SHOP,
            Ketenpartner.ZVH_HOLLANDS_MIDDEN,
            Ketenpartner.ZVH_HAAGLANDEN));

    /**
     * Who must be among the receivers, one of each, for the outcome to be carried out. Our own measure shares nothing
     * by itself; who joins a controle is chosen when it is planned.
     */
    static final Map<Overleguitkomst, Set<Ketenpartner>> NODIG = new EnumMap<>(Map.of(
            Overleguitkomst.OVERDRAGEN, NEEMT_OVER,
            Overleguitkomst.HEIT_AANVRAGEN, EnumSet.of(Ketenpartner.HEIT),
            Overleguitkomst.OPSCHALEN_RIEC, EnumSet.of(Ketenpartner.RIEC),
            Overleguitkomst.INTEGRALE_CONTROLE, EnumSet.allOf(Ketenpartner.class)));

    private Deelontvangers() {}

    static boolean deelt(Set<Overleguitkomst> uitkomsten) {
        return uitkomsten.stream().anyMatch(NODIG::containsKey);
    }
}
