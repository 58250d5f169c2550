package nl.kring.kind.sleutel;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.IntConsumer;
import nl.kring.platform.database.AlsEigenaar;
import nl.kring.platform.sleutel.Hoofdsleutel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Wraps the children's keys anew, in batches of a transaction each. Broken off at any moment nothing is lost: each key is under the
 * old master or under the new one, and the next run takes what is left. The texts stay as they are.
 */
@Component
class Wikkelaar {
    private static final int PER_KEER = 500;

    private final AlsEigenaar eigenaar;
    private final Clock klok;

    Wikkelaar(AlsEigenaar eigenaar, Clock klok) {
        this.eigenaar = eigenaar;
        this.klok = klok;
    }

    /** @param klaar hears how many were done, after each batch */
    int wikkelAlles(Hoofdsleutel ring, IntConsumer klaar) {
        var totaal = 0;
        for (var aantal = PER_KEER; aantal == PER_KEER; ) {
            aantal = wikkelEenDeel(ring, PER_KEER);
            totaal += aantal;
            if (aantal > 0) {
                klaar.accept(totaal);
            }
        }
        return totaal;
    }

    int wikkelEenDeel(Hoofdsleutel ring, int hoogstens) {
        return Optional.ofNullable(eigenaar.<Integer>doe(jdbc -> {
                    var deel = jdbc.sql("""
                            select * from kind.sleutel where meester <> :nieuw order by gemeente_id, kind_id limit :hoogstens for update
                            """)
                            .param("nieuw", ring.meester())
                            .param("hoogstens", hoogstens)
                            .query((rij, _) -> Gewikkeld.uit(rij))
                            .list();
                    deel.forEach(sleutel -> bewaar(jdbc, sleutel, ring));
                    return deel.size();
                }))
                .orElse(0);
    }

    private static void bewaar(JdbcClient jdbc, Gewikkeld sleutel, Hoofdsleutel ring) {
        jdbc.sql("""
                update kind.sleutel set gewikkeld = :gewikkeld, meester = :nieuw
                 where gemeente_id = :gemeente and kind_id = :kind
                """)
                .param("gewikkeld", ring.wikkel(sleutel.open(ring)))
                .param("nieuw", ring.meester())
                .param("gemeente", sleutel.gemeente().waarde())
                .param("kind", sleutel.kind().waarde())
                .update();
    }

    /** From now on the database refuses what an old key wraps: the lock waits for who is wrapping at this moment. */
    void weiger(int[] oude) {
        eigenaar.doe(jdbc -> {
            jdbc.sql("lock table kind.sleutel in share row exclusive mode").update();
            for (var meester : oude) {
                jdbc.sql(
                                "insert into kind.oude_meester (meester, weg_op) values (:meester, :nu) on conflict do nothing")
                        .param("meester", meester)
                        .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                        .update();
            }
            return true;
        });
    }
}
