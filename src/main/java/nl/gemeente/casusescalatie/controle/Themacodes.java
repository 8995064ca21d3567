package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Converter;

@Converter
class Themacodes extends Codelijst<Thema> {

    Themacodes() {
        super(Thema.class);
    }
}
