package nl.kring.gesprek.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.gesprek.Berichtsoort;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.Gespreksplaats;
import nl.kring.gesprek.Moment;
import nl.kring.gesprek.Stand;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines that wait to be sent. Several instances may empty it at once: each takes a line that nobody else holds. */
@Repository
class Brievenbus {
    static final int HOOGSTENS_POGINGEN = 8;
    /** How long to wait after each try that failed. */
    private static final List<Duration> PAUZES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private final JdbcClient jdbc;
    private final Logboek logboek;
    private final Clock klok;

    Brievenbus(JdbcClient jdbc, Logboek logboek, Clock klok) {
        this.jdbc = jdbc;
        this.logboek = logboek;
        this.klok = klok;
    }

    List<GemeenteId> gemeenten() {
        return jdbc.sql("select gemeente_id from platform.gemeente order by gemeente_id")
                .query((rij, _) -> new GemeenteId(rij.getObject("gemeente_id", UUID.class)))
                .list();
    }

    /** The next line that may be tried, held until the end of the transaction. */
    Optional<Post> volgende(GemeenteId gemeente) {
        return jdbc.sql("""
                select u.*, g.stand, g.datum, g.tijd, g.alleen_week, g.duur_minuten, g.plaats, d.ouder_id,
                       coalesce(m.email, c.email) as mail,
                       exists (select 1 from gesprek.uitnodiging n
                                where n.gemeente_id = u.gemeente_id and n.deelnemer_id = u.deelnemer_id and n.volgnummer > u.volgnummer) as ingehaald,
                       not exists (select 1 from gesprek.uitnodiging n
                                    where n.gemeente_id = u.gemeente_id and n.deelnemer_id = u.deelnemer_id and n.verstuurd_op is not null) as eerste_keer,
                       toegang.leest_nog(case when d.ouder_id is null then 'MEDEWERKER' else 'OUDER' end,
                                         coalesce(d.medewerker_id, d.ouder_id), u.gesprek_id) as welkom
                  from gesprek.uitnodiging u
                  join gesprek.postgesprek g   using (gemeente_id, gesprek_id)
                  join gesprek.postdeelnemer d using (gemeente_id, deelnemer_id)
                  left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (d.gemeente_id, d.medewerker_id)
                  left join kind.oudercontact c      on (c.gemeente_id, c.ouder_id) = (d.gemeente_id, d.ouder_id)
                 where u.gemeente_id = :gemeente and u.verstuurd_op is null and u.niet_nodig is null
                   and u.volgende_poging_op <= :nu and u.pogingen < :hoogstens
                 order by u.volgende_poging_op, u.uitnodiging_id
                 limit 1
                   for update of u skip locked
                """)
                .param("gemeente", gemeente.waarde())
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .param("hoogstens", HOOGSTENS_POGINGEN)
                .query(Brievenbus::post)
                .optional();
    }

    /** Lays a letter ready under this calendar number, to be sent at once. */
    void legKlaar(GemeenteId gemeente, Gast gast, Berichtsoort soort, int volgnummer) {
        jdbc.sql("""
                insert into gesprek.uitnodiging (gemeente_id, uitnodiging_id, gesprek_id, kind_id, deelnemer_id, soort, volgnummer,
                                                 aangemaakt_op, volgende_poging_op)
                values (:gemeente, :id, :gesprek, :kind, :deelnemer, :soort, :volgnummer, :nu, :nu)
                """)
                .param("gemeente", gemeente.waarde())
                .param("id", Ids.nieuw())
                .param("gesprek", gast.gesprek().waarde())
                .param("kind", gast.kind().waarde())
                .param("deelnemer", gast.deelnemer().waarde())
                .param("soort", soort.name())
                .param("volgnummer", volgnummer)
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void verstuurd(Actor actor, Post post) {
        jdbc.sql(
                        "update gesprek.uitnodiging set verstuurd_op = :nu, pogingen = pogingen + 1 where uitnodiging_id = :id")
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .param("id", post.id())
                .update();
        logboek.toegestaan(
                actor,
                post.soort() + "_VERSTUREN",
                post.kind(),
                post.gegevens().gesprek().waarde(),
                actor.soort().name());
    }

    void nietNodig(Post post, String waarom) {
        jdbc.sql("update gesprek.uitnodiging set niet_nodig = :waarom where uitnodiging_id = :id")
                .param("waarom", waarom)
                .param("id", post.id())
                .update();
    }

    /** @return how many tries there have been now */
    int mislukt(Post post) {
        var pogingen = post.pogingen() + 1;
        var pauze = PAUZES.get(Math.min(pogingen, PAUZES.size()) - 1);
        jdbc.sql(
                        "update gesprek.uitnodiging set pogingen = :pogingen, volgende_poging_op = :straks where uitnodiging_id = :id")
                .param("pogingen", pogingen)
                .param("straks", klok.instant().plus(pauze).atOffset(ZoneOffset.UTC))
                .param("id", post.id())
                .update();
        return pogingen;
    }

    private static Post post(ResultSet rij, int nummer) throws SQLException {
        return new Post(
                rij.getObject("uitnodiging_id", UUID.class),
                new KindId(rij.getObject("kind_id", UUID.class)),
                Berichtsoort.valueOf(rij.getString("soort")),
                Stand.valueOf(rij.getString("stand")),
                rij.getInt("pogingen"),
                rij.getBoolean("ingehaald"),
                rij.getBoolean("eerste_keer"),
                rij.getBoolean("welkom"),
                new Agendapunt.Gegevens(
                        new GesprekId(rij.getObject("gesprek_id", UUID.class)),
                        new Moment(
                                rij.getObject("datum", LocalDate.class),
                                rij.getObject("tijd", LocalTime.class),
                                rij.getBoolean("alleen_week")),
                        rij.getInt("duur_minuten"),
                        Gespreksplaats.valueOf(rij.getString("plaats")),
                        rij.getInt("volgnummer"),
                        rij.getObject("ouder_id", UUID.class) != null,
                        rij.getString("mail")));
    }
}
