package nl.kring;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through every byte of every table, as somebody with a copy of the database could. */
public record Databasezoeker(JdbcClient eigenaar) {

    public List<String> tabellen() {
        return eigenaar.sql("""
                select format('%I.%I', n.nspname, t.relname)
                  from pg_class t join pg_namespace n on n.oid = t.relnamespace
                 where t.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname !~ '^pg_temp'
                """).query(String.class).list();
    }

    /** The tables in which this word stands, as text or as bytes. */
    public List<String> met(String woord) {
        var hex = HexFormat.of().formatHex(woord.getBytes(StandardCharsets.UTF_8));
        return tabellen().stream()
                .filter(tabel -> eigenaar.sql(
                                "select exists (select from %s t where strpos(t::text, :woord) > 0 or strpos(t::text, :hex) > 0)"
                                        .formatted(tabel))
                        .param("woord", woord)
                        .param("hex", hex)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
