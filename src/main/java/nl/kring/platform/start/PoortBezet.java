package nl.kring.platform.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Something else listens on our port: often a Kring in another window. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PoortBezet extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable geheel, PortInUseException reden) {
        return new FailureAnalysis(
                "Poort " + reden.getPort() + " is al in gebruik, misschien door een andere Kring.",
                "Stop die eerst, of kies een andere poort, zoals: SERVER_PORT=" + (reden.getPort() + 1)
                        + " ./kring start",
                reden);
    }
}
