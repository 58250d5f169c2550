package nl.kring.traject;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
    private final Clock klok;

    ThuisVertellen(JdbcClient jdbc, Toegang toegang, Trajecten trajecten, Clock klok) {
        this.jdbc = jdbc;
        this.toegang = toegang;
        this.trajecten = trajecten;
        this.klok = klok;
    }

    /** The same form twice is one telling. */
    @Transactional
    public void vertel(Actor ouder, KindId kind, TrajectId traject, ThuiswoordId id, String woorden) {
        toegang.eis(ouder, Handeling.THUIS_VERTELLEN, Rondom.kind(kind), id.waarde());
        if (trajecten
                .traject(traject)
                .filter(gevonden -> gevonden.kind().equals(kind) && gevonden.loopt())
                .isEmpty()) {
            throw NietGevonden.of();
        }
        jdbc.sql("""
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
                        trajecten.sleutel(ouder, kind).dicht("traject.thuiswoord.woorden", id.waarde(), woorden))
                .param("nu", nu())
                .update();
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
