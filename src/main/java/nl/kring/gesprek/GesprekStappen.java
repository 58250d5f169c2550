package nl.kring.gesprek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Actie;
import nl.kring.werkwijze.Regel;
import nl.kring.werkwijze.Stap;
import nl.kring.werkwijze.Stapbron;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The initiative that everyone at a talk holds alike, parents and professionals (R-BO-05): hold it, choose its day, or don't let
 * it lie when the day has passed. When one does it, it is gone for all.
 */
@Component
class GesprekStappen implements Stapbron {
    /** How long before its week a day should be chosen. */
    private static final int DAG_KIEZEN_VOORAF = 7;

    private final JdbcClient jdbc;
    private final Clock klok;

    GesprekStappen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    private record Rij(
            GesprekId gesprek,
            Gesprekssoort soort,
            boolean opent,
            Moment moment,
            KindId kind,
            String naam,
            LocalDate geboren,
            String locatie,
            List<String> anderen,
            boolean mistWijkcoach) {}

    @Override
    public List<Stap> stappen(Actor actor) {
        var vandaag = Tijd.vandaag(klok);
        return rijen(actor).stream().flatMap(rij -> stap(rij, vandaag).stream()).toList();
    }

    private List<Rij> rijen(Actor actor) {
        return jdbc.sql("""
                with mijn as materialized (
                     select g.*, t.plaatsing_id
                       from gesprek.gesprek g
                       join traject.traject t using (gemeente_id, traject_id)
                      where g.stand = 'GEPLAND'
                        and g.gesprek_id = any (array(select d.gesprek_id from gesprek.deelnemer d where d.persoon_id = :wie))),
                tafel as materialized (
                     select n.plaatsing_id, n.wijkcoach_id
                       from toegang.niveaus(array(select m.plaatsing_id from mijn m)) n where n.aan_tafel),
                rond as (
                     select w.gesprek_id,
                            coalesce(array_agg(w.naam order by w.ouder_id is null, w.naam) filter (where w.komt and w.persoon_id <> :wie),
                                     '{}') as anderen,
                            coalesce(bool_or(w.komt and 'WIJKCOACH' in (w.functie, coalesce(w.tweede_functie, ''))), false) as wijkcoach
                       from (select n.*, coalesce(o.roepnaam, m.roepnaam) as naam,
                                    n.functie <> 'WIJKCOACH'
                                    or (g.plaatsing_id, n.medewerker_id) in (select plaatsing_id, wijkcoach_id from tafel) as komt
                               from mijn g
                               join gesprek.deelnemer n using (gemeente_id, gesprek_id)
                               left join kind.ouder o             on (o.gemeente_id, o.ouder_id) = (n.gemeente_id, n.ouder_id)
                               left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (n.gemeente_id, n.medewerker_id)) w
                      group by w.gesprek_id)
                select g.gesprek_id, g.soort, g.datum, g.tijd, g.alleen_week, g.kind_id, k.roepnaam, k.geboortedatum, l.naam as locatie, a.anderen,
                       g.soort = 'EERSTE' and not a.wijkcoach as mist_wijkcoach, %s as opent
                  from mijn g
                  join rond a using (gesprek_id)
                  join kind.kind k           on (k.gemeente_id, k.kind_id) = (g.gemeente_id, g.kind_id)
                  join kind.plaatsing p      on (p.gemeente_id, p.plaatsing_id) = (g.gemeente_id, g.plaatsing_id)
                  join organisatie.locatie l on (l.gemeente_id, l.locatie_id) = (p.gemeente_id, p.locatie_id)
                 order by g.datum, g.gesprek_id
                """.formatted(Gesprekken.OPENT))
                .param("wie", actor.persoon())
                .query(GesprekStappen::rij)
                .list();
    }

    private static Rij rij(ResultSet rij, int nummer) throws SQLException {
        return new Rij(
                new GesprekId(rij.getObject("gesprek_id", UUID.class)),
                Gesprekssoort.valueOf(rij.getString("soort")),
                rij.getBoolean("opent"),
                Gesprekken.moment(rij),
                new KindId(rij.getObject("kind_id", UUID.class)),
                rij.getString("roepnaam"),
                rij.getObject("geboortedatum", LocalDate.class),
                rij.getString("locatie"),
                Arrays.asList((String[]) rij.getArray("anderen").getArray()),
                rij.getBoolean("mist_wijkcoach"));
    }

    private static Optional<Stap> stap(Rij rij, LocalDate vandaag) {
        var moment = rij.moment();
        var hier = "/gesprekken/" + rij.gesprek();
        if (moment.isVoorbij(vandaag)) {
            return Optional.of(stap(
                    rij,
                    vandaag,
                    moment.datum(),
                    "De datum is voorbij. Kies samen een nieuwe datum of leg het gesprek vast",
                    "Het gesprek stond op " + moment.inWoorden(vandaag),
                    Regel.R_BO_05,
                    new Actie("Open het gesprek", hier)));
        }
        if (moment.alleenWeek()) {
            return Optional.of(stap(
                    rij,
                    vandaag,
                    moment.datum().minusDays(DAG_KIEZEN_VOORAF),
                    "Kies een datum voor " + rij.soort().inZin(rij.opent()),
                    "Afgesproken: " + moment.inWoorden(vandaag),
                    Regel.R_BO_05,
                    new Actie("Kies een datum", hier + "/verzetten")));
        }
        // a progress talk with its day is in the agenda; on the day itself it is something to do
        var isNu = rij.soort() == Gesprekssoort.EERSTE || moment.datum().equals(vandaag);
        return isNu ? Optional.of(houden(rij, vandaag, hier)) : Optional.empty();
    }

    private static Stap houden(Rij rij, LocalDate vandaag, String hier) {
        var tijd = rij.moment().tijd();
        var dag = Tijd.wanneer(rij.moment().datum(), vandaag);
        return stap(
                rij,
                vandaag,
                rij.moment().datum(),
                rij.soort().naam(rij.opent()) + " over " + rij.naam(),
                dag.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + dag.substring(1)
                        + (tijd == null ? "" : ", " + Tijd.uur(tijd))
                        + (rij.mistWijkcoach() ? ". De wijkcoach komt niet: kijk samen wie er wel komt" : ""),
                rij.soort() == Gesprekssoort.EERSTE ? Regel.DT2_1 : Regel.R_BO_05,
                new Actie("Open het gesprek", hier));
    }

    private static Stap stap(
            Rij rij,
            LocalDate vandaag,
            @Nullable LocalDate wanneer,
            String titel,
            String wanneerzin,
            Regel regel,
            Actie actie) {
        var leeftijd = Math.max(0, Period.between(rij.geboren(), vandaag).getYears());
        return new Stap(
                rij.kind(),
                rij.naam(),
                leeftijd,
                rij.locatie(),
                wanneer,
                titel,
                wanneerzin,
                rij.anderen(),
                regel,
                actie);
    }
}
