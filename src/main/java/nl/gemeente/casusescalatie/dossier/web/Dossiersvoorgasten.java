package nl.gemeente.casusescalatie.dossier.web;

import java.util.List;
import nl.gemeente.casusescalatie.toegang.Gastpad;
import org.springframework.stereotype.Component;

/** A guest may knock at a dossier, finds none, and the attempt is kept. */
@Component
class Dossiersvoorgasten implements Gastpad {

    @Override
    public List<String> adressen() {
        return List.of("/dossier", "/api/dossiers");
    }

    @Override
    public boolean beslistZelf() {
        return false;
    }
}
