/** The plan van aanpak: actions, who does them and by when. */
@NullMarked
package nl.gemeente.casusescalatie.casus.plan;

import org.jspecify.annotations.NullMarked;
