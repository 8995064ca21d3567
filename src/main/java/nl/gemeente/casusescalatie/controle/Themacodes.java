package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Converter;
import nl.gemeente.casusescalatie.basis.Codelijst;

@Converter
class Themacodes extends Codelijst<Thema> {

    Themacodes() {
        super(Thema.class);
    }
}
