package nl.kring.kind;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.kring.organisatie.EigenLocaties;
import nl.kring.organisatie.LocatieId;
import nl.kring.platform.Actor;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Parents belong where their child goes, and who helps a child belongs there a little too. Tells no more than the place. */
@Component
class LocatiesVanKinderen implements EigenLocaties {
    private final JdbcClient jdbc;
    private final Clock klok;

    LocatiesVanKinderen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Override
    public Set<LocatieId> van(Actor actor) {
        return jdbc.sql("select distinct locatie_id from kind.plaatsing where tot is null or tot >= :dag")
                .param("dag", Tijd.vandaag(klok))
                .query((rij, _) -> new LocatieId(rij.getObject("locatie_id", UUID.class)))
                .set();
    }
}
