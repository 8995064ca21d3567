/** How the application starts: the local default with its own PostgreSQL and mail catcher, what productie demands, and one Dutch sentence when it cannot. */
@NullMarked
package nl.gemeente.casusescalatie.lokaal;

import org.jspecify.annotations.NullMarked;
