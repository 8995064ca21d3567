/** Each process walked along every arrow of its drawing, from the forms of the people to the end, in the whole application. */
package nl.gemeente.casusescalatie.processen;
