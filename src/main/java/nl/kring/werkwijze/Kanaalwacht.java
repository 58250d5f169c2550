package nl.kring.werkwijze;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kring.kind.Communicatiekanaal;
import nl.kring.kind.PlaatsingId;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops what the childcare sends to a wijkcoach who steps back, names the (gezins)voogd with the reason, and writes that it was
 * rerouted: never what was said (BSL-15).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Kanaalwacht implements Communicatiekanaal {
    private final JdbcClient jdbc;
    private final Voogdzicht zicht;
    private final Toegang toegang;
    private final Logboek logboek;
    private final Clock klok;

    Kanaalwacht(JdbcClient jdbc, Voogdzicht zicht, Toegang toegang, Logboek logboek, Clock klok) {
        this.jdbc = jdbc;
        this.zicht = zicht;
        this.toegang = toegang;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** That somebody was shown another way. */
    public record Omleiding(Aanleiding aanleiding, LocalDate op, String door) {}

    @Override
    public Optional<Omweg> omweg(KindId kind) {
        return zicht.van(kind).filter(Voogdbeeld::stapjeTerug).map(Kanaalwacht::omweg);
    }

    @Override
    public Optional<Omweg> leidOm(Actor actor, KindId kind, PlaatsingId plaatsing, Aanleiding aanleiding) {
        var omweg = omweg(kind);
        if (omweg.isPresent() && toegang.mag(Handeling.MAATREGEL_VASTLEGGEN, plaatsing.van(kind))) {
            schrijf(actor, kind, plaatsing, aanleiding);
        }
        return omweg;
    }

    private static Omweg omweg(Voogdbeeld beeld) {
        var wie = beeld.wie();
        return new Omweg(
                wie == null ? "de voogd" : wie.voluit(), wie == null ? null : wie.bereik(), Regel.BSL_15.bron());
    }

    private void schrijf(Actor actor, KindId kind, PlaatsingId plaatsing, Aanleiding aanleiding) {
        jdbc.sql("""
                insert into werkwijze.omleiding (gemeente_id, omleiding_id, plaatsing_id, kind_id, aanleiding, op, door)
                values (:gemeente, :id, :plaatsing, :kind, :aanleiding, :vandaag, :door) on conflict do nothing
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("id", Ids.nieuw())
                .param("plaatsing", plaatsing.waarde())
                .param("kind", kind.waarde())
                .param("aanleiding", aanleiding.name())
                .param("vandaag", Tijd.vandaag(klok))
                .param("door", actor.persoon())
                .update();
        logboek.toegestaan(actor, "CONTACT_OMGELEID", kind, plaatsing.waarde(), null);
    }

    /** What was rerouted around this child, the newest first; as far as the reader may know. */
    public List<Omleiding> van(KindId kind) {
        return jdbc.sql("""
                select o.aanleiding, o.op, m.roepnaam
                  from werkwijze.omleiding o
                  join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (o.gemeente_id, o.door)
                 where o.kind_id = :kind
                 order by o.op desc, o.omleiding_id desc
                 limit 10
                """)
                .param("kind", kind.waarde())
                .query((rij, _) -> new Omleiding(
                        Aanleiding.valueOf(rij.getString("aanleiding")),
                        rij.getObject("op", LocalDate.class),
                        rij.getString("roepnaam")))
                .list();
    }
}
