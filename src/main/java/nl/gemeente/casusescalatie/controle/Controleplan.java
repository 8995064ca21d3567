package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import org.jspecify.annotations.Nullable;

/**
 * What, where, when and how safely.
 *
 * @param grond why this place, needed for a targeted controle
 * @param tolk which languages, or that nobody is needed
 * @param opvang who stands by for victims and where they can stay
 */
@Embeddable
public record Controleplan(
        @Enumerated(EnumType.STRING) Controleaanleiding aanleiding,
        @Nullable String grond,
        @Convert(converter = Themacodes.class) Set<Thema> themas,
        String locatie,
        @Enumerated(EnumType.STRING) @Column(name = "locatie_soort") Locatiesoort locatieSoort,
        String doel,
        @Column(name = "gepland_op") LocalDate datum,
        String veiligheidsplan,
        String tolk,
        String opvang) {}
