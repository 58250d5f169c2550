package nl.kring.organisatie.inlezen;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.platform.Ids;
import nl.kring.platform.inlezen.Doelgemeente;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations, locations and groups of one municipality by the names that people write, while one file is read. */
final class Organisatieboek {
    private final JdbcClient jdbc;
    private final Doelgemeente gemeente;
    private final Map<String, UUID> houders = new HashMap<>();

    Organisatieboek(JdbcClient jdbc, Doelgemeente gemeente) {
        this.jdbc = jdbc;
        this.gemeente = gemeente;
    }

    record Plek(UUID id, UUID houder) {}

    boolean heeftWijk(String code) {
        return jdbc.sql(
                        "select exists (select from organisatie.wijk where gemeente_id = :gemeente and wijk_code = :code)")
                .param("gemeente", gemeente.id().waarde())
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /** The houder with this name; a new one where there is none. */
    UUID houder(String naam) {
        return houders.computeIfAbsent(
                naam.toLowerCase(Locale.ROOT),
                _ -> organisaties(naam).stream()
                        .filter(deze -> deze.soort() == Organisatiesoort.KINDEROPVANG)
                        .map(Gevonden::id)
                        .findFirst()
                        .orElseGet(() -> maakOrganisatie(naam, Organisatiesoort.KINDEROPVANG)));
    }

    record Gevonden(UUID id, Organisatiesoort soort) {}

    List<Gevonden> organisaties(String naam) {
        return jdbc.sql("""
                select organisatie_id, soort from organisatie.organisatie
                 where gemeente_id = :gemeente and lower(naam) = lower(:naam)
                 order by organisatie_id
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("naam", naam)
                .query((rij, _) -> new Gevonden(
                        rij.getObject("organisatie_id", UUID.class), Organisatiesoort.valueOf(rij.getString("soort"))))
                .list();
    }

    UUID maakOrganisatie(String naam, Organisatiesoort soort) {
        var id = Ids.nieuw();
        jdbc.sql("""
                insert into organisatie.organisatie (gemeente_id, organisatie_id, naam, soort) values (:gemeente, :id, :naam, :soort)
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("id", id)
                .param("naam", naam)
                .param("soort", soort.name())
                .update();
        return id;
    }

    /** By LRK number, or by name. */
    List<Plek> locaties(String nummerOfNaam) {
        return jdbc.sql("""
                select locatie_id, houder_id from organisatie.locatie
                 where gemeente_id = :gemeente and (lrk_id = :tekst or lower(naam) = lower(:tekst))
                 order by locatie_id
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("tekst", nummerOfNaam)
                .query((rij, _) ->
                        new Plek(rij.getObject("locatie_id", UUID.class), rij.getObject("houder_id", UUID.class)))
                .list();
    }

    Optional<UUID> groep(UUID locatie, String naam) {
        return jdbc.sql("""
                select groep_id from organisatie.groep
                 where gemeente_id = :gemeente and locatie_id = :locatie and lower(naam) = lower(:naam)
                 order by groep_id limit 1
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("locatie", locatie)
                .param("naam", naam)
                .query(UUID.class)
                .optional();
    }

    UUID maakGroep(UUID locatie, String naam, boolean ve) {
        var id = Ids.nieuw();
        jdbc.sql("""
                insert into organisatie.groep (gemeente_id, groep_id, locatie_id, naam, ve) values (:gemeente, :id, :locatie, :naam, :ve)
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("id", id)
                .param("locatie", locatie)
                .param("naam", naam)
                .param("ve", ve)
                .update();
        return id;
    }
}
