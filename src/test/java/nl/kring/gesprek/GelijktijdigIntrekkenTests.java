package nl.kring.gesprek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.gesprek.AfrondenResultaat.Afgerond;
import nl.kring.platform.NietGevonden;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.Jawoord;
import nl.kring.toestemming.ToestemmingAntwoorden;
import nl.kring.toestemming.ToestemmingId;
import nl.kring.traject.Trajecten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Een ouder neemt het ja terug terwijl iemand het gesprek afsluit: twee echte transacties (BSL-08)")
class GelijktijdigIntrekkenTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    GesprekPlannen plannen;

    @Autowired
    GesprekAfronden afronden;

    @Autowired
    ToestemmingAntwoorden antwoorden;

    @Autowired
    Gesprekken gesprekken;

    @Autowired
    Trajecten trajecten;

    private GesprekFixture wereld;
    private GesprekId id;
    private ToestemmingId vraag;

    @BeforeEach
    void planEersteGesprek() {
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        id = wereld.eerste(plannen);
        vraag = new ToestemmingId(wereld.zie(
                        java.util.UUID.class,
                        "select toestemming_id from toestemming.toestemming where kind_id = ?",
                        wereld.kind.id().waarde())
                .getFirst());
    }

    private void karimStopt() {
        antwoorden.antwoord(wereld.karim(), vraag, Antwoord.INGETROKKEN, Jawoord.ZOALS_GEVRAAGD);
    }

    /** Whoever is second asks for the same place in the row; the first lets go when it is seen waiting there. */
    private void wachtTotDeAnderWacht() {
        var uiterlijk = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!deAnderWacht()) {
            assertThat(System.nanoTime()).as("niemand wacht op zijn beurt").isLessThan(uiterlijk);
            Thread.onSpinWait();
        }
    }

    private boolean deAnderWacht() {
        return wereld.zie(
                                Integer.class,
                                "select count(*)::int from pg_locks where locktype = 'advisory' and not granted")
                        .getFirst()
                > 0;
    }

    @Test
    void sluitRubenAfTerwijlKarimStoptDanIsHetVerslagHeel() throws Exception {
        var typwerk = wereld.volledig(wereld.gesprek(gesprekken, id));
        var afgesloten = new CountDownLatch(1);
        try (var uitvoerder = Executors.newVirtualThreadPerTaskExecutor()) {
            var sluit = uitvoerder.submit(() -> als.doe(wereld.stad.ruben(), () -> {
                var uitkomst = afronden.rondAf(wereld.stad.ruben(), typwerk);
                afgesloten.countDown();
                wachtTotDeAnderWacht();
                return uitkomst;
            }));
            assertThat(afgesloten.await(30, TimeUnit.SECONDS)).isTrue();
            var stop = uitvoerder.submit(() -> als.werk(wereld.karim(), this::karimStopt));
            assertThat(sluit.get(30, TimeUnit.SECONDS)).isInstanceOf(Afgerond.class);
            stop.get(30, TimeUnit.SECONDS);
        }
        assertThat(als.doe(wereld.stad.joyce(), () -> trajecten.acties(wereld.traject)))
                .hasSize(2);
        assertThat(laatste()).isEqualTo("INGETROKKEN");
    }

    @Test
    void stoptKarimEerstDanKrijgtRubenEenGewoonAntwoordEnKanJoyceVerder() throws Exception {
        var typwerk = wereld.volledig(wereld.gesprek(gesprekken, id));
        var gestopt = new CountDownLatch(1);
        try (var uitvoerder = Executors.newVirtualThreadPerTaskExecutor()) {
            var stop = uitvoerder.submit(() -> als.werk(wereld.karim(), () -> {
                karimStopt();
                gestopt.countDown();
                wachtTotDeAnderWacht();
            }));
            assertThat(gestopt.await(30, TimeUnit.SECONDS)).isTrue();
            var sluit = uitvoerder.submit(() -> {
                try {
                    als.doe(wereld.stad.ruben(), () -> afronden.rondAf(wereld.stad.ruben(), typwerk));
                    return "afgerond";
                } catch (NietGevonden _) {
                    return "niet gevonden";
                }
            });
            stop.get(30, TimeUnit.SECONDS);
            assertThat(sluit.get(30, TimeUnit.SECONDS)).isEqualTo("niet gevonden");
        }
        assertThat(als.doe(wereld.stad.joyce(), () -> trajecten.acties(wereld.traject)))
                .isEmpty();
        assertThat(als.doe(wereld.stad.joyce(), () -> afronden.rondAf(wereld.stad.joyce(), typwerk)))
                .isInstanceOf(Afgerond.class);
    }

    private String laatste() {
        return wereld.zie(
                        String.class,
                        "select antwoord from toestemming.antwoord where kind_id = ? order by vastgelegd_op desc limit 1",
                        wereld.kind.id().waarde())
                .getFirst();
    }
}
