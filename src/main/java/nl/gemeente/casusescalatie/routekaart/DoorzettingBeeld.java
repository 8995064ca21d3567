package nl.gemeente.casusescalatie.routekaart;

import java.time.Instant;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.jspecify.annotations.Nullable;

/** A doorzetting as other rooms read it. */
public record DoorzettingBeeld(
        long id,
        Nummer dossier,
        Ketenpartner partner,
        String doel,
        Grondslag grondslag,
        Gegevensklasse gegevensklasse,
        @Nullable String gegevens,
        @Nullable String motivering,
        boolean wijktAf,
        Doorzetstatus status,
        Instant aangebodenOp,
        String aangebodenDoor,
        @Nullable LocalDate ontvangenOp,
        @Nullable LocalDate afgerondOp,
        @Nullable String toelichting) {}
