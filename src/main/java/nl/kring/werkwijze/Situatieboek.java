package nl.kring.werkwijze;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.kring.kind.PlaatsingId;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.regels.Regelwerk;
import nl.kring.regels.Werkwijze;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the facts of a placement are written down, by one person at a time, and every derivation with the facts that it saw. Who
 * acts is told by the database itself: events carry no actor.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Situatieboek {
    private static final String SITUATIE = """
            select s.*, coalesce(m.roepnaam, o.roepnaam) as gewijzigd_door_naam
              from werkwijze.situatie s
              left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (s.gemeente_id, s.gewijzigd_door)
              left join kind.ouder o on (o.gemeente_id, o.ouder_id) = (s.gemeente_id, s.gewijzigd_door)
             where s.plaatsing_id = :plaatsing
            """;

    private final JdbcClient jdbc;
    private final Regelwerk regelwerk;
    private final Clock klok;

    Situatieboek(JdbcClient jdbc, Regelwerk regelwerk, Clock klok) {
        this.jdbc = jdbc;
        this.regelwerk = regelwerk;
        this.klok = klok;
    }

    Optional<Situatie> situatie(PlaatsingId plaatsing) {
        return jdbc.sql(SITUATIE)
                .param("plaatsing", plaatsing.waarde())
                .query(this::lees)
                .optional();
    }

    /**
     * The situation as whoever holds it now sees it, made where there was none: others who change it wait until this transaction
     * is over, so that each derivation sees all facts before it.
     */
    Situatie pak(PlaatsingId plaatsing) {
        begin(plaatsing);
        return jdbc.sql(SITUATIE + " for update of s")
                .param("plaatsing", plaatsing.waarde())
                .query(this::lees)
                .optional()
                .orElseThrow(NietGevonden::of);
    }

    /** Keeps other facts and what follows from them; the same facts change nothing and leave no line. */
    void leidAf(Situatie oud, Scenariofeiten feiten) {
        var werkwijze = werkwijzeVan(oud.plaatsing());
        var uitkomst = ScenarioRegels.DT1.neem(werkwijze, feiten);
        if (feiten.equals(oud.feiten()) && uitkomst.equals(oud.uitkomst())) {
            return;
        }
        jdbc.sql("""
                update werkwijze.situatie
                   set wijkcoach_betrokken = :wijkcoach, dient_betrokken = :dient, houding_ouders = :houding, scenario = :scenario,
                       stap = :stap, regel = :regel, regelversie = :versie
                 where plaatsing_id = :plaatsing
                """)
                .param("plaatsing", oud.plaatsing().waarde())
                .param("wijkcoach", feiten.wijkcoach().name())
                .param("dient", feiten.dient().name())
                .param("houding", feiten.houding().name())
                .param("scenario", uitkomst.scenario().name())
                .param("stap", uitkomst.stap().name())
                .param("regel", uitkomst.regel())
                .param("versie", werkwijze.nummer())
                .update();
        schrijfBepaling(oud.plaatsing(), oud.kind(), feiten, uitkomst, werkwijze.nummer());
        raakAan(oud.plaatsing());
    }

    /** Something was added that a colleague with the page open must see first. */
    void raakAan(PlaatsingId plaatsing) {
        jdbc.sql("""
                update werkwijze.situatie set versie = versie + 1, gewijzigd_door = platform.actor() where plaatsing_id = :plaatsing
                """).param("plaatsing", plaatsing.waarde()).update();
    }

    /** A new placement begins with the answer given at its start; not asked yet counts as not known. */
    private void begin(PlaatsingId plaatsing) {
        record Plaats(KindId kind, Wijkcoachvraag antwoord) {}
        var plaats = jdbc.sql("""
                select p.kind_id, coalesce(p.vraag_antwoord, 'ONBEKEND') as antwoord
                  from kind.plaatsing p
                 where p.plaatsing_id = :plaatsing
                   and not exists (select 1 from werkwijze.situatie s where (s.gemeente_id, s.plaatsing_id) = (p.gemeente_id, p.plaatsing_id))
                """)
                .param("plaatsing", plaatsing.waarde())
                .query((rij, _) -> new Plaats(
                        new KindId(rij.getObject("kind_id", UUID.class)),
                        Wijkcoachvraag.valueOf(rij.getString("antwoord"))))
                .optional();
        plaats.ifPresent(gevonden -> maak(plaatsing, gevonden.kind(), Scenariofeiten.begin(gevonden.antwoord())));
    }

    private void maak(PlaatsingId plaatsing, KindId kind, Scenariofeiten feiten) {
        var werkwijze = werkwijzeVan(plaatsing);
        var uitkomst = ScenarioRegels.DT1.neem(werkwijze, feiten);
        var gemaakt = jdbc.sql("""
                insert into werkwijze.situatie (gemeente_id, plaatsing_id, kind_id, wijkcoach_betrokken, scenario, stap, regel, regelversie,
                                                 gewijzigd_door)
                values (platform.gemeente(), :plaatsing, :kind, :wijkcoach, :scenario, :stap, :regel, :versie, platform.actor())
                on conflict do nothing
                """)
                .param("plaatsing", plaatsing.waarde())
                .param("kind", kind.waarde())
                .param("wijkcoach", feiten.wijkcoach().name())
                .param("scenario", uitkomst.scenario().name())
                .param("stap", uitkomst.stap().name())
                .param("regel", uitkomst.regel())
                .param("versie", werkwijze.nummer())
                .update();
        if (gemaakt == 1) {
            schrijfBepaling(plaatsing, kind, feiten, uitkomst, werkwijze.nummer());
        }
    }

    /** The way of working that counts today in the area of this location; without an area that of the whole city. */
    Werkwijze werkwijzeVan(PlaatsingId plaatsing) {
        record Welke(GemeenteId gemeente, int nummer) {}
        var welke = jdbc.sql("""
                select p.gemeente_id, regels.geldend(p.gemeente_id, w.gebied_code, :dag) as nummer
                  from kind.plaatsing p
                  join organisatie.locatie l on (l.gemeente_id, l.locatie_id) = (p.gemeente_id, p.locatie_id)
                  left join organisatie.wijk w on (w.gemeente_id, w.wijk_code) = (l.gemeente_id, l.wijk_code)
                 where p.plaatsing_id = :plaatsing
                """)
                .param("plaatsing", plaatsing.waarde())
                .param("dag", Tijd.vandaag(klok))
                .query((rij, _) -> new Welke(gemeente(rij), rij.getInt("nummer")))
                .single();
        return regelwerk.metNummer(welke.gemeente(), welke.nummer());
    }

    private static GemeenteId gemeente(ResultSet rij) throws SQLException {
        return new GemeenteId(rij.getObject("gemeente_id", UUID.class));
    }

    private void schrijfBepaling(
            PlaatsingId plaatsing, KindId kind, Scenariofeiten feiten, Scenariouitkomst uitkomst, int regelversie) {
        jdbc.sql("""
                insert into werkwijze.scenariobepaling (gemeente_id, bepaling_id, plaatsing_id, kind_id, regel, regelversie,
                                                        wijkcoach_betrokken, dient_betrokken, houding_ouders, scenario, stap, tijdstip, door)
                select platform.gemeente(), :id, :plaatsing, :kind, :regel, :versie, :wijkcoach, :dient, :houding, :scenario, :stap,
                       greatest(:nu, max(b.tijdstip) + interval '1 microsecond'), platform.actor()
                  from werkwijze.scenariobepaling b where b.plaatsing_id = :plaatsing
                """)
                .param("id", Ids.nieuw())
                .param("plaatsing", plaatsing.waarde())
                .param("kind", kind.waarde())
                .param("regel", uitkomst.regel())
                .param("versie", regelversie)
                .param("wijkcoach", feiten.wijkcoach().name())
                .param("dient", feiten.dient().name())
                .param("houding", feiten.houding().name())
                .param("scenario", uitkomst.scenario().name())
                .param("stap", uitkomst.stap().name())
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Situatie lees(ResultSet rij, int nummer) throws SQLException {
        return new Situatie(
                new PlaatsingId(rij.getObject("plaatsing_id", UUID.class)),
                new KindId(rij.getObject("kind_id", UUID.class)),
                feiten(rij),
                uitkomst(rij),
                rij.getInt("regelversie"),
                rij.getString("gewijzigd_door_naam"),
                rij.getInt("versie"));
    }

    static Scenariofeiten feiten(ResultSet rij) throws SQLException {
        return new Scenariofeiten(
                Wijkcoachvraag.valueOf(rij.getString("wijkcoach_betrokken")),
                DientBetrokken.valueOf(rij.getString("dient_betrokken")),
                Houding.valueOf(rij.getString("houding_ouders")));
    }

    /** As it was derived then, with the reason as that version gave it. */
    Scenariouitkomst uitkomst(ResultSet rij) throws SQLException {
        var regel = rij.getString("regel");
        return new Scenariouitkomst(
                regelwerk
                        .metNummer(gemeente(rij), rij.getInt("regelversie"))
                        .bron(regel)
                        .orElseThrow(),
                Scenario.valueOf(rij.getString("scenario")),
                Scenariostap.valueOf(rij.getString("stap")));
    }
}
