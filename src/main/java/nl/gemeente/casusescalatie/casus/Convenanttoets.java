package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The four questions that decide whether a casus falls under the RIEC-convenant [R: domain of the RIEC process, to be
 * confirmed with RIEC Den Haag].
 */
@Embeddable
public record Convenanttoets(
        boolean themaPast,
        boolean georganiseerd,
        boolean meerPartnersNodig,
        boolean doelbinding,
        @Column(name = "toets_toelichting") String toelichting,
        LocalDate getoetstOp,
        String getoetstDoor) {

    /** False at a single No: then the partners may not share what they know. */
    public boolean convenantwaardig() {
        return themaPast && georganiseerd && meerPartnersNodig && doelbinding;
    }
}
