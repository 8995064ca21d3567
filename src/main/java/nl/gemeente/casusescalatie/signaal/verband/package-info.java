/** Links between signals: the same place, person or company, and which reports are independent sources. */
@NullMarked
package nl.gemeente.casusescalatie.signaal.verband;

import org.jspecify.annotations.NullMarked;
