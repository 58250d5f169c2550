package nl.kring.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same reading without row security, for the superuser: in each query a table is replaced by those of its rows that this
 * actor may see, by ids that were looked up beforehand. What is left of the difference is what the second lock costs.
 */
final class ZonderSlot {
    private static final Pattern BRON = Pattern.compile("(?i)\\b(from|join)(\\s+)([a-z]+\\.[a-z_]+)\\b(?!\\s*\\()");
    private static final Pattern LEEST = Pattern.compile("(?is)\\s*(select|with)\\b.*");
    private static final Pattern KOLOM = Pattern.compile("(\\w+) = ANY");
    private static final Pattern FUNCTIE = Pattern.compile("toegang\\.(\\w+)\\(\\)");

    private final JdbcClient jdbc;
    private final UUID gemeente;
    private final List<Beleid> beleid;
    private final Map<String, String> gefilterd;
    private final Map<UUID, Map<String, String>> ids = new HashMap<>();
    private final Map<String, String> vertaald = new HashMap<>();

    private record Beleid(String tabel, String voorwaarde) {
        List<String> functies() {
            return FUNCTIE.matcher(voorwaarde)
                    .results()
                    .map(gevonden -> gevonden.group(1))
                    .distinct()
                    .toList();
        }

        String kolom() {
            return KOLOM.matcher(voorwaarde)
                    .results()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("De bench begrijpt het beleid niet van " + tabel))
                    .group(1);
        }

        /** All policies of a table together: what any of them shows is shown. The text is the same for every actor. */
        String rijen(UUID gemeente) {
            var zichtbaar = functies().stream()
                    .map(functie -> "current_setting('bench.%s')::uuid[]".formatted(functie))
                    .collect(Collectors.joining(" || "));
            return "(select * from %s where gemeente_id = '%s' and %s = any ((select %s)::uuid[]))"
                    .formatted(tabel, gemeente, kolom(), zichtbaar);
        }
    }

    ZonderSlot(JdbcClient jdbc, UUID gemeente) {
        this.jdbc = jdbc;
        this.gemeente = gemeente;
        this.beleid = jdbc.sql("""
                select schemaname || '.' || tablename as tabel, string_agg(qual, ' ') as voorwaarde
                  from pg_policies
                 where cmd in ('SELECT', 'ALL') and 'kring_app' = any (roles) and qual ~ 'toegang\\.'
                   -- joined to rows that are filtered already, and handed to kind.tekst as a row of this very table
                   and schemaname || '.' || tablename <> 'kind.sleutel'
                 group by schemaname, tablename
                """).query(Beleid.class).list();
        this.gefilterd = beleid.stream().collect(Collectors.toMap(Beleid::tabel, dit -> dit.rijen(gemeente)));
    }

    /** What the connection must know beforehand: for each function of the policies, the ids that it gives this actor. */
    Map<String, String> ids(UUID medewerker) {
        return ids.computeIfAbsent(medewerker, this::zoekOp);
    }

    private Map<String, String> zoekOp(UUID medewerker) {
        jdbc.sql("""
                select set_config('kring.gemeente', :gemeente, false), set_config('kring.actor', :actor, false),
                       set_config('kring.soort', 'MEDEWERKER', false), set_config('kring.dag', '', false)
                """)
                .param("gemeente", gemeente.toString())
                .param("actor", medewerker.toString())
                .query()
                .singleRow();
        return beleid.stream()
                .flatMap(dit -> dit.functies().stream())
                .distinct()
                .collect(Collectors.toMap(
                        functie -> "bench." + functie,
                        functie -> jdbc.sql("select coalesce(array_agg(x), '{}')::text from toegang.%s() x"
                                        .formatted(functie))
                                .query(String.class)
                                .single()));
    }

    String vertaal(String sql) {
        return vertaald.computeIfAbsent(
                sql, dit -> LEEST.matcher(dit).matches() ? BRON.matcher(dit).replaceAll(this::vervang) : dit);
    }

    private String vervang(MatchResult gevonden) {
        var rijen = gefilterd.get(gevonden.group(3).toLowerCase(Locale.ROOT));
        return Matcher.quoteReplacement(
                rijen == null ? gevonden.group() : gevonden.group(1) + gevonden.group(2) + rijen);
    }
}
