package nl.gemeente.casusescalatie.signaal;

import jakarta.persistence.Converter;
import nl.gemeente.casusescalatie.basis.Codelijst;

@Converter
public class Uitkomstcodes extends Codelijst<Overleguitkomst> {

    public Uitkomstcodes() {
        super(Overleguitkomst.class);
    }
}
