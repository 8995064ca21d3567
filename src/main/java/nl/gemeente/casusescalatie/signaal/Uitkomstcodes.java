package nl.gemeente.casusescalatie.signaal;

import jakarta.persistence.Converter;
import nl.gemeente.casusescalatie.basis.Codelijst;

@Converter
class Uitkomstcodes extends Codelijst<Overleguitkomst> {

    Uitkomstcodes() {
        super(Overleguitkomst.class);
    }
}
