package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Converter;
import nl.gemeente.casusescalatie.basis.Codelijst;

@Converter
class Barrierecodes extends Codelijst<Barriere> {

    Barrierecodes() {
        super(Barriere.class);
    }
}
