package nl.gemeente.casusescalatie.casus.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.DatumGekozen;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uiterlijk;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.casus.Barriere;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.Casusproces;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.Planactie;
import nl.gemeente.casusescalatie.casus.bijdrage.Partnermuur;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agrees on one action of the plan van aanpak; its own process follows it to its end. */
@Service
@Transactional
public class ActieVastleggen {

    private final Casussen casussen;
    private final Partnermuur muur;
    private final Casusproces proces;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    ActieVastleggen(Casussen casussen, Partnermuur muur, Casusproces proces, Tijdlijn tijdlijn, Clock klok) {
        this.casussen = casussen;
        this.muur = muur;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public Nummer legVast(Actieafspraak velden, String medewerker) {
        Nummer nummer = Nummer.van(velden.casusnummer());
        Casus casus = casussen.findById(nummer.waarde())
                .orElseThrow(() -> new Weigering(
                        "casusnummer", "Nummer van de casus: deze casus kennen wij niet. Kijk het nummer na."));
        LocalDate vandaag = LocalDate.now(klok);
        Casuspartner partner = velden.partner();
        if (partner != null) {
            muur.laatBinnen(nummer, "partner", partner, vandaag, medewerker);
        }
        int actie = casus.spreekAf(velden.actie(), vandaag, medewerker);
        proces.volgActie(nummer, actie, Uiterlijk.einde(velden.uiterlijk()));
        tijdlijn.noteer(
                nummer,
                Inzage.CONVENANT,
                "Actie %d afgesproken, uiterlijk %s.".formatted(actie, Datum.dag(velden.uiterlijk())),
                medewerker);
        return nummer;
    }

    /** @param partner empty when the municipality does it itself */
    public record Actieafspraak(
            @NotNull
                    @Pattern(
                            regexp = "C-\\d{4}-\\d{5,9}",
                            message = "dit is geen nummer van een casus. Een nummer ziet eruit als C-2026-00001.")
                    String casusnummer,
            @Gekozen Barriere barriere,
            @NotNull @Size(max = 2000) String omschrijving,
            @Nullable Casuspartner partner,
            @NotNull @Size(max = 200) String bevoegdheid,
            @NotNull @Size(max = 100) String eigenaar,
            @DatumGekozen LocalDate uiterlijk) {

        Planactie.Afspraak actie() {
            return new Planactie.Afspraak(barriere, omschrijving, partner, bevoegdheid, eigenaar, uiterlijk);
        }
    }
}
