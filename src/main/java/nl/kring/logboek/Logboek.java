package nl.kring.logboek;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds lines to the logbook: no line, no read; no line, no change (R-S2-02, NEN 7513). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Logboek {
    private static final String ERBIJ = """
            insert into logboek.logregel (gemeente_id, logregel_id, tijdstip, actor_id, actor_soort, handeling, kind_id, object_id, grond, uitkomst)
            select :gemeente, r.regel, :tijdstip, :actor, :soort, :handeling, r.kind, :object, :grond, :uitkomst
              from unnest(:regels::uuid[], :kinderen::uuid[]) as r (regel, kind)
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Logboek(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** One child, seen or changed on this ground. */
    public void toegestaan(Actor actor, String handeling, KindId kind, @Nullable UUID object, @Nullable String grond) {
        schrijf(actor, handeling, Stream.of(kind).toList(), object, grond, "TOEGESTAAN");
    }

    /** Someone tried what may not be; the caller keeps this line although the work itself is rolled back. */
    public void geweigerd(Actor actor, String handeling, KindId kind) {
        schrijf(actor, handeling, Stream.of(kind).toList(), null, null, "GEWEIGERD");
    }

    /** A list that shows children: one line for each child, one statement for the list. */
    public void gezienInLijst(Actor actor, String handeling, Collection<KindId> kinderen) {
        var uniek = kinderen.stream().distinct().toList();
        if (!uniek.isEmpty()) {
            schrijf(actor, handeling, uniek, null, null, "TOEGESTAAN");
        }
    }

    /** About access itself, not about a child: who gave it to whom, who ended it. */
    public void zonderKind(Actor actor, String handeling, UUID object) {
        schrijf(actor, handeling, Collections.singleton(null), object, null, "TOEGESTAAN");
    }

    private void schrijf(
            Actor actor,
            String handeling,
            Collection<? extends @Nullable KindId> kinderen,
            @Nullable UUID object,
            @Nullable String grond,
            String uitkomst) {
        jdbc.sql(ERBIJ)
                .param("gemeente", actor.gemeente().waarde())
                .param("tijdstip", klok.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.persoon())
                .param("soort", actor.soort().name())
                .param("handeling", handeling)
                .param("object", object)
                .param("grond", grond)
                .param("uitkomst", uitkomst)
                .param(
                        "regels",
                        Stream.generate(Ids::nieuw)
                                .limit(kinderen.size())
                                .map(UUID::toString)
                                .toArray(String[]::new))
                .param(
                        "kinderen",
                        kinderen.stream()
                                .map(kind -> kind == null ? null : kind.toString())
                                .toArray(String[]::new))
                .update();
    }
}
