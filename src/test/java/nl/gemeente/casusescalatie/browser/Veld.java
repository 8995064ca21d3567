package nl.gemeente.casusescalatie.browser;

import java.util.List;

/** What a worker answers to the question with this label: a text, a choice by its own label, or more than one choice. */
record Veld(String label, List<String> antwoorden) {

    static Veld veld(String label, String... antwoorden) {
        return new Veld(label, List.of(antwoorden));
    }

    String antwoord() {
        return antwoorden.get(0);
    }
}
