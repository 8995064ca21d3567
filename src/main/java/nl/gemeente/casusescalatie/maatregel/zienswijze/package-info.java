/** The voornemen and the zienswijze (Awb 4:8). */
@NullMarked
package nl.gemeente.casusescalatie.maatregel.zienswijze;

import org.jspecify.annotations.NullMarked;
