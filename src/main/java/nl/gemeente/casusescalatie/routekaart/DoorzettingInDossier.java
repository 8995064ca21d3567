package nl.gemeente.casusescalatie.routekaart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.termijn.TijdInstellingen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register of what was passed on: to whom, what for, on which ground, and what came back. */
@Component
@Order(40)
class DoorzettingInDossier implements Dossierdeel {

    private final DoorzettingenLezen doorzettingen;

    DoorzettingInDossier(DoorzettingenLezen doorzettingen) {
        this.doorzettingen = doorzettingen;
    }

    @Override
    public List<Blok> blokken(Nummer nummer) {
        return doorzettingen.van(nummer).stream()
                .map(DoorzettingInDossier::blok)
                .toList();
    }

    private static Blok blok(DoorzettingBeeld beeld) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Doel", beeld.doel()));
        regels.add(new Regel("Grondslag", beeld.grondslag().naam()));
        regels.add(new Regel("Soort gegevens", beeld.gegevensklasse().naam()));
        voegToe(regels, "Welke gegevens", beeld.gegevens());
        voegToe(regels, "Waarom anders dan het advies", beeld.wijktAf() ? beeld.motivering() : null);
        regels.add(new Regel("Stand", beeld.status().naam()));
        regels.add(new Regel(
                "Aangeboden",
                "%s, door %s"
                        .formatted(
                                dag(LocalDate.ofInstant(beeld.aangebodenOp(), TijdInstellingen.ZONE)),
                                beeld.aangebodenDoor())));
        voegToe(regels, "Ontvangen", dag(beeld.ontvangenOp()));
        voegToe(regels, "Afgerond", dag(beeld.afgerondOp()));
        voegToe(regels, "Wat de partner liet weten", beeld.toelichting());
        return new Blok("Doorgezet naar %s".formatted(beeld.partner().naam()), inzage(beeld), regels);
    }

    private static Inzage inzage(DoorzettingBeeld beeld) {
        if (beeld.partner().zorg()) {
            return Inzage.ZORG;
        }
        return beeld.gegevensklasse() == Gegevensklasse.CONVENANT ? Inzage.CONVENANT : Inzage.INHOUD;
    }

    private static void voegToe(List<Regel> regels, String label, @Nullable String waarde) {
        if (waarde != null && !waarde.isBlank()) {
            regels.add(new Regel(label, waarde));
        }
    }

    private static @Nullable String dag(@Nullable LocalDate dag) {
        return dag == null ? null : Datum.tekst(dag);
    }
}
