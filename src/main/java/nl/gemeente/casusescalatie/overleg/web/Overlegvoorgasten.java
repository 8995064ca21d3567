package nl.gemeente.casusescalatie.overleg.web;

import java.util.List;
import nl.gemeente.casusescalatie.toegang.Gastpad;
import org.springframework.stereotype.Component;

/** The pages on which a guest finds the meetings that his partner was invited for; which items, {@code Overlegtoegang} decides. */
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
