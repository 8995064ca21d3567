package nl.gemeente.casusescalatie.casus.bijdrage;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Bijdrageafloop;
import nl.gemeente.casusescalatie.casus.Bijdrageuitkomst;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what a partner released to the municipality, or that it refused or stayed silent. */
@Service
@Transactional
public class BijdrageVastleggen {

    private final Casussen casussen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    BijdrageVastleggen(Casussen casussen, Tijdlijn tijdlijn, Clock klok) {
        this.casussen = casussen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void legVast(Nummer nummer, Casuspartner partner, Antwoord velden, String medewerker) {
        casussen.lees(nummer).legBijdrageVast(partner, velden.afloop(LocalDate.now(klok)));
        tijdlijn.noteer(
                nummer,
                Inzage.CONVENANT,
                "Bijdrage van %s: %s.%s"
                        .formatted(
                                partner.naam(),
                                velden.uitkomst().naam(),
                                velden.uitkomst() == Bijdrageuitkomst.BEANTWOORD
                                        ? ""
                                        : " De casus gaat zonder deze bijdrage verder."),
                medewerker);
    }

    /**
     * @param inhoud the contribution or the reason of the refusal; empty when the partner stayed silent
     * @param vrijgegevenDoor with {@code vrijgegevenOp} and {@code gegevensklasse}: the release, needed with a
     *     contribution
     * @param verderZonder why the casus goes on, needed without a contribution
     */
    public record Antwoord(
            @Gekozen Bijdrageuitkomst uitkomst,
            @Size(max = 2000) @Nullable String inhoud,
            @Size(max = 100) @Nullable String vrijgegevenDoor,
            @Nullable LocalDate vrijgegevenOp,
            @Nullable Gegevensklasse gegevensklasse,
            @Size(max = 2000) @Nullable String verderZonder) {

        Bijdrageafloop afloop(LocalDate vandaag) {
            Bijdrageafloop.Vrijgave vrijgave =
                    new Bijdrageafloop.Vrijgave(vrijgegevenDoor, vrijgegevenOp, gegevensklasse);
            return new Bijdrageafloop(uitkomst, inhoud, vrijgave, verderZonder, vandaag);
        }
    }
}
