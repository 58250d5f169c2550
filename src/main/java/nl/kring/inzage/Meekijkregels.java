package nl.kring.inzage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines about one child, gathered by day, person and part. Row security gives a parent those of the own child, and no other. */
@Repository
class Meekijkregels {
    private final JdbcClient jdbc;

    Meekijkregels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param naam absent when the person is no longer known */
    record Regel(
            LocalDate dag,
            UUID actor,
            String soort,
            String handeling,
            @Nullable Waarom waarom,
            List<Hoedanigheid> hoedanigheden,
            LocalTime eerste,
            LocalTime laatste,
            int keer,
            @Nullable String naam,
            @Nullable String roepnaam) {}

    /** One query; refusals and shielded lines stay out here as well as in the database's own lock. */
    List<Regel> regels(KindId kind, LocalDate van, LocalDate tot) {
        return jdbc.sql("""
                select g.*, coalesce(m.roepnaam || ' ' || m.achternaam, o.roepnaam) as naam,
                       coalesce(m.roepnaam, o.roepnaam) as roepnaam
                  from (select (l.tijdstip at time zone 'Europe/Amsterdam')::date as dag, l.gemeente_id, l.actor_id, l.actor_soort, l.handeling,
                               l.grond, l.hoedanigheden, min(l.tijdstip) as eerste, max(l.tijdstip) as laatste, count(*) as keer
                          from logboek.logregel l
                         where l.kind_id = :kind and l.tijdstip >= :van and l.tijdstip < :tot and l.uitkomst = 'TOEGESTAAN' and not l.afgeschermd
                         group by 1, 2, 3, 4, 5, 6, 7) g
                  left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (g.gemeente_id, g.actor_id)
                  left join kind.ouder o             on (o.gemeente_id, o.ouder_id) = (g.gemeente_id, g.actor_id)
                 order by g.dag desc, g.laatste desc, g.actor_id, g.handeling
                """)
                .param("kind", kind.waarde())
                .param("van", begin(van))
                .param("tot", begin(tot.plusDays(1)))
                .query(Meekijkregels::regel)
                .list();
    }

    boolean isEerder(KindId kind, LocalDate dag) {
        return jdbc.sql(
                        "select exists (select from logboek.logregel l where l.kind_id = :kind and l.tijdstip < :dag and l.uitkomst = 'TOEGESTAAN' and not l.afgeschermd)")
                .param("kind", kind.waarde())
                .param("dag", begin(dag))
                .query(Boolean.class)
                .single();
    }

    Map<UUID, String> organisaties(Collection<UUID> ids) {
        return jdbc
                .sql("select organisatie_id, naam from organisatie.organisatie where organisatie_id = any (:ids)")
                .param("ids", ids.stream().distinct().toArray(UUID[]::new))
                .query((rij, _) -> Map.entry(rij.getObject("organisatie_id", UUID.class), rij.getString("naam")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static OffsetDateTime begin(LocalDate dag) {
        return dag.atStartOfDay(Tijd.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Regel regel(ResultSet rij, int nummer) throws SQLException {
        var hoedanigheden = Hoedanigheid.lees(
                Arrays.asList((String[]) rij.getArray("hoedanigheden").getArray()));
        var soort = rij.getString("actor_soort");
        return new Regel(
                rij.getObject("dag", LocalDate.class),
                rij.getObject("actor_id", UUID.class),
                soort,
                rij.getString("handeling"),
                Waarom.van(rij.getString("grond"), soort, hoedanigheden),
                hoedanigheden,
                tijd(rij, "eerste"),
                tijd(rij, "laatste"),
                rij.getInt("keer"),
                rij.getString("naam"),
                rij.getString("roepnaam"));
    }

    private static LocalTime tijd(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class)
                .atZoneSameInstant(Tijd.ZONE)
                .toLocalTime();
    }
}
