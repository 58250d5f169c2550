package nl.kring.platform.database;

import java.time.Clock;
import java.util.function.Supplier;
import nl.kring.platform.Actor;
import nl.kring.platform.HuidigeActor;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work of several people in one transaction, such as a table that each filled a part of. Row security then judges every piece as its
 * own maker's; a request never needs this.
 */
@Component
public class NamensAnderen {
    private final JdbcClient jdbc;
    private final Clock klok;

    NamensAnderen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** After an exception the transaction is lost anyway; so the former actor comes back only after success. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T doe(Actor actor, Supplier<T> werk) {
        var vorige = HuidigeActor.nu().orElseThrow(() -> new IllegalStateException("nobody opened this transaction"));
        zet(actor);
        T uitkomst = HuidigeActor.als(actor, werk::get);
        zet(vorige);
        return uitkomst;
    }

    private void zet(Actor actor) {
        jdbc.sql(RlsTransactionManager.ZET)
                .params(
                        actor.gemeente().waarde().toString(),
                        actor.persoon().toString(),
                        actor.soort().name(),
                        Tijd.vandaag(klok).toString())
                .query((_, _) -> true)
                .list();
    }
}
