/**
 * A bestuurlijke maatregel and its Awb steps: advice, voornemen, zienswijze, besluit, bekendmaking, begunstiging,
 * execution and bezwaar.
 */
@NullMarked
package nl.gemeente.casusescalatie.maatregel;

import org.jspecify.annotations.NullMarked;
