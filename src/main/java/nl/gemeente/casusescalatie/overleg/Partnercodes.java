package nl.gemeente.casusescalatie.overleg;

import jakarta.persistence.Converter;
import nl.gemeente.casusescalatie.basis.Codelijst;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;

@Converter
class Partnercodes extends Codelijst<Ketenpartner> {

    Partnercodes() {
        super(Ketenpartner.class);
    }
}
