/**
 * What every process shares: how a model is bound to the use cases of its room, which variables may exist, and who may
 * complete a task.
 */
@NullMarked
package nl.gemeente.casusescalatie.proces;

import org.jspecify.annotations.NullMarked;
