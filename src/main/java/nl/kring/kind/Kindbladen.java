package nl.kring.kind;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a child's page shows beside {@link Kindbeeld}. */
@Repository
class Kindbladen {
    private final JdbcClient jdbc;

    Kindbladen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Bijdeplaatsing bijDePlaatsing(PlaatsingId plaatsing) {
        return jdbc.sql("""
                select p.dagen, p.uitleg_op, p.uitleg_hoe, p.uitleg_taal, u.roepnaam as uitleg_door,
                       p.vraag_op, p.vraag_antwoord, v.roepnaam as vraag_door
                  from kind.plaatsing p
                  left join organisatie.medewerker u on (u.gemeente_id, u.medewerker_id) = (p.gemeente_id, p.uitleg_door)
                  left join organisatie.medewerker v on (v.gemeente_id, v.medewerker_id) = (p.gemeente_id, p.vraag_door)
                 where p.plaatsing_id = :plaatsing
                """)
                .param("plaatsing", plaatsing.waarde())
                .query((rij, _) -> new Bijdeplaatsing(dagen(rij.getArray("dagen")), verteld(rij), gevraagd(rij)))
                .single();
    }

    /** Row security gives the addresses that the actor may use, and no other. */
    Map<OuderId, Kindblad.Bereik> bereik(KindId kind) {
        return jdbc
                .sql("""
                select c.ouder_id, c.email, c.telefoon
                  from kind.gezagsrelatie g
                  join kind.oudercontact c using (gemeente_id, ouder_id)
                 where g.kind_id = :kind and (c.email is not null or c.telefoon is not null)
                """)
                .param("kind", kind.waarde())
                .query((rij, _) -> Map.entry(
                        new OuderId(rij.getObject("ouder_id", UUID.class)),
                        new Kindblad.Bereik(rij.getString("email"), rij.getString("telefoon"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (een, _) -> een));
    }

    private static List<DayOfWeek> dagen(Array namen) throws SQLException {
        return Arrays.stream((String[]) namen.getArray())
                .map(DayOfWeek::valueOf)
                .toList();
    }

    private static Bijdeplaatsing.@Nullable Verteld verteld(ResultSet rij) throws SQLException {
        var op = rij.getObject("uitleg_op", LocalDate.class);
        return op == null
                ? null
                : new Bijdeplaatsing.Verteld(
                        op,
                        PlaatsKind.Hoe.valueOf(rij.getString("uitleg_hoe")),
                        Taal.naam(rij.getString("uitleg_taal")),
                        rij.getString("uitleg_door"));
    }

    private static Bijdeplaatsing.@Nullable Gevraagd gevraagd(ResultSet rij) throws SQLException {
        var op = rij.getObject("vraag_op", LocalDate.class);
        return op == null
                ? null
                : new Bijdeplaatsing.Gevraagd(
                        op, Wijkcoachvraag.valueOf(rij.getString("vraag_antwoord")), rij.getString("vraag_door"));
    }
}
