package nl.kring.platform.start;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The tables were made by a Kring whose migrations are not ours: before the first release these still change. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AndereTabellen extends AbstractFailureAnalyzer<FlywayValidateException> {
    @Override
    protected FailureAnalysis analyze(Throwable geheel, FlywayValidateException reden) {
        return new FailureAnalysis(
                "De tabellen in deze database zijn gemaakt door een andere versie van Kring.",
                "Begin met een nieuwe map (KRING_DATA) of een lege database, of start de versie waarmee je begon.",
                reden);
    }
}
