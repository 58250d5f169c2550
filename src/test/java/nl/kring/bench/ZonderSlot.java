package nl.kring.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same reading without row security, for the superuser: in each query a table is replaced by those of its rows that this
 * actor may see, with the ids written out. What is left of the difference is what the second lock costs.
 */
final class ZonderSlot implements UnaryOperator<String> {
    private static final Pattern BRON = Pattern.compile("(?i)\\b(from|join)(\\s+)([a-z]+\\.[a-z_]+)\\b(?!\\s*\\()");
    private static final Pattern KOLOM = Pattern.compile("(\\w+) = ANY");
    private static final Pattern FUNCTIE = Pattern.compile("toegang\\.(\\w+)\\(\\)");

    private final Map<String, String> rijen;
    private final Map<String, String> vertaald = new HashMap<>();

    private ZonderSlot(Map<String, String> rijen) {
        this.rijen = rijen;
    }

    private record Beleid(String tabel, String voorwaarde) {}

    static ZonderSlot voor(JdbcClient jdbc, UUID gemeente, UUID medewerker) {
        jdbc.sql("""
                select set_config('kring.gemeente', :gemeente, false), set_config('kring.actor', :actor, false),
                       set_config('kring.soort', 'MEDEWERKER', false), set_config('kring.dag', '', false)
                """)
                .param("gemeente", gemeente.toString())
                .param("actor", medewerker.toString())
                .query()
                .singleRow();
        var beleid = jdbc.sql("""
                select schemaname || '.' || tablename as tabel, string_agg(qual, ' ') as voorwaarde
                  from pg_policies
                 where cmd in ('SELECT', 'ALL') and 'kring_app' = any (roles) and qual ~ 'toegang\\.'
                 group by schemaname, tablename
                """).query(Beleid.class).list();
        var rijen = beleid.stream()
                .collect(Collectors.toMap(Beleid::tabel, dit -> zichtbaar(jdbc, gemeente, dit)));
        return new ZonderSlot(rijen);
    }

    /** All policies of a table together: what any of them shows is shown. */
    private static String zichtbaar(JdbcClient jdbc, UUID gemeente, Beleid beleid) {
        var kolom = KOLOM.matcher(beleid.voorwaarde());
        if (!kolom.find()) {
            throw new IllegalStateException("De bench begrijpt het beleid niet van " + beleid.tabel());
        }
        var ids = new TreeSet<String>();
        var functie = FUNCTIE.matcher(beleid.voorwaarde());
        while (functie.find()) {
            ids.addAll(jdbc.sql("select x::text from toegang.%s() x".formatted(functie.group(1)))
                    .query(String.class)
                    .list());
        }
        return "(select * from %s where gemeente_id = '%s' and %s = any ('{%s}'::uuid[]))"
                .formatted(beleid.tabel(), gemeente, kolom.group(1), String.join(",", ids));
    }

    @Override
    public String apply(String sql) {
        // translated once: the driver recognises a statement that it has prepared by its text
        return vertaald.computeIfAbsent(sql, dit -> dit.stripLeading().toLowerCase(java.util.Locale.ROOT).matches("(?s)(select|with).*")
                ? BRON.matcher(dit).replaceAll(this::vervang)
                : dit);
    }

    private String vervang(java.util.regex.MatchResult gevonden) {
        var tabel = gevonden.group(3);
        var gefilterd = rijen.get(tabel);
        return Matcher.quoteReplacement(
                gefilterd == null ? gevonden.group() : gevonden.group(1) + gevonden.group(2) + gefilterd);
    }

    /** The tables that are filtered, for who wants to see that it looked. */
    List<String> tabellen() {
        return new ArrayList<>(rijen.keySet());
    }
}
