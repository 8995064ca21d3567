/** What partners contribute to a casus, each behind its wall, and what happens when one stays silent. */
@NullMarked
package nl.gemeente.casusescalatie.casus.bijdrage;

import org.jspecify.annotations.NullMarked;
