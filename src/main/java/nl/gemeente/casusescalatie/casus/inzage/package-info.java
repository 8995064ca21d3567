/** What others read of a casus: the dossier page and the rooms further along the path. */
@NullMarked
package nl.gemeente.casusescalatie.casus.inzage;

import org.jspecify.annotations.NullMarked;
