package nl.kring.traject;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.kring.kind.Kindteksten;
import nl.kring.kind.OuderId;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goals and actions. They come out of a talk: who closes the talk has been let through by {@code toegang} and adds them in the
 * same transaction. Ticking an action off is everyone's.
 */
@Service
public class Afspreken {
    private final JdbcClient jdbc;
    private final Toegang toegang;
    private final Kindteksten teksten;
    private final Clock klok;

    Afspreken(JdbcClient jdbc, Toegang toegang, Kindteksten teksten, Clock klok) {
        this.jdbc = jdbc;
        this.teksten = teksten;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** @param van whose words the goal is in, when that is one person */
    public record NieuwDoel(
            Doelsoort soort,
            String woorden,
            String zichtbaarAan,
            @Nullable OuderId van) {}

    public record NieuweActie(String wat, Eigenaar eigenaar, LocalDate klaarOp) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public DoelId voegToe(Actor actor, TrajectId traject, KindId kind, NieuwDoel doel) {
        var id = DoelId.nieuw();
        var van = doel.van();
        var sleutel = teksten.sleutel(actor, kind);
        jdbc.sql("""
                insert into traject.doel (gemeente_id, doel_id, traject_id, kind_id, volgnummer, soort, woorden, zichtbaar_aan, van_ouder, sinds)
                select :gemeente, :doel, :traject, :kind, coalesce(max(d.volgnummer), 0) + 1, :soort, :woorden, :zichtbaarAan, :van, :vandaag
                  from traject.doel d where d.traject_id = :traject
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("doel", id.waarde())
                .param("traject", traject.waarde())
                .param("kind", kind.waarde())
                .param("soort", doel.soort().name())
                .param("woorden", sleutel.dicht("traject.doel.woorden", id.waarde(), doel.woorden()))
                .param("zichtbaarAan", sleutel.dicht("traject.doel.zichtbaar_aan", id.waarde(), doel.zichtbaarAan()))
                .param("van", van == null ? null : van.waarde())
                .param("vandaag", Tijd.vandaag(klok))
                .update();
        return id;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public ActieId voegToe(Actor actor, TrajectId traject, KindId kind, NieuweActie actie) {
        var id = ActieId.nieuw();
        jdbc.sql("""
                insert into traject.actie (gemeente_id, actie_id, traject_id, kind_id, wat, medewerker_id, ouder_id, klaar_op, sinds)
                values (:gemeente, :actie, :traject, :kind, :wat, :medewerker, :ouder, :klaarOp, :vandaag)
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("actie", id.waarde())
                .param("traject", traject.waarde())
                .param("kind", kind.waarde())
                .param("wat", teksten.sleutel(actor, kind).dicht("traject.actie.wat", id.waarde(), actie.wat()))
                .param(
                        "medewerker",
                        actie.eigenaar() instanceof Eigenaar.Werker werker
                                ? werker.id().waarde()
                                : null)
                .param(
                        "ouder",
                        actie.eigenaar() instanceof Eigenaar.Thuis thuis
                                ? thuis.id().waarde()
                                : null)
                .param("klaarOp", actie.klaarOp())
                .param("vandaag", Tijd.vandaag(klok))
                .update();
        return id;
    }

    /** Done, by whoever says so; a second time changes nothing. */
    @Transactional
    public TrajectId vinkAf(Actor actor, ActieId actie) {
        record Van(UUID traject, Rondom rondom) {}
        var van = jdbc.sql("""
                select t.traject_id, t.kind_id, t.plaatsing_id
                  from traject.actie a
                  join traject.traject t using (gemeente_id, traject_id)
                 where a.actie_id = :actie
                """)
                .param("actie", actie.waarde())
                .query((rij, _) -> new Van(
                        rij.getObject(1, UUID.class),
                        new Rondom(new KindId(rij.getObject(2, UUID.class)), rij.getObject(3, UUID.class))))
                .optional()
                .orElseThrow(NietGevonden::of);
        toegang.eis(actor, Handeling.ACTIE_AFVINKEN, van.rondom(), actie.waarde());
        jdbc.sql("update traject.actie set gedaan_op = :vandaag where actie_id = :actie and gedaan_op is null")
                .param("actie", actie.waarde())
                .param("vandaag", Tijd.vandaag(klok))
                .update();
        return new TrajectId(van.traject());
    }
}
