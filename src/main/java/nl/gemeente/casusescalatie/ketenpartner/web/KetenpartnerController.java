package nl.gemeente.casusescalatie.ketenpartner.web;

import java.util.List;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartners;
import nl.gemeente.casusescalatie.ketenpartner.Partnergegevens;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/ketenpartners}: whom to call, for what, and what each partner may receive. */
@RestController
@RequestMapping("/api/ketenpartners")
class KetenpartnerController {

    private final Ketenpartners ketenpartners;

    KetenpartnerController(Ketenpartners ketenpartners) {
        this.ketenpartners = ketenpartners;
    }

    @GetMapping
    List<Partnergegevens> alle() {
        return ketenpartners.alle();
    }
}
