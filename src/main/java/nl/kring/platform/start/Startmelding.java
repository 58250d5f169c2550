package nl.kring.platform.start;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in the terminal why Kring doesn't start; takes the place of the framework's own frame around it. */
final class Startmelding implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis uitleg) {
        System.err.println();
        System.err.println("  Kring start niet. " + uitleg.getDescription());
        if (uitleg.getAction() != null) {
            System.err.println("  " + uitleg.getAction());
        }
        System.err.println();
    }
}
