/** Grace period, compliance and enforcement of a maatregel. */
@NullMarked
package nl.gemeente.casusescalatie.maatregel.uitvoering;

import org.jspecify.annotations.NullMarked;
