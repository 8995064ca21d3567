package nl.gemeente.casusescalatie.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Turns our own refusal into exactly its sentences. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartGeweigerdAnalyzer extends AbstractFailureAnalyzer<StartGeweigerd> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, StartGeweigerd cause) {
        return new FailureAnalysis(String.join(System.lineSeparator(), cause.zinnen()), null, cause);
    }
}
