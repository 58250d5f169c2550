package nl.kring.logboek;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.kring.platform.Actor;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.HuidigeActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the seal on lines that wait for it. Any instance may do it; two at once do no harm, and nobody who writes waits for it. */
@Component
class Verzegelaar {
    /** Small enough that one piece of work is over in about a second, on a busy machine too. */
    static final int PER_KEER = 1_000;

    private final JdbcClient jdbc;
    private final Clock klok;
    private final TransactionTemplate transactie;

    Verzegelaar(JdbcClient jdbc, Clock klok, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.transactie = new TransactionTemplate(transacties);
    }

    void verzegelAlles() {
        jdbc.sql("select gemeente_id from platform.gemeente order by gemeente_id")
                .query((rij, _) -> new GemeenteId(rij.getObject("gemeente_id", UUID.class)))
                .list()
                .forEach(this::verzegel);
    }

    /** @return how many lines were sealed; none when another instance is at it */
    int verzegel(GemeenteId gemeente) {
        var samen = 0;
        int gedaan;
        do {
            gedaan = eenKeer(gemeente);
            samen += gedaan;
        } while (gedaan == PER_KEER);
        return samen;
    }

    private int eenKeer(GemeenteId gemeente) {
        Integer gedaan = HuidigeActor.als(
                Actor.systeem(gemeente),
                () -> transactie.execute(_ -> jdbc.sql("select logboek.verzegel(:op, :hoogstens)")
                        .param("op", klok.instant().atOffset(ZoneOffset.UTC))
                        .param("hoogstens", PER_KEER)
                        .query(Integer.class)
                        .single()));
        return gedaan == null ? 0 : gedaan;
    }
}
