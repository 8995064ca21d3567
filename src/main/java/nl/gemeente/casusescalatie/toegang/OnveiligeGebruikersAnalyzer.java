package nl.gemeente.casusescalatie.toegang;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class OnveiligeGebruikersAnalyzer extends AbstractFailureAnalyzer<OnveiligeGebruikers> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OnveiligeGebruikers cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
