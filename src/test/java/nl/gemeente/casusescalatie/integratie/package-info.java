/** The whole application at once: cases from the first signal to the last end, and what no single room can prove. */
package nl.gemeente.casusescalatie.integratie;
