package nl.gemeente.casusescalatie.lokaal.web;

import nl.gemeente.casusescalatie.lokaal.Mailvanger;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what the application mailed, so that nobody needs a mailbox to follow a case. */
@Controller
@Profile("lokaal")
class BerichtenController {

    private final Mailvanger vanger;

    BerichtenController(Mailvanger vanger) {
        this.vanger = vanger;
    }

    @GetMapping("/lokaal/berichten")
    String berichten(Model model) {
        model.addAttribute("berichten", vanger.berichten());
        return "lokaal/berichten";
    }
}
