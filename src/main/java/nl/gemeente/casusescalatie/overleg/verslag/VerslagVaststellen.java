package nl.gemeente.casusescalatie.overleg.verslag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chair settles the verslag, which closes the meeting and freezes the verslag as its first version. */
@Service
@Transactional
public class VerslagVaststellen {

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final Verslagen verslagen;
    private final Verslagschrijver schrijver;
    private final Tijdlijn tijdlijn;

    VerslagVaststellen(
            Overleggen overleggen,
            Agendapunten agendapunten,
            Verslagen verslagen,
            Verslagschrijver schrijver,
            Tijdlijn tijdlijn) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.verslagen = verslagen;
        this.schrijver = schrijver;
        this.tijdlijn = tijdlijn;
    }

    public void stelVast(Nummer nummer, Verslag verslag, String medewerker) {
        long nogOpen = agendapunten.van(nummer).stream()
                .filter(punt -> !punt.status().klaar())
                .count();
        Overleg overleg = overleggen.van(nummer);
        schrijver.eisHerkenbaarAlleenAanNummer(overleg, "samenvatting", "Samenvatting", verslag.samenvatting());
        schrijver.eisHerkenbaarAlleenAanNummer(overleg, "actiepunten", "Andere afspraken", verslag.actiepunten());
        overleg.sluitAf(verslag.samenvatting(), verslag.actiepunten(), nogOpen);
        verslagen.leg(overleg, null, medewerker);
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "Het verslag is vastgesteld. Het overleg is afgesloten.", medewerker);
    }

    /** @param actiepunten agreements that do not belong to one signal */
    public record Verslag(
            @NotBlank @Size(max = 4000) String samenvatting, @Size(max = 4000) @Nullable String actiepunten) {}
}
