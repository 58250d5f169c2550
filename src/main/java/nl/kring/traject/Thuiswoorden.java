package nl.kring.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kring.kind.Kindteksten;
import nl.kring.kind.OuderId;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks up what parents told. Row security shows it to those with gezag, to the child's own childcare, and to a wijkcoach with whom the
 * parents share what they see and notice; others find nothing.
 */
@Component
public class Thuiswoorden {
    private final JdbcClient jdbc;
    private final Kindteksten teksten;

    Thuiswoorden(JdbcClient jdbc, Kindteksten teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** The latest first; one query, however many trajecten. */
    public List<Thuiswoord> van(Collection<TrajectId> trajecten) {
        return jdbc.sql("""
                select w.thuiswoord_id, w.traject_id, w.ouder_id, w.geschreven_op, w.teruggenomen_op, o.roepnaam,
                       kind.tekst(s, 'traject.thuiswoord.woorden', w.thuiswoord_id, w.woorden) as woorden
                  from traject.thuiswoord w
                  join kind.ouder o on (o.gemeente_id, o.ouder_id) = (w.gemeente_id, w.ouder_id)
                  left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (w.gemeente_id, w.kind_id)
                 where w.traject_id = any (:trajecten)
                 order by w.geschreven_op desc, w.thuiswoord_id desc
                """)
                .param("trajecten", trajecten.stream().map(TrajectId::waarde).toArray(UUID[]::new))
                .query(this::uit)
                .list();
    }

    private Thuiswoord uit(ResultSet rij, int nummer) throws SQLException {
        var terug = rij.getObject("teruggenomen_op", OffsetDateTime.class);
        return new Thuiswoord(
                new ThuiswoordId(rij.getObject("thuiswoord_id", UUID.class)),
                new TrajectId(rij.getObject("traject_id", UUID.class)),
                new OuderId(rij.getObject("ouder_id", UUID.class)),
                rij.getString("roepnaam"),
                teksten.leesOfLeeg(rij, "woorden"),
                dag(rij.getObject("geschreven_op", OffsetDateTime.class)),
                dagOfLeeg(terug));
    }

    private static @Nullable LocalDate dagOfLeeg(@Nullable OffsetDateTime moment) {
        return moment == null ? null : dag(moment);
    }

    private static LocalDate dag(OffsetDateTime moment) {
        return LocalDate.ofInstant(moment.toInstant(), Tijd.ZONE);
    }
}
