package nl.kring.werkwijze;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.HuidigeActor;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import nl.kring.regels.Regelwerk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Derives anew what runs when another version of the way of working counts: on the day that it begins, and when a pilot ends. A part at a
 * time, each in a transaction of its own; what is left to do is told by the rows, so a crash costs at most one part.
 */
@Component
class Herberekenen {
    private static final int DEEL = 200;

    private final JdbcClient jdbc;
    private final Regelwerk regelwerk;
    private final Logboek logboek;
    private final Clock klok;
    private final TransactionTemplate transactie;

    Herberekenen(
            JdbcClient jdbc, Regelwerk regelwerk, Logboek logboek, Clock klok, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.regelwerk = regelwerk;
        this.logboek = logboek;
        this.klok = klok;
        this.transactie = new TransactionTemplate(transacties);
    }

    void herberekenAlles() {
        jdbc.sql("select gemeente_id from platform.gemeente order by gemeente_id")
                .query((rij, _) -> new GemeenteId(rij.getObject("gemeente_id", UUID.class)))
                .list()
                .forEach(this::herbereken);
    }

    /** Everything of this municipality that a version of today has not seen; returns how many placements. */
    int herbereken(GemeenteId gemeente) {
        var kring = Actor.systeem(gemeente);
        return HuidigeActor.als(kring, () -> {
            var samen = 0;
            for (var deel = deel(kring); deel > 0; deel = deel(kring)) {
                samen += deel;
            }
            return samen;
        });
    }

    private record Plek(UUID plaatsing, KindId kind, int nummer, Scenariofeiten feiten) {}

    private int deel(Actor kring) {
        Integer gedaan = transactie.execute(_ -> isAanDeBeurt(kring.gemeente()) ? doe(kring, haal()) : 0);
        return gedaan == null ? 0 : gedaan;
    }

    /** Several instances have this clock; one does the work. */
    private boolean isAanDeBeurt(GemeenteId gemeente) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:gemeente, 70))")
                .param("gemeente", gemeente.waarde().toString())
                .query(Boolean.class)
                .single();
    }

    private List<Plek> haal() {
        return jdbc.sql("select * from werkwijze.te_herberekenen(:dag, :deel)")
                .param("dag", Tijd.vandaag(klok))
                .param("deel", DEEL)
                .query(Herberekenen::plek)
                .list();
    }

    private static Plek plek(ResultSet rij, int nummer) throws SQLException {
        return new Plek(
                rij.getObject("plaatsing_id", UUID.class),
                new KindId(rij.getObject("kind_id", UUID.class)),
                rij.getInt("nummer"),
                new Scenariofeiten(
                        Wijkcoachvraag.valueOf(rij.getString("wijkcoach_betrokken")),
                        DientBetrokken.valueOf(rij.getString("dient_betrokken")),
                        Houding.valueOf(rij.getString("houding_ouders"))));
    }

    /** Returns how many were written; facts that changed meanwhile come with the next part. */
    private int doe(Actor kring, List<Plek> plekken) {
        var gedaan = plekken.stream().filter(plek -> schrijf(kring, plek)).toList();
        logboek.gezienInLijst(
                kring,
                "WERKWIJZE_HERBEREKENEN",
                gedaan.stream().map(Plek::kind).distinct().toList());
        return gedaan.size();
    }

    private boolean schrijf(Actor kring, Plek plek) {
        var uitkomst = ScenarioRegels.DT1.neem(regelwerk.metNummer(kring.gemeente(), plek.nummer()), plek.feiten());
        return jdbc.sql("""
                select werkwijze.herbereken(:plaatsing, :versie, :wijkcoach, :dient, :houding, :scenario, :stap, :regel, :id, :nu)
                """)
                .param("plaatsing", plek.plaatsing())
                .param("versie", plek.nummer())
                .param("wijkcoach", plek.feiten().wijkcoach().name())
                .param("dient", plek.feiten().dient().name())
                .param("houding", plek.feiten().houding().name())
                .param("scenario", uitkomst.scenario().name())
                .param("stap", uitkomst.stap().name())
                .param("regel", uitkomst.regel())
                .param("id", Ids.nieuw())
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
