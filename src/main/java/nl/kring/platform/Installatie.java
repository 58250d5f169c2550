package nl.kring.platform;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this database holds: the demo or the real thing. Said by the data itself, so no setting can turn one into the other. */
@Component
public class Installatie {
    public enum Soort {
        DEMO,
        ECHT
    }

    private final JdbcClient jdbc;
    /** Once set up it never changes; until then each look asks again. */
    private final AtomicReference<Optional<Soort>> bekend = new AtomicReference<>(Optional.empty());

    Installatie(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while nobody has set anything up. */
    public Optional<Soort> soort() {
        var eerder = bekend.get();
        if (eerder.isPresent()) {
            return eerder;
        }
        var nu = jdbc.sql("select soort from platform.installatie")
                .query(String.class)
                .optional()
                .map(Soort::valueOf);
        bekend.set(nu);
        return nu;
    }

    public boolean isDemo() {
        return soort().filter(Soort.DEMO::equals).isPresent();
    }
}
