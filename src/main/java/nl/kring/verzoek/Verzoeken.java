package nl.kring.verzoek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kring.kind.Kindteksten;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests as rows. Row security has taken away those that the actor may not know of. */
@Repository
class Verzoeken {
    private static final String BEELD = """
            select v.verzoek_id, v.kind_id, n.kindnaam, n.oudernaam, v.soort, v.ingediend_op, v.uiterlijk, l.tot, a.uitkomst, a.op as beantwoord_op, m.roepnaam as beantwoord_door,
                   kind.tekst(s, 'verzoek.verzoek.woorden', v.verzoek_id, v.woorden) as woorden,
                   kind.tekst(s, 'verzoek.verlenging.reden', v.verzoek_id, l.reden) as reden,
                   kind.tekst(s, 'verzoek.antwoord.woorden', v.verzoek_id, a.woorden) as antwoord
              from verzoek.verzoek v
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (v.gemeente_id, v.kind_id)
              join verzoek.namen() n using (verzoek_id)
              left join verzoek.verlenging l on (l.gemeente_id, l.verzoek_id) = (v.gemeente_id, v.verzoek_id)
              left join verzoek.antwoord a on (a.gemeente_id, a.verzoek_id) = (v.gemeente_id, v.verzoek_id)
              left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (a.gemeente_id, a.door)
            """;

    private final JdbcClient jdbc;
    private final Kindteksten teksten;

    Verzoeken(JdbcClient jdbc, Kindteksten teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** Open ones first, the nearest last day on top; then the answered ones, the newest on top. */
    List<Verzoek> deel(int aantal, int na) {
        return jdbc.sql(BEELD + """
                order by a.op is not null, a.op desc, coalesce(l.tot, v.uiterlijk), v.verzoek_id
                limit :aantal offset :na
                """)
                .param("aantal", aantal)
                .param("na", na)
                .query(this::uit)
                .list();
    }

    /** What one parent asks waits for what that parent asks at this moment, so that counting holds. */
    void eenTegelijk(Actor ouder) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:ouder, 140))")
                .param("ouder", ouder.persoon().toString())
                .query((_, _) -> true)
                .single();
    }

    /** How many of the actor's own requests about this child wait for an answer. */
    int open(KindId kind) {
        return jdbc.sql("""
                select count(*) from verzoek.verzoek v
                 where v.kind_id = :kind
                   and not exists (select 1 from verzoek.antwoord a where (a.gemeente_id, a.verzoek_id) = (v.gemeente_id, v.verzoek_id))
                """).param("kind", kind.waarde()).query(Integer.class).single();
    }

    Optional<Verzoek> verzoek(VerzoekId id) {
        return jdbc.sql(BEELD + " where v.verzoek_id = :id")
                .param("id", id.waarde())
                .query(this::uit)
                .optional();
    }

    /** Sent twice is kept once. */
    void schrijf(Actor ouder, VerzoekId id, KindId kind, Verzoeksoort soort, String woorden, Termijn termijn) {
        jdbc.sql("""
                insert into verzoek.verzoek (gemeente_id, verzoek_id, kind_id, ouder_id, soort, woorden, ingediend_op, uiterlijk)
                values (:gemeente, :id, :kind, :ouder, :soort, :woorden, :op, :uiterlijk)
                on conflict do nothing
                """)
                .param("gemeente", ouder.gemeente().waarde())
                .param("id", id.waarde())
                .param("kind", kind.waarde())
                .param("ouder", ouder.persoon())
                .param("soort", soort.name())
                .param("woorden", teksten.sleutel(ouder, kind).dicht("verzoek.verzoek.woorden", id.waarde(), woorden))
                .param("op", termijn.ingediendOp())
                .param("uiterlijk", termijn.uiterlijk())
                .update();
    }

    /** @return false when somebody did so before */
    boolean verleng(Actor wie, Verzoek verzoek, LocalDate tot, String reden, LocalDate op) {
        return jdbc.sql("""
                insert into verzoek.verlenging (gemeente_id, verzoek_id, kind_id, tot, reden, op, door)
                values (:gemeente, :id, :kind, :tot, :reden, :op, :door)
                on conflict do nothing
                """)
                        .param("gemeente", wie.gemeente().waarde())
                        .param("id", verzoek.id().waarde())
                        .param("kind", verzoek.kind().waarde())
                        .param("tot", tot)
                        .param(
                                "reden",
                                teksten.sleutel(wie, verzoek.kind())
                                        .dicht(
                                                "verzoek.verlenging.reden",
                                                verzoek.id().waarde(),
                                                reden))
                        .param("op", op)
                        .param("door", wie.persoon())
                        .update()
                == 1;
    }

    /** @return false when somebody did so before */
    boolean beantwoord(Actor wie, Verzoek verzoek, Uitkomst uitkomst, String woorden, LocalDate op) {
        return jdbc.sql("""
                insert into verzoek.antwoord (gemeente_id, verzoek_id, kind_id, uitkomst, woorden, op, door)
                values (:gemeente, :id, :kind, :uitkomst, :woorden, :op, :door)
                on conflict do nothing
                """)
                        .param("gemeente", wie.gemeente().waarde())
                        .param("id", verzoek.id().waarde())
                        .param("kind", verzoek.kind().waarde())
                        .param("uitkomst", uitkomst.name())
                        .param(
                                "woorden",
                                teksten.sleutel(wie, verzoek.kind())
                                        .dicht(
                                                "verzoek.antwoord.woorden",
                                                verzoek.id().waarde(),
                                                woorden))
                        .param("op", op)
                        .param("door", wie.persoon())
                        .update()
                == 1;
    }

    private Verzoek uit(ResultSet rij, int nummer) throws SQLException {
        var uitkomst = rij.getString("uitkomst");
        return new Verzoek(
                new VerzoekId(rij.getObject("verzoek_id", UUID.class)),
                new KindId(rij.getObject("kind_id", UUID.class)),
                rij.getString("kindnaam"),
                rij.getString("oudernaam"),
                Verzoeksoort.valueOf(rij.getString("soort")),
                teksten.lees(rij, "woorden"),
                new Termijn(
                        rij.getObject("ingediend_op", LocalDate.class),
                        rij.getObject("uiterlijk", LocalDate.class),
                        rij.getObject("tot", LocalDate.class)),
                teksten.leesOfLeeg(rij, "reden"),
                uitkomst == null
                        ? null
                        : new Verzoek.Antwoord(
                                Uitkomst.valueOf(uitkomst),
                                teksten.lees(rij, "antwoord"),
                                rij.getObject("beantwoord_op", LocalDate.class),
                                Objects.requireNonNullElse(rij.getString("beantwoord_door"), "Een collega")));
    }
}
