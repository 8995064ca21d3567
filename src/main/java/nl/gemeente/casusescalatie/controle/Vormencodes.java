package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Converter;
import nl.gemeente.casusescalatie.basis.Codelijst;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;

@Converter
class Vormencodes extends Codelijst<Uitbuitingsvorm> {

    Vormencodes() {
        super(Uitbuitingsvorm.class);
    }
}
