package nl.gemeente.casusescalatie.toegang.web;

import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Paginavelden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of ours has without asking: the user name, Dutch dates, and a form in which nothing was typed. */
@ControllerAdvice(annotations = Controller.class)
class Paginabasis {

    private static final Data DATA = new Data();

    @ModelAttribute
    void vul(@Nullable Principal wie, Model model) {
        model.addAttribute("naam", wie == null ? null : wie.getName());
        model.addAttribute("datum", DATA);
        if (!model.containsAttribute("pagina")) {
            // After a redirect it may hold what was refused.
            model.addAttribute("pagina", Paginavelden.LEEG);
        }
    }

    /** {@link Datum} for a template, which reaches no class. */
    public static final class Data {

        public String dag(LocalDate dag) {
            return Datum.dag(dag);
        }

        public String dag(Instant moment) {
            return Datum.dag(moment);
        }

        public String moment(Instant moment) {
            return Datum.moment(moment);
        }

        public String weekmoment(Instant moment) {
            return Datum.weekmoment(moment);
        }

        public String seconde(Instant moment) {
            return Datum.seconde(moment);
        }

        public String klok(Instant moment) {
            return Datum.klok(moment);
        }
    }
}
