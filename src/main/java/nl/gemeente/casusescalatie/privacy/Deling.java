package nl.gemeente.casusescalatie.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.gemeente.casusescalatie.routekaart.Gegevensklasse;
import nl.gemeente.casusescalatie.routekaart.Grondslag;
import nl.gemeente.casusescalatie.routekaart.Ketenpartner;
import org.jspecify.annotations.Nullable;

/**
 * What one partner may get at most, and on which ground.
 *
 * @param gegevensklasse null: the number of the dossier and nothing else
 * @param grondslag null only when nothing but the number is shared
 */
@Embeddable
public record Deling(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Ketenpartner partner,
        @Enumerated(EnumType.STRING) @Nullable Gegevensklasse gegevensklasse,
        @Enumerated(EnumType.STRING) @Nullable Grondslag grondslag) {}
