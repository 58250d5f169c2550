package nl.kring.toegang;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kring.platform.Actor;
import nl.kring.platform.GemeenteId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the owner of the tables sees: whether anything was written, and which refusals the logbook kept. */
final class Zijkanaalboek implements AutoCloseable {
    /** Not about a child, and written by coming in itself. */
    private static final String NIET_BIJGEHOUDEN = "platform.spring_session, platform.spring_session_attributes";

    private final SingleConnectionDataSource verbinding;
    private final JdbcClient jdbc;
    private final GemeenteId gemeente;
    private final String stand;

    Zijkanaalboek(FlywayConnectionDetails eigenaar, GemeenteId gemeente) {
        verbinding = new SingleConnectionDataSource(
                eigenaar.getJdbcUrl(),
                Objects.requireNonNull(eigenaar.getUsername()),
                Objects.requireNonNull(eigenaar.getPassword()),
                true);
        jdbc = JdbcClient.create(verbinding);
        this.gemeente = gemeente;
        stand = tabellen().stream()
                .map(tabel ->
                        "select '%1$s' as tabel, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as inhoud from %1$s t where gemeente_id = :gemeente"
                                .formatted(tabel))
                .collect(Collectors.joining(" union all "));
    }

    private List<String> tabellen() {
        return jdbc.sql("""
                select c.table_schema || '.' || c.table_name from information_schema.columns c
                  join information_schema.tables t using (table_schema, table_name)
                 where c.column_name = 'gemeente_id' and t.table_type = 'BASE TABLE' and c.table_schema <> 'logboek'
                   and c.table_schema || '.' || c.table_name <> all (string_to_array(:niet, ', '))
                """).param("niet", NIET_BIJGEHOUDEN).query(String.class).list();
    }

    /** Of each table how much there is, and a fingerprint of it. */
    Map<String, String> stand() {
        var nu = new TreeMap<String, String>();
        jdbc.sql(stand)
                .param("gemeente", gemeente.waarde())
                .query((rij, _) -> nu.put(rij.getString("tabel"), rij.getString("inhoud")))
                .list();
        return nu;
    }

    List<String> verschil(Map<String, String> voor) {
        var nu = stand();
        return voor.keySet().stream()
                .filter(tabel -> !Objects.equals(nu.get(tabel), voor.get(tabel)))
                .toList();
    }

    int tabellenGeteld() {
        return stand().size();
    }

    int weigeringen(@Nullable Actor wie, UUID kind) {
        return jdbc.sql(
                        "select count(*) from logboek.logregel where actor_id = :wie and kind_id = :kind and uitkomst = 'GEWEIGERD'")
                .param("wie", Objects.requireNonNull(wie).persoon())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    /** Whatever follows by itself from an answer of the parents. */
    void wachtTotAllesGedaanIs() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("""
                        select count(*) = 0 from platform.event_publication
                         where completion_date is null and serialized_event like '%' || :gemeente || '%'
                        """)
                        .param("gemeente", gemeente.waarde().toString())
                        .query(Boolean.class)
                        .single());
    }

    @Override
    public void close() {
        verbinding.destroy();
    }
}
