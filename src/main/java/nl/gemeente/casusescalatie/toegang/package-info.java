/** Who may do what: the roles, the one login for pages, webapps and API, and the rights of each role. */
@NullMarked
package nl.gemeente.casusescalatie.toegang;

import org.jspecify.annotations.NullMarked;
