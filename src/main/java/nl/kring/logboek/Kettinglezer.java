package nl.kring.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.kring.logboek.Kettingoordeel.Bevinding;
import nl.kring.logboek.Kettingoordeel.Soort;
import nl.kring.platform.GemeenteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Walks along the chain in one statement, which sees the database as it is at one moment. Works the seals out from its own text and
 * not with the function that made them: whoever changes that function is found as well.
 */
final class Kettinglezer {
    /** Longer than any transaction of Kring, and than a sealing that was put off. */
    static final Duration KWARTIER = Duration.ofMinutes(15);

    private static final int EERSTE_FOUTEN = 20;

    private static final String LOOP = """
            with keten as materialized (
                select z.volgnummer, z.hash, r.logregel_id is null as weg, r.tijdstip,
                       lag(z.volgnummer, 1, 0::bigint) over nummers as vorig_nummer,
                       max(z.verzegeld_op) over (order by z.verzegeld_op groups between unbounded preceding and 1 preceding) as ronde_ervoor,
                       sha256(coalesce(lag(z.hash) over nummers, '') || convert_to(jsonb_build_array(
                           z.volgnummer, (extract(epoch from z.verzegeld_op) * 1000000)::bigint, r.gemeente_id, r.logregel_id,
                           (extract(epoch from r.tijdstip) * 1000000)::bigint, r.actor_id, r.actor_soort, r.handeling, r.kind_id, r.object_id,
                           r.grond, r.uitkomst, r.hoedanigheden, r.afgeschermd, r.instantie)::text, 'UTF8')) as hoort
                  from logboek.zegel z
                  left join logboek.logregel r using (gemeente_id, logregel_id)
                 where z.gemeente_id = :gemeente
                window nummers as (order by z.volgnummer)),
            fouten as (
                select f.volgnummer, f.soort, count(*) over () as aantal
                  from (select k.volgnummer, case when k.vorig_nummer + 1 <> k.volgnummer then 'GAT'
                                                  when k.weg then 'WEG'
                                                  when k.hash <> k.hoort then 'VERANDERD'
                                                  when k.tijdstip < k.ronde_ervoor - interval '15 minutes' then 'LATER' end as soort
                          from keten k) f
                 where f.soort is not null
                 order by f.volgnummer
                 limit :eerste),
            wachtend as (
                select r.logregel_id, r.tijdstip
                  from logboek.wachtrij w
                  left join logboek.logregel r using (gemeente_id, logregel_id)
                 where w.gemeente_id = :gemeente)
            select 'VERZEGELD' as wat, count(*) as nummer, encode((array_agg(k.hash order by k.volgnummer desc))[1], 'hex') as getal from keten k
            union all
            select 'KENT_GETAL', count(*), null from keten k where k.hash = decode(:getal, 'hex')
            union all
            select 'WACHTEND', count(*), null from wachtend
            union all
            select 'FOUTEN', coalesce(max(f.aantal), 0), null from fouten f
            union all
            (select f.soort, f.volgnummer, null from fouten f order by f.volgnummer)
            union all
            select 'EINDE', coalesce(m.volgnummer, 0), null
              from (values (:gemeente::uuid)) g (gemeente_id)
              left join logboek.ketting m using (gemeente_id)
              left join (select k.volgnummer, k.hash from keten k order by k.volgnummer desc limit 1) l on true
             where (m.volgnummer, m.hash) is distinct from (l.volgnummer, l.hash)
            union all
            select 'ERBIJ', count(*), null
              from logboek.logregel r
             where r.gemeente_id = :gemeente
               and not exists (select 1 from logboek.zegel z where (z.gemeente_id, z.logregel_id) = (r.gemeente_id, r.logregel_id))
               and not exists (select 1 from logboek.wachtrij w where (w.gemeente_id, w.logregel_id) = (r.gemeente_id, r.logregel_id))
            having count(*) > 0
            union all
            select 'VOORTIJDIG_WEG', count(*), null from wachtend w where w.logregel_id is null having count(*) > 0
            union all
            select 'WACHT_LANG', count(*), null from wachtend w where w.tijdstip < :kwartier having count(*) > 0
            """;

    private final JdbcClient jdbc;
    private final Instant nu;

    Kettinglezer(JdbcClient jdbc, Instant nu) {
        this.jdbc = jdbc;
        this.nu = nu;
    }

    private record Vondst(String wat, long nummer, @Nullable String getal) {
        static Vondst uit(ResultSet rij, int nummer) throws SQLException {
            return new Vondst(rij.getString("wat"), rij.getLong("nummer"), rij.getString("getal"));
        }
    }

    /** @param getal a seal of before, in hexadecimal; empty when none was brought along */
    Kettingoordeel lees(GemeenteId gemeente, String getal) {
        zetLussen("off");
        var vondsten = jdbc.sql(LOOP)
                .param("gemeente", gemeente.waarde())
                .param("getal", getal)
                .param("eerste", EERSTE_FOUTEN)
                .param("kwartier", nu.minus(KWARTIER).atOffset(ZoneOffset.UTC))
                .query(Vondst::uit)
                .list();
        zetLussen("on");
        return oordeel(vondsten);
    }

    /**
     * The whole logbook is read anyhow. A table that grew since its statistics were made would be joined row by row: a hundred
     * thousand lines then take minutes instead of seconds.
     */
    private void zetLussen(String stand) {
        jdbc.sql("select set_config('enable_nestloop', :stand, true)")
                .param("stand", stand)
                .query(String.class)
                .single();
    }

    private static Kettingoordeel oordeel(List<Vondst> vondsten) {
        long verzegeld = 0;
        long wachtend = 0;
        long fouten = 0;
        String controlegetal = null;
        var kent = false;
        var bevindingen = new ArrayList<Bevinding>();
        for (var vondst : vondsten) {
            switch (vondst.wat()) {
                case "VERZEGELD" -> {
                    verzegeld = vondst.nummer();
                    controlegetal = vondst.getal();
                }
                case "KENT_GETAL" -> kent = vondst.nummer() > 0;
                case "WACHTEND" -> wachtend = vondst.nummer();
                case "FOUTEN" -> fouten = vondst.nummer();
                default -> bevindingen.add(new Bevinding(Soort.valueOf(vondst.wat()), vondst.nummer()));
            }
        }
        return new Kettingoordeel(verzegeld, wachtend, controlegetal, kent, fouten, bevindingen);
    }
}
