package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Converter;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;

@Converter
class Vormen extends Codelijst<Uitbuitingsvorm> {

    Vormen() {
        super(Uitbuitingsvorm.class);
    }
}
