/** The rules that every model and form keeps, and the texts by which they refer to Java and to each other. */
package nl.gemeente.casusescalatie.modellen;
