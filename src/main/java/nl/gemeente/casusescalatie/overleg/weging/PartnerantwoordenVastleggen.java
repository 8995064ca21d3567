package nl.gemeente.casusescalatie.overleg.weging;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Hitantwoord;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.overleg.Partnerantwoord;
import nl.gemeente.casusescalatie.overleg.Partnerantwoorden;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records for the partners at the table of one item whether they know something of the signal. */
@Service
@Transactional
public class PartnerantwoordenVastleggen {

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final Partnerantwoorden antwoorden;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    PartnerantwoordenVastleggen(
            Overleggen overleggen,
            Agendapunten agendapunten,
            Partnerantwoorden antwoorden,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.antwoorden = antwoorden;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** An unchanged answer is not written again. */
    public void legVast(Nummer overleg, Nummer signaal, Map<Ketenpartner, Hitantwoord> gegeven, String medewerker) {
        Overleg aanTafel = overleggen.van(overleg);
        aanTafel.eisGeopend();
        agendapunten.van(overleg, signaal).eisNietKlaar("Een antwoord vastleggen");
        Map<Ketenpartner, Partnerantwoord> tot = antwoorden.geldende(overleg, signaal);
        new EnumMap<>(gegeven).forEach((partner, antwoord) -> {
            if (!aanTafel.aanTafel(signaal).contains(partner)) {
                throw new Weigering(
                        "antwoord-" + partner,
                        "%s zit bij dit signaal niet aan tafel. Laad de pagina opnieuw.".formatted(partner.naam()));
            }
            Partnerantwoord vorige = tot.get(partner);
            if (antwoord != (vorige == null ? Hitantwoord.NIET_GEVRAAGD : vorige.antwoord())) {
                antwoorden.save(new Partnerantwoord(overleg, signaal, partner, antwoord, medewerker, klok.instant()));
                tijdlijn.noteer(
                        signaal,
                        Inzage.INHOUD,
                        "Antwoord van %s in overleg %s: %s."
                                .formatted(
                                        partner.naam(), overleg, antwoord.naam().toLowerCase(Locale.ROOT)),
                        medewerker);
            }
        });
    }
}
