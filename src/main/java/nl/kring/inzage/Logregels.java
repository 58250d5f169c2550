package nl.kring.inzage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kring.organisatie.Zoekterm;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines and names for a privacy officer. Row security and the functions of {@code inzage} give anybody else nothing. */
@Repository
class Logregels {
    private final JdbcClient jdbc;

    Logregels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Regel(
            UUID id,
            LocalDateTime moment,
            UUID actor,
            String soort,
            List<Hoedanigheid> hoedanigheden,
            String handeling,
            @Nullable UUID kind,
            @Nullable Waarom waarom,
            boolean toegestaan,
            boolean afgeschermd,
            String instantie) {}

    List<Regel> regels(Logvraag vraag, int hoogstens) {
        var voorwaarden = new ArrayList<>(List.of("l.tijdstip >= :van and l.tijdstip < :tot"));
        if (vraag.kind() != null) {
            voorwaarden.add("l.kind_id = :kind");
        }
        if (vraag.persoon() != null) {
            voorwaarden.add("l.actor_id = :persoon");
        }
        if (vraag.voor() != null) {
            voorwaarden.add(
                    "(l.tijdstip, l.logregel_id) < (select v.tijdstip, v.logregel_id from logboek.logregel v where v.logregel_id = :voor and v.gemeente_id = platform.gemeente())");
        }
        return jdbc.sql("""
                select l.logregel_id, l.tijdstip, l.actor_id, l.actor_soort, l.hoedanigheden, l.handeling, l.kind_id, l.grond, l.uitkomst,
                       l.afgeschermd, l.instantie
                  from logboek.logregel l
                 where %s
                 order by l.tijdstip desc, l.logregel_id desc
                 limit :hoogstens
                """.formatted(String.join(" and ", voorwaarden)))
                .param("van", Meekijkregels.begin(vraag.van()))
                .param("tot", Meekijkregels.begin(vraag.tot().plusDays(1)))
                .param("kind", vraag.kind() == null ? null : vraag.kind().waarde())
                .param("persoon", vraag.persoon())
                .param("voor", vraag.voor())
                .param("hoogstens", hoogstens)
                .query(Logregels::regel)
                .list();
    }

    Map<UUID, String> namen(Collection<UUID> ids) {
        return jdbc
                .sql("select id, naam from inzage.namen(:ids)")
                .param("ids", ids.stream().distinct().toArray(UUID[]::new))
                .query((rij, _) -> Map.entry(rij.getObject("id", UUID.class), rij.getString("naam")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Gevonden> zoek(Zoekterm term, int hoogstens) {
        return jdbc.sql("select * from inzage.zoek_mensen(:patroon, :hoogstens)")
                .param("patroon", term.patroon())
                .param("hoogstens", hoogstens)
                .query((rij, _) -> new Gevonden(
                        Gevonden.Soort.valueOf(rij.getString("soort")),
                        rij.getObject("id", UUID.class),
                        rij.getString("naam"),
                        rij.getObject("geboren", LocalDate.class)))
                .list();
    }

    private static Regel regel(ResultSet rij, int nummer) throws SQLException {
        var soort = rij.getString("actor_soort");
        var hoedanigheden = Hoedanigheid.lees(
                Arrays.asList((String[]) rij.getArray("hoedanigheden").getArray()));
        return new Regel(
                rij.getObject("logregel_id", UUID.class),
                rij.getObject("tijdstip", OffsetDateTime.class)
                        .atZoneSameInstant(Tijd.ZONE)
                        .toLocalDateTime(),
                rij.getObject("actor_id", UUID.class),
                soort,
                hoedanigheden,
                rij.getString("handeling"),
                rij.getObject("kind_id", UUID.class),
                Waarom.van(rij.getString("grond"), soort, hoedanigheden),
                "TOEGESTAAN".equals(rij.getString("uitkomst")),
                rij.getBoolean("afgeschermd"),
                rij.getString("instantie"));
    }
}
