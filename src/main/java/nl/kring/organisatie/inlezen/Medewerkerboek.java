package nl.kring.organisatie.inlezen;

import java.util.List;
import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.inlezen.Doelgemeente;
import nl.kring.platform.inlezen.Regeluitkomst.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps colleagues, known by their mail address, and their functions. */
final class Medewerkerboek {
    private final JdbcClient jdbc;
    private final Doelgemeente gemeente;

    Medewerkerboek(JdbcClient jdbc, Doelgemeente gemeente) {
        this.jdbc = jdbc;
        this.gemeente = gemeente;
    }

    record Werkplek(
            UUID organisatie,
            @Nullable UUID locatie,
            @Nullable UUID groep) {}

    List<UUID> metEmail(String email) {
        return jdbc.sql("""
                select medewerker_id from organisatie.medewerker where gemeente_id = :gemeente and lower(email) = lower(:email)
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("email", email)
                .query((rij, _) -> rij.getObject("medewerker_id", UUID.class))
                .list();
    }

    UUID maak(Werkregel regel) {
        var id = Ids.nieuw();
        jdbc.sql("""
                insert into organisatie.medewerker (gemeente_id, medewerker_id, roepnaam, achternaam, email, telefoon)
                values (:gemeente, :id, :roepnaam, :achternaam, :email, :telefoon)
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("id", id)
                .param("roepnaam", regel.roepnaam())
                .param("achternaam", regel.achternaam())
                .param("email", regel.email())
                .param("telefoon", regel.telefoon())
                .update();
        return id;
    }

    /** An empty cell wipes nothing out. */
    Soort werkBij(UUID wie, Werkregel regel) {
        var gewijzigd = jdbc.sql("""
                update organisatie.medewerker
                   set roepnaam = :roepnaam, achternaam = :achternaam, telefoon = coalesce(:telefoon, telefoon)
                 where gemeente_id = :gemeente and medewerker_id = :wie
                   and (roepnaam, achternaam, telefoon) is distinct from (:roepnaam, :achternaam, coalesce(:telefoon, telefoon))
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("wie", wie)
                .param("roepnaam", regel.roepnaam())
                .param("achternaam", regel.achternaam())
                .param("telefoon", regel.telefoon())
                .update();
        return gewijzigd == 0 ? Soort.HETZELFDE : Soort.GEWIJZIGD;
    }

    /** A function is the same when it began on the same day at the same place; its last day may have become known since. */
    Soort bewaarFunctie(UUID wie, Werkregel regel, Werkplek plek) {
        var gevonden = jdbc.sql("""
                select functievervulling_id from organisatie.functievervulling
                 where gemeente_id = :gemeente and medewerker_id = :wie and functie = :functie and organisatie_id = :organisatie
                   and locatie_id is not distinct from :locatie::uuid and groep_id is not distinct from :groep::uuid and van = :van
                 order by functievervulling_id limit 1
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("wie", wie)
                .param("functie", regel.functie().name())
                .param("organisatie", plek.organisatie())
                .param("locatie", plek.locatie())
                .param("groep", plek.groep())
                .param("van", regel.van())
                .query(UUID.class)
                .optional();
        if (gevonden.isPresent()) {
            return werkFunctieBij(gevonden.get(), regel);
        }
        maakFunctie(wie, regel, plek);
        return Soort.NIEUW;
    }

    private Soort werkFunctieBij(UUID functie, Werkregel regel) {
        var gewijzigd = jdbc.sql("""
                update organisatie.functievervulling
                   set tot = coalesce(:tot::date, tot), waarnemend = coalesce(:waarnemend::boolean, waarnemend)
                 where gemeente_id = :gemeente and functievervulling_id = :id
                   and (tot, waarnemend) is distinct from (coalesce(:tot::date, tot), coalesce(:waarnemend::boolean, waarnemend))
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("id", functie)
                .param("tot", regel.tot())
                .param("waarnemend", regel.waarnemend())
                .update();
        return gewijzigd == 0 ? Soort.HETZELFDE : Soort.GEWIJZIGD;
    }

    private void maakFunctie(UUID wie, Werkregel regel, Werkplek plek) {
        jdbc.sql("""
                insert into organisatie.functievervulling
                       (gemeente_id, functievervulling_id, medewerker_id, functie, organisatie_id, locatie_id, groep_id, van, tot, waarnemend)
                values (:gemeente, :id, :wie, :functie, :organisatie, :locatie, :groep, :van, :tot, :waarnemend)
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("id", Ids.nieuw())
                .param("wie", wie)
                .param("functie", regel.functie().name())
                .param("organisatie", plek.organisatie())
                .param("locatie", plek.locatie())
                .param("groep", plek.groep())
                .param("van", regel.van())
                .param("tot", regel.tot())
                .param("waarnemend", Boolean.TRUE.equals(regel.waarnemend()))
                .update();
    }
}
