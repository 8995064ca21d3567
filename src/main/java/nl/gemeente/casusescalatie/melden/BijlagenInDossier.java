package nl.gemeente.casusescalatie.melden;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was sent along with the report. */
@Component
@Order(11)
class BijlagenInDossier implements Dossierdeel {

    private final Bijlagen bijlagen;

    BijlagenInDossier(Bijlagen bijlagen) {
        this.bijlagen = bijlagen;
    }

    @Override
    public List<Blok> blokken(Nummer nummer) {
        return List.of(new Blok(
                "Bijlagen",
                Inzage.INHOUD,
                bijlagen.bij(nummer).stream()
                        .map(bijlage -> new Regel(
                                bijlage.naam(),
                                bijlage.omvang() + ", niet gecontroleerd op virussen",
                                "/dossier/%s/bijlagen/%s".formatted(nummer, bijlage.id())))
                        .toList()));
    }
}
