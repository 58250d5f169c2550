package nl.kring.traject;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.kring.kind.OuderId;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent tells what happens at home, and may take the own words back. Nobody else touches them, in Java or in the database. */
@Service
public class ThuisVertellen {
    private final JdbcClient jdbc;
    private final Toegang toegang;
    private final Trajecten trajecten;
    private final Thuiswoorden thuiswoorden;
    private final Clock klok;

    ThuisVertellen(JdbcClient jdbc, Toegang toegang, Trajecten trajecten, Thuiswoorden thuiswoorden, Clock klok) {
        this.jdbc = jdbc;
        this.toegang = toegang;
        this.trajecten = trajecten;
        this.thuiswoorden = thuiswoorden;
        this.klok = klok;
    }

    public enum Uitkomst {
        BEWAARD,
        /** This very form told something else before: that stands, this is not kept yet. */
        ANDERS_VERTELD
    }

    /** The same form twice is one telling. */
    @Transactional
    public Uitkomst vertel(Actor ouder, KindId kind, TrajectId traject, ThuiswoordId id, String woorden) {
        toegang.eis(ouder, Handeling.THUIS_VERTELLEN, Rondom.kind(kind), id.waarde());
        if (trajecten
                .traject(traject)
                .filter(gevonden -> gevonden.kind().equals(kind) && gevonden.loopt())
                .isEmpty()) {
            throw NietGevonden.of();
        }
        if (schrijf(ouder, kind, traject, id, woorden)) {
            return Uitkomst.BEWAARD;
        }
        return eerder(ouder, traject, id).woorden() instanceof String toen && toen.equals(woorden)
                ? Uitkomst.BEWAARD
                : Uitkomst.ANDERS_VERTELD;
    }

    /** The id may be that of somebody else's words, or of another child's: then there is nothing here. */
    private Thuiswoord eerder(Actor ouder, TrajectId traject, ThuiswoordId id) {
        return thuiswoorden.van(List.of(traject)).stream()
                .filter(woord -> woord.id().equals(id) && woord.isVan(new OuderId(ouder.persoon())))
                .findFirst()
                .orElseThrow(() -> NietGevonden.van(id.waarde()));
    }

    private boolean schrijf(Actor ouder, KindId kind, TrajectId traject, ThuiswoordId id, String woorden) {
        return jdbc.sql("""
                insert into traject.thuiswoord (gemeente_id, thuiswoord_id, traject_id, kind_id, ouder_id, woorden, geschreven_op)
                values (:gemeente, :id, :traject, :kind, :ouder, :woorden, :nu)
                on conflict do nothing
                """)
                        .param("gemeente", ouder.gemeente().waarde())
                        .param("id", id.waarde())
                        .param("traject", traject.waarde())
                        .param("kind", kind.waarde())
                        .param("ouder", ouder.persoon())
                        .param(
                                "woorden",
                                trajecten
                                        .sleutel(ouder, kind)
                                        .dicht("traject.thuiswoord.woorden", id.waarde(), woorden))
                        .param("nu", nu())
                        .update()
                == 1;
    }

    /** A second time changes nothing; somebody else's words are not there. */
    @Transactional
    public void neemTerug(Actor ouder, KindId kind, ThuiswoordId id) {
        toegang.eis(ouder, Handeling.THUIS_VERTELLEN, Rondom.kind(kind), id.waarde());
        if (!isVan(ouder, kind, id)) {
            throw NietGevonden.of();
        }
        jdbc.sql(
                        "update traject.thuiswoord set woorden = null, teruggenomen_op = :nu where thuiswoord_id = :id and teruggenomen_op is null")
                .param("id", id.waarde())
                .param("nu", nu())
                .update();
    }

    private boolean isVan(Actor ouder, KindId kind, ThuiswoordId id) {
        return jdbc.sql(
                        "select exists (select from traject.thuiswoord where thuiswoord_id = :id and kind_id = :kind and ouder_id = :ouder)")
                .param("id", id.waarde())
                .param("kind", kind.waarde())
                .param("ouder", ouder.persoon())
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime nu() {
        return klok.instant().atOffset(ZoneOffset.UTC);
    }
}
