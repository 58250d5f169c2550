package nl.kring.werkwijze;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Actie;
import nl.kring.platform.web.Bron;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the queries for steps share: the child, its place, and who can do it. */
record Staprij(KindId kind, String kindnaam, LocalDate geboren, String locatie, List<String> wieOok) {
    /** For the tables: a placement that runs today, its child and its location. */
    static final String PLAATS = """
              join kind.kind k           on (k.gemeente_id, k.kind_id) = (p.gemeente_id, p.kind_id)
              join organisatie.locatie l on (l.gemeente_id, l.locatie_id) = (p.gemeente_id, p.locatie_id)
            """;

    /**
     * Who can do it: these functions at the location of the placement; of the group the mentor, or all where there is no mentor
     * at work. The actor must be one of them.
     */
    static final String WIE = """
              join lateral (
                    select array_agg(w.medewerker_id order by w.roepnaam, w.medewerker_id) as mensen,
                           array_agg(w.roepnaam || ' (' || w.rol || ')' order by w.roepnaam, w.medewerker_id) as namen
                      from (select m.medewerker_id, m.roepnaam,
                                   min(case when m.medewerker_id = p.mentor_id then 'mentor' when f.functie = 'COACH' then 'coach'
                                            when f.functie = 'LOCATIEMANAGER' then 'locatiemanager' else 'op de groep' end) as rol
                              from organisatie.functievervulling f
                              join organisatie.medewerker m using (gemeente_id, medewerker_id)
                             where f.gemeente_id = p.gemeente_id and f.locatie_id = p.locatie_id and f.functie = any (:functies)
                               and f.van <= :dag and (f.tot is null or f.tot >= :dag)
                               and (f.functie <> 'PEDAGOGISCH_MEDEWERKER' or f.groep_id = p.groep_id
                                    and (f.medewerker_id = p.mentor_id or not exists (
                                            select 1 from organisatie.functievervulling n
                                             where n.gemeente_id = p.gemeente_id and n.medewerker_id = p.mentor_id
                                               and n.locatie_id = p.locatie_id and n.van <= :dag and (n.tot is null or n.tot >= :dag))))
                             group by m.medewerker_id, m.roepnaam) w) wie on :actor = any (wie.mensen)
            """;

    static final String KOLOMMEN = "p.kind_id, k.roepnaam, k.geboortedatum, l.naam as locatie, wie.mensen, wie.namen";

    static JdbcClient.StatementSpec vraag(
            JdbcClient jdbc, String sql, Actor actor, LocalDate dag, Functie... functies) {
        return jdbc.sql(sql)
                .param("actor", actor.persoon())
                .param("dag", dag)
                .param("functies", List.of(functies).stream().map(Enum::name).toArray(String[]::new));
    }

    static Staprij uit(ResultSet rij, Actor actor) throws SQLException {
        var mensen = (UUID[]) rij.getArray("mensen").getArray();
        var namen = (String[]) rij.getArray("namen").getArray();
        return new Staprij(
                new KindId(rij.getObject("kind_id", UUID.class)),
                rij.getString("roepnaam"),
                rij.getObject("geboortedatum", LocalDate.class),
                rij.getString("locatie"),
                IntStream.range(0, mensen.length)
                        .filter(i -> !mensen[i].equals(actor.persoon()))
                        .mapToObj(i -> namen[i])
                        .toList());
    }

    Stap stap(LocalDate vandaag, @Nullable LocalDate wanneer, String titel, String wanneerzin, Bron bron, Actie actie) {
        return new Stap(
                kind, kindnaam, leeftijd(geboren, vandaag), locatie, wanneer, titel, wanneerzin, wieOok, bron, actie);
    }

    static int leeftijd(LocalDate geboren, LocalDate vandaag) {
        return Math.max(0, Period.between(geboren, vandaag).getYears());
    }
}
