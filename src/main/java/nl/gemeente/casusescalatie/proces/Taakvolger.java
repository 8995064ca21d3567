package nl.gemeente.casusescalatie.proces;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Is told of every user task of every model that is created or ends, in the same transaction. */
public interface Taakvolger {

    void aangemaakt(DelegateTask taak);

    /** The task was completed, or its process moved on without it. */
    void beeindigd(DelegateTask taak);
}
