package nl.gemeente.casusescalatie.maatregel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When the burgemeester decided about a measure, and under which user name. */
@Embeddable
public record Beslissing(@Column(name = "besloten_op") LocalDate op, @Column(name = "besloten_door") String door) {}
