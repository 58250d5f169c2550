package nl.kring.gesprek;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.kring.kind.Kindteksten;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.traject.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes a talk's other date, with who moved it (H-20 counts that), or that it is off. */
@Repository
class Verzetboek {
    private final JdbcClient jdbc;
    private final Kindteksten teksten;
    private final Clock klok;

    Verzetboek(JdbcClient jdbc, Kindteksten teksten, Clock klok) {
        this.jdbc = jdbc;
        this.teksten = teksten;
        this.klok = klok;
    }

    /** @return false when somebody else moved it in between */
    boolean verzet(Actor actor, Gesprek gesprek, Moment naar, int volgnummer) {
        var gelukt = jdbc.sql("""
                update gesprek.gesprek
                   set datum = :datum, tijd = :tijd, alleen_week = :alleenWeek, agenda_volgnummer = agenda_volgnummer + 1,
                       formulier = null, gewijzigd_door = :door, versie = versie + 1
                 where gesprek_id = :gesprek and stand = 'GEPLAND' and agenda_volgnummer = :volgnummer
                """)
                .param("datum", naar.datum())
                .param("tijd", naar.tijd())
                .param("alleenWeek", naar.alleenWeek())
                .param("door", actor.persoon())
                .param("gesprek", gesprek.id().waarde())
                .param("volgnummer", volgnummer)
                .update();
        if (gelukt == 1) {
            noteer(actor, gesprek, naar);
            vergeetHerinnering(gesprek.id());
        }
        return gelukt == 1;
    }

    private void noteer(Actor actor, Gesprek gesprek, Moment naar) {
        jdbc.sql("""
                insert into gesprek.verzetting (gemeente_id, verzetting_id, gesprek_id, kind_id, door, door_soort, van_datum, naar_datum, naar_tijd,
                                                alleen_week, op)
                values (:gemeente, :id, :gesprek, :kind, :door, :soort, :van, :naar, :tijd, :alleenWeek, :nu)
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("id", Ids.nieuw())
                .param("gesprek", gesprek.id().waarde())
                .param("kind", gesprek.kind().waarde())
                .param("door", actor.persoon())
                .param("soort", actor.soort().name())
                .param("van", gesprek.moment().datum())
                .param("naar", naar.datum())
                .param("tijd", naar.tijd())
                .param("alleenWeek", naar.alleenWeek())
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A new date can pass as well. */
    private void vergeetHerinnering(GesprekId gesprek) {
        jdbc.sql(
                        "update gesprek.deelnemer set herinnerd_op = null where gesprek_id = :gesprek and herinnerd_op is not null")
                .param("gesprek", gesprek.waarde())
                .update();
    }

    boolean zegAf(Actor actor, GesprekId gesprek, KindId kind, String reden) {
        return jdbc.sql("""
                update gesprek.gesprek
                   set stand = 'AFGEZEGD', afgezegd_reden = :reden, invoer = null, agenda_volgnummer = agenda_volgnummer + 1,
                       formulier = null, gewijzigd_door = :door, versie = versie + 1
                 where gesprek_id = :gesprek and stand = 'GEPLAND'
                """)
                        .param(
                                "reden",
                                teksten.sleutel(actor, kind)
                                        .dicht("gesprek.gesprek.afgezegd_reden", gesprek.waarde(), reden))
                        .param("door", actor.persoon())
                        .param("gesprek", gesprek.waarde())
                        .update()
                == 1;
    }

    List<GesprekId> geplandOp(TrajectId traject) {
        return jdbc.sql("""
                select gesprek_id from gesprek.gesprek where traject_id = :traject and stand = 'GEPLAND' order by gesprek_id
                """)
                .param("traject", traject.waarde())
                .query((rij, _) -> new GesprekId(rij.getObject("gesprek_id", UUID.class)))
                .list();
    }
}
