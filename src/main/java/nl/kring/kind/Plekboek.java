package nl.kring.kind;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kring.organisatie.GroepId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the group, the mentor and the days of a place, with what stood there before. */
@Repository
class Plekboek {
    private final JdbcClient jdbc;
    private final Clock klok;

    Plekboek(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    record Nu(PlekAanpassen.Plek plek, int versie) {}

    Nu nu(PlaatsingId plaatsing) {
        return jdbc.sql("select groep_id, mentor_id, dagen, versie from kind.plaatsing where plaatsing_id = :plaatsing")
                .param("plaatsing", plaatsing.waarde())
                .query((rij, _) -> new Nu(
                        new PlekAanpassen.Plek(
                                new GroepId(rij.getObject("groep_id", UUID.class)),
                                Optional.ofNullable(rij.getObject("mentor_id", UUID.class))
                                        .map(MedewerkerId::new)
                                        .orElse(null),
                                Set.copyOf(dagen(rij.getArray("dagen")))),
                        rij.getInt("versie")))
                .single();
    }

    /** @return false when somebody else changed it in between */
    boolean pasAan(Actor actor, Kindbeeld kind, PlekAanpassen.Plek van, PlekAanpassen.Plek naar, int versie) {
        var plaatsing = kind.plaats().id().waarde();
        var gelukt = jdbc.sql("""
                update kind.plaatsing set groep_id = :groep, mentor_id = :mentor, dagen = :dagen, versie = versie + 1
                 where plaatsing_id = :plaatsing and versie = :versie
                """)
                .param("groep", naar.groep().waarde())
                .param("mentor", waarde(naar.mentor()))
                .param("dagen", dagen(naar.dagen()))
                .param("plaatsing", plaatsing)
                .param("versie", versie)
                .update();
        return gelukt == 1 && bewaar(actor, kind, van, versie);
    }

    private boolean bewaar(Actor actor, Kindbeeld kind, PlekAanpassen.Plek van, int versie) {
        return jdbc.sql("""
                insert into kind.eerdere_plek (gemeente_id, plaatsing_id, kind_id, versie, groep_id, mentor_id, dagen, gewijzigd_op, door)
                values (:gemeente, :plaatsing, :kind, :versie, :groep, :mentor, :dagen, :nu, :door)
                """)
                        .param("gemeente", actor.gemeente().waarde())
                        .param("plaatsing", kind.plaats().id().waarde())
                        .param("kind", kind.id().waarde())
                        .param("versie", versie)
                        .param("groep", van.groep().waarde())
                        .param("mentor", waarde(van.mentor()))
                        .param("dagen", dagen(van.dagen()))
                        .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                        .param("door", actor.persoon())
                        .update()
                == 1;
    }

    List<PlekAanpassen.Eerder> eerder(PlaatsingId plaatsing) {
        return jdbc.sql("""
                select e.gewijzigd_op, g.naam as groepnaam, m.roepnaam as mentornaam, e.dagen, d.roepnaam as door
                  from kind.eerdere_plek e
                  join organisatie.groep g using (gemeente_id, groep_id)
                  join organisatie.medewerker d on (d.gemeente_id, d.medewerker_id) = (e.gemeente_id, e.door)
                  left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (e.gemeente_id, e.mentor_id)
                 where e.plaatsing_id = :plaatsing
                 order by e.versie desc
                """)
                .param("plaatsing", plaatsing.waarde())
                .query((rij, _) -> eerder(rij))
                .list();
    }

    private static PlekAanpassen.Eerder eerder(ResultSet rij) throws SQLException {
        return new PlekAanpassen.Eerder(
                LocalDate.ofInstant(
                        rij.getObject("gewijzigd_op", OffsetDateTime.class).toInstant(), Tijd.ZONE),
                rij.getString("groepnaam"),
                rij.getString("mentornaam"),
                dagen(rij.getArray("dagen")),
                rij.getString("door"));
    }

    private static @Nullable UUID waarde(@Nullable MedewerkerId id) {
        return id == null ? null : id.waarde();
    }

    private static String[] dagen(Set<DayOfWeek> dagen) {
        return dagen.stream().sorted().map(Enum::name).toArray(String[]::new);
    }

    private static List<DayOfWeek> dagen(Array namen) throws SQLException {
        return Arrays.stream((String[]) namen.getArray())
                .map(DayOfWeek::valueOf)
                .sorted()
                .collect(Collectors.toList());
    }
}
