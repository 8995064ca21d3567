package nl.gemeente.casusescalatie.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A web port that was taken between our check and the bind, or in a profile without that check. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PoortBezetAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(StartGeweigerd.webpoortBezet(cause.getPort()).getMessage(), null, cause);
    }
}
