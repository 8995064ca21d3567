package nl.gemeente.casusescalatie.melden.web;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.melden.Bijlagen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Rollen;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * An attachment from the dossier: always a download, never shown by the browser, for those who may read what was
 * reported.
 */
@Controller
class BijlageController {

    private final Bijlagen bijlagen;

    BijlageController(Bijlagen bijlagen) {
        this.bijlagen = bijlagen;
    }

    @GetMapping("/dossier/{nummer}/bijlagen/{id:[0-9a-f-]+}")
    ResponseEntity<byte[]> bijlage(@PathVariable String nummer, @PathVariable UUID id, Authentication wie) {
        Set<Rol> rollen = Rollen.van(wie);
        if (!Nummer.isNummer(nummer) || !Inzage.INHOUD.voor(rollen)) {
            throw nietGevonden();
        }
        Bijlagen.Geopend geopend =
                bijlagen.open(Nummer.van(nummer), id, wie.getName()).orElseThrow(BijlageController::nietGevonden);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(geopend.bijlage().naam(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(geopend.bijlage().soort()))
                .body(geopend.inhoud());
    }

    private static ResponseStatusException nietGevonden() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Deze bijlage bestaat niet, of u mag haar niet zien.");
    }
}
