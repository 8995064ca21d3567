/** The rules of the house, held by the build. */
package nl.gemeente.casusescalatie.architectuur;
