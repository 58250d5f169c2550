package nl.kring.platform.start;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The database of one's own choice doesn't answer (SQLState class 08) or doesn't let us in (class 28). */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseOnbereikbaar extends AbstractFailureAnalyzer<SQLException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable geheel, SQLException reden) {
        var soort = String.valueOf(reden.getSQLState());
        if (soort.startsWith("08")) {
            return uitleg("De database antwoordt niet.", reden);
        }
        if (soort.startsWith("28")) {
            return uitleg("De database laat Kring niet binnen.", reden);
        }
        return null;
    }

    private static FailureAnalysis uitleg(String waarom, SQLException reden) {
        return new FailureAnalysis(
                waarom + " PostgreSQL zegt: " + reden.getMessage(),
                "Kijk SPRING_DATASOURCE_* en SPRING_FLYWAY_* na; in README.md staat wat erin hoort.",
                reden);
    }
}
