package nl.gemeente.casusescalatie.ketenpartner;

import nl.gemeente.casusescalatie.basis.Nummer;

/** The process {@code ketenpartner-nakijken}. */
public interface Nakijkproces {

    void start(Nummer nazicht, Ketenpartner partner);

    /** The partner was checked on the page of the list, so the task has nothing left to ask. */
    void alNagekeken(Nummer nazicht);
}
