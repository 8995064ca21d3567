package nl.gemeente.casusescalatie.casus.signaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Reden;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.opschorting.Opschortingswacht;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A signal leaves a casus with a reason and goes on in its own process. */
@Service
@Transactional
public class SignaalUitnemen {

    private final Casussen casussen;
    private final SignaalTeruggeven teruggeven;
    private final Opschortingswacht opschortingen;
    private final Verbanden verbanden;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    SignaalUitnemen(
            Casussen casussen,
            SignaalTeruggeven teruggeven,
            Opschortingswacht opschortingen,
            Verbanden verbanden,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.casussen = casussen;
        this.teruggeven = teruggeven;
        this.opschortingen = opschortingen;
        this.verbanden = verbanden;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void neemUit(Nummer nummer, Nummer signaal, @Nullable String reden, String medewerker) {
        String waarom = Reden.eis(reden, 2000, "Reden: schrijf kort op waarom.");
        // Whatever is under the casus and waits because of this signal would never be told that it may go on.
        opschortingen.eisGeen(signaal);
        casussen.lees(nummer).neemUit(signaal, waarom, LocalDate.now(klok));
        verbanden.legLosNaast(signaal, nummer);
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "Signaal %s is uit de casus gehaald.".formatted(signaal), medewerker);
        tijdlijn.noteer(
                nummer, Inzage.INHOUD, "Waarom signaal %s uit de casus is: %s".formatted(signaal, waarom), medewerker);
        teruggeven.geefTerug(signaal, nummer, "het signaal hoort daar niet meer bij.", medewerker);
    }

    /** The signals that can leave now: never the last one, and none from a closed casus. */
    @Transactional(readOnly = true)
    public List<Nummer> uitTeNemen(Nummer nummer) {
        return casussen.findById(nummer.waarde()).map(Casus::uitTeNemen).orElse(List.of());
    }
}
