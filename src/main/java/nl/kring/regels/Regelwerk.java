package nl.kring.regels;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.kring.platform.GemeenteId;
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
    private final Map<Welke, Werkwijze> gelezen = new ConcurrentHashMap<>();

    Regelwerk(JdbcClient jdbc, Versielezer lezer, Clock klok) {
        this.jdbc = jdbc;
        this.lezer = lezer;
        this.klok = klok;
    }

    private record Welke(GemeenteId gemeente, int nummer) {}

    /** Today, in this area; without an area the one of the whole city. */
    public Werkwijze geldend(GemeenteId gemeente, @Nullable String gebied) {
        return metNummer(
                gemeente,
                jdbc.sql("select regels.geldend(:gemeente, :gebied, :dag)")
                        .param("gemeente", gemeente.waarde())
                        .param("gebied", gebied)
                        .param("dag", Tijd.vandaag(klok))
                        .query(Integer.class)
                        .single());
    }

    /** Today, in this area of the municipality of who acts; the version that comes with Kring for who is not signed in. */
    public Werkwijze geldendHier(@Nullable String gebied) {
        return jdbc.sql("""
                select platform.gemeente() as gemeente, regels.geldend(platform.gemeente(), :gebied, :dag) as nummer
                 where platform.gemeente() is not null
                """)
                .param("gebied", gebied)
                .param("dag", Tijd.vandaag(klok))
                .query((rij, _) ->
                        new Welke(new GemeenteId(rij.getObject("gemeente", UUID.class)), rij.getInt("nummer")))
                .optional()
                .map(welke -> metNummer(welke.gemeente(), welke.nummer()))
                .orElseGet(Werkwijze::meegeleverd);
    }

    /** Today, in the whole city of who acts: for what belongs to no area. */
    public Werkwijze geldendInDeStad() {
        return geldendHier(null);
    }

    /** The numbers of all that was approved and has begun, the newest first; version 1 last. */
    public List<Integer> goedgekeurd(GemeenteId gemeente) {
        return Stream.concat(
                        jdbc
                                .sql("""
                        select nummer from regels.versie
                         where gemeente_id = :gemeente and stand = 'GOEDGEKEURD' and van <= :dag order by van desc, nummer desc
                        """)
                                .param("gemeente", gemeente.waarde())
                                .param("dag", Tijd.vandaag(klok))
                                .query(Integer.class)
                                .list()
                                .stream(),
                        Stream.of(1))
                .toList();
    }

    /**
     * A version that counts or counted.
     *
     * @throws IllegalStateException when there is none of this number, or it never was approved
     */
    public Werkwijze metNummer(GemeenteId gemeente, int nummer) {
        return nummer == 1 ? Werkwijze.meegeleverd() : gelezen.computeIfAbsent(new Welke(gemeente, nummer), this::lees);
    }

    private Werkwijze lees(Welke welke) {
        return lezer.lees(jdbc.sql("""
                        select versie_id from regels.versie
                         where gemeente_id = :gemeente and nummer = :nummer and stand = 'GOEDGEKEURD'
                        """)
                .param("gemeente", welke.gemeente().waarde())
                .param("nummer", welke.nummer())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Geen goedgekeurde versie " + welke.nummer())));
    }
}
