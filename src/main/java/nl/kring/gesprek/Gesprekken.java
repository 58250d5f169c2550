package nl.kring.gesprek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.kind.Kindteksten;
import nl.kring.kind.OuderId;
import nl.kring.kind.Relatie;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.platform.Functie;
import nl.kring.platform.KindId;
import nl.kring.platform.Opsomming;
import nl.kring.regels.Werkwijze;
import nl.kring.toegang.Rondom;
import nl.kring.traject.Eigenaar;
import nl.kring.traject.Traject;
import nl.kring.traject.TrajectId;
import nl.kring.traject.Trajecten;
import nl.kring.werkwijze.Situaties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks talks up, with who comes. What the actor may not read is not there. */
@Component
public class Gesprekken {
    /** Whether a traject begins with talk {@code g}: none was held before it, and no first talk is to come before it. */
    static final String OPENT = """
            not exists (select 1 from gesprek.gesprek e
                         where (e.gemeente_id, e.traject_id) = (g.gemeente_id, g.traject_id) and e.gesprek_id <> g.gesprek_id
                           and (e.stand = 'AFGEROND' and e.afgerond_op < coalesce(g.afgerond_op, 'infinity')
                                or e.stand = 'GEPLAND' and e.soort = 'EERSTE' and g.stand = 'GEPLAND'))
            """;

    private final JdbcClient jdbc;
    private final Trajecten trajecten;
    private final Situaties situaties;
    private final Kindteksten teksten;

    Gesprekken(JdbcClient jdbc, Trajecten trajecten, Situaties situaties, Kindteksten teksten) {
        this.situaties = situaties;
        this.jdbc = jdbc;
        this.teksten = teksten;
        this.trajecten = trajecten;
    }

    /** The version of the way of working that counts today where the child of this traject is placed. */
    Werkwijze werkwijze(Traject traject) {
        return situaties.werkwijze(traject.plaatsing());
    }

    public Optional<Gesprek> gesprek(GesprekId id) {
        return jdbc.sql("""
                select g.gesprek_id, g.traject_id, g.kind_id, g.soort, g.stand, g.datum, g.tijd, g.alleen_week, g.duur_minuten, g.plaats,
                       g.collega_nodig, g.ouders_akkoord_op, g.agenda_volgnummer, g.versie,
                       kind.tekst(s, 'gesprek.gesprek.tolk', g.gesprek_id, g.tolk) as tolk,
                       kind.tekst(s, 'gesprek.gesprek.afgezegd_reden', g.gesprek_id, g.afgezegd_reden) as afgezegd_reden,
                       %s as opent
                  from gesprek.gesprek g
                  left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (g.gemeente_id, g.kind_id)
                 where g.gesprek_id = :id
                """.formatted(OPENT))
                .param("id", id.waarde())
                .query((rij, _) -> gesprek(rij, deelnemers(id)))
                .optional();
    }

    /**
     * Moving and closing wait for whoever plans, moves or closes a talk of the same traject, and for parents who answer at this moment,
     * as {@link Gespreksboek#opSlot} does: a yes that is taken back halfway would leave half a report.
     */
    void opSlot(GesprekId gesprek) {
        jdbc.sql("""
                select toestemming.wacht_op_antwoorden(g.kind_id), pg_advisory_xact_lock(hashtextextended(g.traject_id::text, 90))
                  from gesprek.gesprek g where g.gesprek_id = :gesprek
                """).param("gesprek", gesprek.waarde()).query((_, _) -> true).optional();
    }

    Rondom rondom(Gesprek gesprek) {
        return trajecten.rondom(gesprek.traject(), gesprek.kind());
    }

    /** The planned talk of this kind; there is never more than one. */
    public Optional<Gesprek> gepland(TrajectId traject, Gesprekssoort soort) {
        return jdbc.sql(
                        "select gesprek_id from gesprek.gesprek where traject_id = :traject and soort = :soort and stand = 'GEPLAND'")
                .param("traject", traject.waarde())
                .param("soort", soort.name())
                .query(UUID.class)
                .optional()
                .flatMap(id -> gesprek(new GesprekId(id)));
    }

    /**
     * A talk in the list of a traject's talks.
     *
     * @param afgerondOp when its report was closed; absent while it is planned
     */
    public record Regel(
            GesprekId id,
            Gesprekssoort soort,
            boolean opent,
            Stand stand,
            Moment moment,
            Gespreksplaats plaats,
            @Nullable Instant afgerondOp) {
        public String naam() {
            return soort.naam(opent);
        }
    }

    /** All talks of a traject that were not called off, the latest first. */
    public List<Regel> vanTraject(TrajectId traject) {
        return jdbc.sql("""
                select g.gesprek_id, g.soort, g.stand, g.datum, g.tijd, g.alleen_week, g.plaats, g.afgerond_op, %s as opent
                  from gesprek.gesprek g
                 where g.traject_id = :traject and g.stand <> 'AFGEZEGD'
                 order by g.datum desc, g.gesprek_id desc
                """.formatted(OPENT))
                .param("traject", traject.waarde())
                .query((rij, _) -> regel(rij))
                .list();
    }

    private static Regel regel(ResultSet rij) throws SQLException {
        var afgerond = rij.getTimestamp("afgerond_op");
        return new Regel(
                new GesprekId(rij.getObject("gesprek_id", UUID.class)),
                Gesprekssoort.valueOf(rij.getString("soort")),
                rij.getBoolean("opent"),
                Stand.valueOf(rij.getString("stand")),
                moment(rij),
                Gespreksplaats.valueOf(rij.getString("plaats")),
                afgerond == null ? null : afgerond.toInstant());
    }

    private List<Deelnemer> deelnemers(GesprekId id) {
        return jdbc.sql("""
                select d.deelnemer_id, d.medewerker_id, d.ouder_id, d.functie, d.tweede_functie, d.organisatie_id, d.aanwezig,
                       kind.tekst(k, 'gesprek.deelnemer.reden', d.deelnemer_id, d.reden) as reden, coalesce(m.roepnaam, o.roepnaam) as roepnaam, r.relatie, g.soort as organisatiesoort,
                       coalesce(m.email, c.email) is null as zonder_mail,
                       s.stand <> 'GEPLAND' or d.functie <> 'WIJKCOACH'
                       or exists (select 1 from toegang.niveaus(array[t.plaatsing_id]) n
                                   where n.wijkcoach_id = d.medewerker_id and n.aan_tafel) as komt
                  from gesprek.deelnemer d
                  join gesprek.gesprek s  on (s.gemeente_id, s.gesprek_id) = (d.gemeente_id, d.gesprek_id)
                  join traject.traject t  on (t.gemeente_id, t.traject_id) = (s.gemeente_id, s.traject_id)
                  left join kind.sleutel k            on (k.gemeente_id, k.kind_id) = (d.gemeente_id, d.kind_id)
                  left join organisatie.medewerker m  on (m.gemeente_id, m.medewerker_id) = (d.gemeente_id, d.medewerker_id)
                  left join organisatie.organisatie g on (g.gemeente_id, g.organisatie_id) = (d.gemeente_id, d.organisatie_id)
                  left join kind.ouder o              on (o.gemeente_id, o.ouder_id) = (d.gemeente_id, d.ouder_id)
                  left join kind.oudercontact c       on (c.gemeente_id, c.ouder_id) = (d.gemeente_id, d.ouder_id)
                  left join lateral (
                        select q.relatie from kind.gezagsrelatie q
                         where q.gemeente_id = d.gemeente_id and q.kind_id = d.kind_id and q.ouder_id = d.ouder_id
                         order by q.van desc limit 1) r on true
                 where d.gesprek_id = :id
                 order by d.ouder_id is null, d.functie <> 'WIJKCOACH', roepnaam, d.deelnemer_id
                """)
                .param("id", id.waarde())
                .query((rij, _) -> deelnemer(rij))
                .list();
    }

    private Gesprek gesprek(ResultSet rij, List<Deelnemer> deelnemers) throws SQLException {
        return new Gesprek(
                new GesprekId(rij.getObject("gesprek_id", UUID.class)),
                new TrajectId(rij.getObject("traject_id", UUID.class)),
                new KindId(rij.getObject("kind_id", UUID.class)),
                Gesprekssoort.valueOf(rij.getString("soort")),
                rij.getBoolean("opent"),
                Stand.valueOf(rij.getString("stand")),
                moment(rij),
                rij.getInt("duur_minuten"),
                Gespreksplaats.valueOf(rij.getString("plaats")),
                teksten.leesOfLeeg(rij, "tolk"),
                rij.getBoolean("collega_nodig"),
                rij.getObject("ouders_akkoord_op", LocalDate.class),
                teksten.leesOfLeeg(rij, "afgezegd_reden"),
                rij.getInt("agenda_volgnummer"),
                rij.getInt("versie"),
                deelnemers);
    }

    static Moment moment(ResultSet rij) throws SQLException {
        return new Moment(
                rij.getObject("datum", LocalDate.class),
                rij.getObject("tijd", LocalTime.class),
                rij.getBoolean("alleen_week"));
    }

    private Deelnemer deelnemer(ResultSet rij) throws SQLException {
        var medewerker = rij.getObject("medewerker_id", UUID.class);
        var functies = medewerker == null ? Set.<Functie>of() : functies(rij);
        return new Deelnemer(
                new DeelnemerId(rij.getObject("deelnemer_id", UUID.class)),
                medewerker == null
                        ? new Eigenaar.Thuis(new OuderId(rij.getObject("ouder_id", UUID.class)))
                        : new Eigenaar.Werker(new MedewerkerId(medewerker)),
                rij.getString("roepnaam"),
                medewerker == null ? relatie(rij.getString("relatie")) : rol(functies),
                functies,
                organisatie(rij.getObject("organisatie_id", UUID.class)),
                vorm(rij.getString("organisatiesoort")),
                teksten.leesOfLeeg(rij, "reden"),
                rij.getObject("aanwezig", Boolean.class),
                rij.getBoolean("komt"),
                rij.getBoolean("zonder_mail"));
    }

    private static Set<Functie> functies(ResultSet rij) throws SQLException {
        return Stream.of(rij.getString("functie"), rij.getString("tweede_functie"))
                .filter(functie -> functie != null)
                .map(Functie::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Functie.class)));
    }

    /** Two hats are both named. */
    static String rol(Set<Functie> functies) {
        return functies.stream().sorted().map(Functie::woord).collect(Opsomming.verzamel());
    }

    private static @Nullable OrganisatieId organisatie(@Nullable UUID id) {
        return id == null ? null : new OrganisatieId(id);
    }

    private static String relatie(@Nullable String relatie) {
        return relatie == null ? "ouder" : Relatie.valueOf(relatie).woord();
    }

    private static String vorm(@Nullable String soort) {
        return soort == null ? "gezin" : Organisatiesoort.valueOf(soort).vorm();
    }
}
