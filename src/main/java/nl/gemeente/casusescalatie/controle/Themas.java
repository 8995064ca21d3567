package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Converter;

@Converter
class Themas extends Codelijst<Thema> {

    Themas() {
        super(Thema.class);
    }
}
