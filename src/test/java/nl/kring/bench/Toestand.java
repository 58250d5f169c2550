package nl.kring.bench;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All rows about some children as they stood at one moment, and the way back to it. So the bench can let the app do something,
 * undo it, and send the same SQL straight: both find the same rows. It also leaves the data folder as it was.
 */
final class Toestand {
    private final JdbcClient jdbc;
    private final UUID gemeente;
    private final UUID[] kinderen;
    private final List<Tabel> tabellen;

    /** @param kolommen those that can be written, with commas */
    private record Tabel(String naam, String kolommen, int nummer) {
        String bewaard() {
            return "pg_temp.bench_toestand_" + nummer;
        }
    }

    private Toestand(JdbcClient jdbc, UUID gemeente, UUID[] kinderen, List<Tabel> tabellen) {
        this.jdbc = jdbc;
        this.gemeente = gemeente;
        this.kinderen = kinderen;
        this.tabellen = tabellen;
    }

    static Toestand bewaar(JdbcClient jdbc, UUID gemeente, Set<UUID> kinderen) {
        var toestand = new Toestand(jdbc, gemeente, kinderen.toArray(UUID[]::new), tabellen(jdbc));
        for (var tabel : toestand.tabellen) {
            jdbc.sql("drop table if exists " + tabel.bewaard()).update();
            toestand.vanKinderen("create temporary table bench_toestand_%d as select * from %s where %s"
                    .formatted(tabel.nummer(), tabel.naam(), toestand.wie()));
        }
        return toestand;
    }

    /** Triggers and foreign keys look away meanwhile: what comes back is what they had already allowed. */
    void herstel() {
        jdbc.sql("set session_replication_role = replica").update();
        ruimOudersOp();
        for (var tabel : tabellen) {
            vanKinderen("delete from %s where %s".formatted(tabel.naam(), wie()));
            jdbc.sql("insert into %1$s (%2$s) select %2$s from %3$s"
                            .formatted(tabel.naam(), tabel.kolommen(), tabel.bewaard()))
                    .update();
        }
        jdbc.sql("set session_replication_role = origin").update();
    }

    /** A parent has no child's id of his own; whoever came with a new child goes with it. */
    private void ruimOudersOp() {
        var gezag = tabellen.stream()
                .filter(tabel -> tabel.naam().equals("kind.gezagsrelatie"))
                .findFirst()
                .orElseThrow();
        for (var tabel : List.of("kind.oudercontact", "kind.ouder")) {
            vanKinderen("""
                    delete from %s where gemeente_id = '%s' and ouder_id in (
                           select n.ouder_id from kind.gezagsrelatie n where %s
                           except select o.ouder_id from %s o)
                    """.formatted(tabel, gemeente, wie(), gezag.bewaard()));
        }
    }

    private String wie() {
        return "gemeente_id = '%s' and kind_id = any (array[%s]::uuid[])".formatted(gemeente, lijst());
    }

    /** Written out: a parameter is not allowed in "create table as". They are ids, made by ourselves. */
    private String lijst() {
        return java.util.Arrays.stream(kinderen)
                .map("'%s'"::formatted)
                .collect(java.util.stream.Collectors.joining(","));
    }

    private void vanKinderen(String sql) {
        jdbc.sql(sql).update();
    }

    private static List<Tabel> tabellen(JdbcClient jdbc) {
        return jdbc.sql("""
                select c.table_schema || '.' || c.table_name as naam,
                       string_agg(quote_ident(a.column_name), ', ' order by a.ordinal_position)
                           filter (where a.is_generated = 'NEVER') as kolommen,
                       row_number() over (order by c.table_schema, c.table_name)::int as nummer
                  from information_schema.columns c
                  join information_schema.tables t using (table_schema, table_name)
                  join information_schema.columns a using (table_schema, table_name)
                 where c.column_name = 'kind_id' and t.table_type = 'BASE TABLE' and t.table_schema !~ '^pg_'
                 group by c.table_schema, c.table_name
                """).query(Tabel.class).list();
    }
}
