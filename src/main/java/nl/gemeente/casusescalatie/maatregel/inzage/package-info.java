/** What others read of a maatregel: the dossier page and the registers. */
@NullMarked
package nl.gemeente.casusescalatie.maatregel.inzage;

import org.jspecify.annotations.NullMarked;
