package nl.gemeente.casusescalatie.maatregel.inzage;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.maatregel.Begunstigingsverloop;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregelboek;
import nl.gemeente.casusescalatie.maatregel.Maatregelen;
import nl.gemeente.casusescalatie.maatregel.Maatregelstatus;
import nl.gemeente.casusescalatie.termijn.Termijnrekenaar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the processes and other rooms may ask about measures. */
@Service
@Transactional(readOnly = true)
public class MaatregelenLezen {

    private final Maatregelen maatregelen;
    private final Maatregelboek boek;
    private final Termijnrekenaar rekenaar;

    MaatregelenLezen(Maatregelen maatregelen, Maatregelboek boek, Termijnrekenaar rekenaar) {
        this.maatregelen = maatregelen;
        this.boek = boek;
        this.rekenaar = rekenaar;
    }

    public Maatregelstatus stand(Nummer nummer) {
        return boek.lees(nummer).status();
    }

    /** The measures that followed from a signaal or a controle, in the order in which they were opened. */
    public List<Nummer> nummersBij(Nummer herkomst) {
        return maatregelen.findByHerkomstOrderByNummer(herkomst.waarde()).stream()
                .map(Maatregel::nummer)
                .toList();
    }

    /** When the begunstigingstermijn is over, extensions counted in: the start of business on the day after. */
    public Instant eindeBegunstiging(Nummer nummer) {
        Begunstigingsverloop termijn =
                Objects.requireNonNull(boek.lees(nummer).begunstiging(), "No begunstigingstermijn was given");
        return rekenaar.begin(termijn.tot().plusDays(1));
    }
}
