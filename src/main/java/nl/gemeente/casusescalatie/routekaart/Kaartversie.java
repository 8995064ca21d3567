package nl.gemeente.casusescalatie.routekaart;

import java.time.LocalDate;

/**
 * One version of a map; it never changes.
 *
 * @param vastgesteld false for a reconstruction that the partners have not agreed on yet
 */
public record Kaartversie(
        int versie, String titel, boolean vastgesteld, String bron, LocalDate geldtVanaf, String geladenDoor) {}
