package nl.kring.platform.gebeurtenis;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.kring.platform.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work that was not done yet, by its id and what kind it is; nothing about whom. Whoever shows it asks for a beheerder first. */
@Service
public class Openstaand {
    private static final int HOOGSTENS_REGELS = 200;

    private final JdbcClient jdbc;
    private final Herkansing herkansing;

    Openstaand(JdbcClient jdbc, Herkansing herkansing) {
        this.jdbc = jdbc;
        this.herkansing = herkansing;
    }

    /**
     * One piece of work.
     *
     * @param wat the event's own name, such as ToestemmingVeranderd
     * @param mislukt whether the last try failed; else it has yet to begin or is busy
     */
    public record Werk(UUID id, String wat, Instant sinds, int pogingen, boolean mislukt) {
        /** Only a person can go on with it. */
        public boolean gestopt() {
            return mislukt && pogingen >= Herkansing.HOOGSTENS_POGINGEN;
        }
    }

    /** What is open in this municipality, longest first. */
    @Transactional(readOnly = true)
    public List<Werk> werk(Actor actor) {
        return jdbc.sql("""
                select id, regexp_replace(event_type, '^.*[.]', '') as wat, publication_date, coalesce(completion_attempts, 0) as pogingen,
                       coalesce(status = 'FAILED', false) as mislukt
                  from platform.event_publication
                 where completion_date is null and serialized_event like '%' || :gemeente || '%'
                 order by publication_date, id
                 limit :hoogstens
                """)
                .param("gemeente", actor.gemeente().waarde().toString())
                .param("hoogstens", HOOGSTENS_REGELS)
                .query((rij, _) -> new Werk(
                        rij.getObject("id", UUID.class),
                        rij.getString("wat"),
                        rij.getObject("publication_date", OffsetDateTime.class).toInstant(),
                        rij.getInt("pogingen"),
                        rij.getBoolean("mislukt")))
                .list();
    }

    /** Starts counting anew, and tries at once; work that is gone meanwhile, or of another municipality, changes nothing. */
    public void opnieuw(Actor actor, UUID id) {
        var geraakt = jdbc.sql("""
                update platform.event_publication set completion_attempts = 0
                 where id = :id and status = 'FAILED' and serialized_event like '%' || :gemeente || '%'
                """)
                .param("id", id)
                .param("gemeente", actor.gemeente().waarde().toString())
                .update();
        if (geraakt == 1) {
            herkansing.probeer(id);
        }
    }
}
