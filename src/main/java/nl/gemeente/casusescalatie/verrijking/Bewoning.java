package nl.gemeente.casusescalatie.verrijking;

/** @param aantal how many people are registered at the address */
public record Bewoning(int aantal) implements Gegevens {

    @Override
    public String tekst() {
        return "Aantal ingeschreven bewoners: %d.".formatted(aantal);
    }
}
