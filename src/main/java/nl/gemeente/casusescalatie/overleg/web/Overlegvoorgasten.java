package nl.gemeente.casusescalatie.overleg.web;

import java.util.List;
import nl.gemeente.casusescalatie.toegang.Gastpad;
import org.springframework.stereotype.Component;

/** The pages with the meetings that a guest was invited to; {@code Overlegtoegang} decides which items are shown. */
@Component
class Overlegvoorgasten implements Gastpad {

    @Override
    public List<String> adressen() {
        return List.of("/deelnemer", "/overleg");
    }

    @Override
    public boolean beslistZelf() {
        return true;
    }
}
