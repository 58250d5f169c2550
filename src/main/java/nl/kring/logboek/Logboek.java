package nl.kring.logboek;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
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
    /** The ground of a line for a list: row security let each child through, on the ground that goes with the function. */
    public static final String LIJST = "LIJST";

    /** In which functions the actor works is asked once, whatever the number of lines. */
    private static final String ERBIJ = """
            insert into logboek.logregel (gemeente_id, logregel_id, tijdstip, actor_id, actor_soort, handeling, kind_id, object_id, grond, uitkomst,
                                          hoedanigheden, afgeschermd)
            select :gemeente, r.regel, :tijdstip, :actor, :soort, :handeling, r.kind, :object, :grond, :uitkomst,
                   (select logboek.hoedanigheden()), :afgeschermd
              from unnest(:regels::uuid[], :kinderen::uuid[]) as r (regel, kind)
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Logboek(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    private record Wat(
            String handeling,
            @Nullable UUID object,
            @Nullable String grond,
            String uitkomst,
            boolean afgeschermd) {
        static Wat toegestaan(String handeling, @Nullable UUID object, @Nullable String grond) {
            return new Wat(handeling, object, grond, "TOEGESTAAN", false);
        }

        static Wat geweigerd(String handeling) {
            return new Wat(handeling, null, null, "GEWEIGERD", false);
        }
    }

    /** One child, seen or changed on this ground. */
    public void toegestaan(Actor actor, String handeling, KindId kind, @Nullable UUID object, @Nullable String grond) {
        schrijf(actor, Wat.toegestaan(handeling, object, grond), List.of(kind));
    }

    /** The same, and no parent ever reads this line: what is kept apart from them by law (meldcode). */
    public void afgeschermd(Actor actor, String handeling, KindId kind, @Nullable UUID object, @Nullable String grond) {
        schrijf(actor, new Wat(handeling, object, grond, "TOEGESTAAN", true), List.of(kind));
    }

    /** Someone tried what may not be; the caller keeps this line although the work itself is rolled back. */
    public void geweigerd(Actor actor, String handeling, KindId kind) {
        schrijf(actor, Wat.geweigerd(handeling), List.of(kind));
    }

    /** A list that shows children: one line for each child, one statement for the list. */
    public void gezienInLijst(Actor actor, String handeling, Collection<KindId> kinderen) {
        var uniek = kinderen.stream().distinct().toList();
        if (!uniek.isEmpty()) {
            schrijf(actor, Wat.toegestaan(handeling, null, LIJST), uniek);
        }
    }

    /** About access itself, not about a child: who gave it to whom, who ended it, who searched this logbook. */
    public void zonderKind(Actor actor, String handeling, @Nullable UUID object) {
        schrijf(actor, Wat.toegestaan(handeling, object, null), Collections.singleton(null));
    }

    /** Someone tried something that is not about one child, and may not; kept as {@link #geweigerd}. */
    public void geweigerdZonderKind(Actor actor, String handeling) {
        schrijf(actor, Wat.geweigerd(handeling), Collections.singleton(null));
    }

    private void schrijf(Actor actor, Wat wat, Collection<? extends @Nullable KindId> kinderen) {
        jdbc.sql(ERBIJ)
                .param("gemeente", actor.gemeente().waarde())
                .param("tijdstip", klok.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.persoon())
                .param("soort", actor.soort().name())
                .param("handeling", wat.handeling())
                .param("object", wat.object())
                .param("grond", wat.grond())
                .param("uitkomst", wat.uitkomst())
                .param("afgeschermd", wat.afgeschermd())
                .param("regels", teksten(Stream.generate(Ids::nieuw).limit(kinderen.size())))
                .param("kinderen", teksten(kinderen.stream()))
                .update();
    }

    private static @Nullable String[] teksten(Stream<? extends @Nullable Object> ids) {
        return ids.map(id -> id == null ? null : id.toString()).toArray(String[]::new);
    }
}
