package nl.kring.platform.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A refusal of our own already has its sentences. */
final class Weigering extends AbstractFailureAnalyzer<NietTeStarten> {
    @Override
    protected FailureAnalysis analyze(Throwable geheel, NietTeStarten reden) {
        return new FailureAnalysis(String.valueOf(reden.getMessage()), reden.watNu(), reden);
    }
}
