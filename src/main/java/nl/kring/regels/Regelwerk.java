package nl.kring.regels;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which version of the way of working counts. An approved version never changes, so what was read of it is kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Regelwerk {
    private final JdbcClient jdbc;
    private final Versielezer lezer;
    private final Clock klok;
    private final Map<UUID, Werkwijze> gelezen = new ConcurrentHashMap<>();

    Regelwerk(JdbcClient jdbc, Versielezer lezer, Clock klok) {
        this.jdbc = jdbc;
        this.lezer = lezer;
        this.klok = klok;
    }

    /** Today, in this area of the acting person's municipality. */
    public Werkwijze geldend(@Nullable String gebied) {
        return metNummer(jdbc.sql("select regels.geldend(platform.gemeente(), :gebied, :dag)")
                .param("gebied", gebied)
                .param("dag", Tijd.vandaag(klok))
                .query(Integer.class)
                .single());
    }

    /**
     * A version that counts or counted.
     *
     * @throws IllegalStateException when there is none of this number, or it never was approved
     */
    public Werkwijze metNummer(int nummer) {
        if (nummer == 1) {
            return Werkwijze.meegeleverd();
        }
        var id = jdbc.sql("select versie_id from regels.versie where nummer = :nummer and stand = 'GOEDGEKEURD'")
                .param("nummer", nummer)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Geen goedgekeurde versie " + nummer));
        return gelezen.computeIfAbsent(id, lezer::lees);
    }
}
