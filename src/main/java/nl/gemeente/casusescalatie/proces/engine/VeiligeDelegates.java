package nl.gemeente.casusescalatie.proces.engine;

import nl.gemeente.casusescalatie.basis.Weigering;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;

/**
 * The engine stores the message and stack trace of a failed delegate. A message from a library can quote what it worked
 * on, so only the kinds of exception and the places in the code go on to the engine.
 */
class VeiligeDelegates extends DefaultDelegateInterceptor {

    @Override
    public void handleInvocation(DelegateInvocation aanroep) throws Exception {
        try {
            super.handleInvocation(aanroep);
        } catch (Weigering | ProcessEngineException e) {
            throw e;
        } catch (Exception e) {
            throw new DelegateMislukt(e);
        }
    }

    /** A failure without a word about its subject. */
    static class DelegateMislukt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        DelegateMislukt(Throwable fout) {
            super(
                    fout.getClass().getSimpleName(),
                    fout.getCause() == null ? null : new DelegateMislukt(fout.getCause()));
            setStackTrace(fout.getStackTrace());
        }
    }
}
