/** The ladder of tasks: reminder, deputy, manager, the desk of the burgemeester; who is away and who stands in. */
@NullMarked
package nl.gemeente.casusescalatie.taak;

import org.jspecify.annotations.NullMarked;
