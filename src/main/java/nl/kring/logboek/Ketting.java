package nl.kring.logboek;

import java.time.Clock;
import nl.kring.platform.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether the logbook is still as it was written: for who may read all of it. Row security shows anybody else an empty chain. */
@Component
public class Ketting {
    private final JdbcClient jdbc;
    private final Clock klok;

    Ketting(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Kettingoordeel controleer(Actor actor) {
        return new Kettinglezer(jdbc, klok.instant()).lees(actor.gemeente(), "");
    }
}
