/** What we keep of people stays closed: one key, one way to encrypt. */
@NullMarked
package nl.gemeente.casusescalatie.privacy;

import org.jspecify.annotations.NullMarked;
