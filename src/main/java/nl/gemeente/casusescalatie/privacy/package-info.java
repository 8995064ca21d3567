/** What we keep of people stays closed: one way to encrypt it, and a check with reasons before it is read or shared. */
@NullMarked
package nl.gemeente.casusescalatie.privacy;

import org.jspecify.annotations.NullMarked;
