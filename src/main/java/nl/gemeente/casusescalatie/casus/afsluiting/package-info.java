/** Monitoring, handing over, closing and reopening a casus, and the lessons it leaves. */
@NullMarked
package nl.gemeente.casusescalatie.casus.afsluiting;

import org.jspecify.annotations.NullMarked;
