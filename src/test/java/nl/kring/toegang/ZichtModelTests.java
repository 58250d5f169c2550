package nl.kring.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefKlok;
import nl.kring.toegang.Zichtmodel.Deel;
import nl.kring.toegang.Zichtmodel.Zicht;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.ToestemmingAntwoorden;
import nl.kring.toestemming.ToestemmingNoteren;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Random histories. After every step, for everyone, every child and every placement, three judges must agree: the model, row security
 * as the app's own role meets it, and Java's policy. Length and seed: {@code -Dkring.zicht.stappen}, {@code -Dkring.zicht.zaad}.
 */
@KringTest
@DisplayName("Wie ziet wat: het model, de database en Java zijn het eens (R-S2-01, BSL-05…08, BSL-11, DT3.G)")
class ZichtModelTests {
    private static final int STAPPEN = Integer.getInteger("kring.zicht.stappen", 10_000);
    private static final long ZAAD = Long.getLong("kring.zicht.zaad", 20261124L);
    private static final int STAPPEN_PER_WERELD = 50;
    /**
     * At each step: row security for everyone, and Java's policy for the wijkcoaches. Once in so many steps: Java's policy for everyone,
     * and every table as one person.
     */
    private static final int OVERAL_ELKE = 5;

    private static final String SCHEMA = "zichtproef";

    @Autowired
    Als als;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ToestemmingAntwoorden antwoorden;

    @Autowired
    ToestemmingNoteren noteren;

    @Autowired
    ProefKlok klok;

    @Autowired
    FlywayConnectionDetails verbinding;

    private final Random toeval = new Random(ZAAD);
    private final List<String> verschillen = new ArrayList<>();
    private SingleConnectionDataSource lijn;
    private JdbcClient eigenaar;
    private Zichtvergelijking vergelijking;
    private Zichtwereld wereld;
    private Zichtstappen stappen;

    /** One connection of the owner for all of it: thousands of small statements. */
    @BeforeEach
    void begin() {
        lijn = new SingleConnectionDataSource(
                verbinding.getJdbcUrl(), verbinding.getUsername(), verbinding.getPassword(), true);
        eigenaar = JdbcClient.create(lijn);
        Zichtvergelijking.maak(eigenaar, SCHEMA);
        vergelijking = new Zichtvergelijking(jdbc, als, SCHEMA);
    }

    @AfterEach
    void ruimOp() {
        klok.terug();
        eigenaar.sql("drop schema " + SCHEMA + " cascade").update();
        lijn.destroy();
    }

    private void nieuweWereld() {
        wereld = new Zichtwereld(eigenaar, toeval);
        stappen = new Zichtstappen(wereld, new Zichtstappen.Deuren(als, antwoorden, noteren, klok), toeval);
    }

    private int vergelijk(String gedaan, boolean overal) {
        var mensen = List.copyOf(wereld.mensen.keySet());
        var nieuw =
                new ArrayList<>(vergelijking.verschillen(wereld, overal ? mensen : List.of(wereld.ruben, wereld.vera)));
        if (overal) {
            nieuw.addAll(vergelijking.verschillenOveral(wereld, mensen.get(toeval.nextInt(mensen.size()))));
        }
        nieuw.forEach(wat -> verschillen.add("na %s: %s".formatted(gedaan, wat)));
        return nieuw.size();
    }

    @Test
    void hetModelDeDatabaseEnJavaZijnHetEens() {
        var gezien = new int[Zicht.values().length];
        var gelezen = new int[Deel.values().length];
        var stap = 0;
        for (; stap < STAPPEN && verschillen.isEmpty(); stap++) {
            var gedaan = "stap " + stap + ", ";
            if (stap % STAPPEN_PER_WERELD == 0) {
                nieuweWereld();
                gedaan += stappen.begin();
            } else {
                gedaan += stappen.doeIets();
            }
            vergelijk(gedaan, stap % OVERAL_ELKE == 0);
            for (var plaats : wereld.model.plaatsingen.values()) {
                gezien[wereld.model.vanPlaatsing(wereld.ruben, plaats).ordinal()]++;
                for (var deel : Deel.values()) {
                    gelezen[deel.ordinal()] += wereld.model.leest(wereld.ruben, plaats, deel) ? 1 : 0;
                }
            }
        }
        meld(stap);
        assertThat(verschillen).as("zaad %d", ZAAD).isEmpty();
        assertThat(Arrays.stream(gezien).boxed())
                .as("de wijkcoach zag van alles wat: anders bewijst dit niets")
                .allMatch(keer -> keer > STAPPEN / 50);
        assertThat(Arrays.stream(gelezen).boxed())
                .as("en hij las elk deel: %s", Arrays.toString(gelezen))
                .allMatch(keer -> keer > STAPPEN / 100);
    }

    private void meld(int stap) {
        System.out.printf(
                "zichtmodel: %d stappen, %d vergelijkingen, %d verschillen, zaad %d%n",
                stap, vergelijking.aantal(), verschillen.size(), ZAAD);
    }

    /** Lives on in one world until the model says so. */
    private void totdat(BooleanSupplier zover) {
        nieuweWereld();
        stappen.begin();
        for (var stap = 1; !zover.getAsBoolean(); stap++) {
            if (stap % STAPPEN_PER_WERELD == 0) {
                nieuweWereld();
                stappen.begin();
            } else {
                stappen.doeIets();
            }
        }
    }

    private boolean rubenLeest() {
        return wereld.model.plaatsingen.values().stream()
                .anyMatch(plaats -> wereld.model.vanPlaatsing(wereld.ruben, plaats) == Zicht.INHOUD);
    }

    @Test
    @DisplayName("De proef ziet het als een beleidsregel van de database weg is")
    void eenBeleidsregelMinderValtOp() {
        totdat(this::rubenLeest);
        assertThat(vergelijk("niets", true)).isZero();
        var regel = eigenaar.sql("""
                select format('create policy %I on traject.traject as permissive for select to %s using (%s)',
                              policyname, array_to_string(roles, ', '), qual)
                  from pg_policies where schemaname = 'traject' and tablename = 'traject' and policyname = 'zien'
                """).query(String.class).single();
        eigenaar.sql("drop policy zien on traject.traject").update();
        try {
            assertThat(vergelijk("een beleidsregel minder", false)).isPositive();
        } finally {
            eigenaar.sql(regel).update();
        }
        assertThat(vergelijk("alles terug", true)).isZero();
    }

    @Test
    @DisplayName("De proef ziet het als een intrekking niet telt")
    void eenIntrekkingDieNietTeltValtOp() {
        totdat(this::rubenLeest);
        var open = wereld.model.vragen.values().stream()
                .filter(vraag -> wereld.model.werkt(vraag) != null && wereld.model.zietVraag(wereld.ruben, vraag))
                .findFirst()
                .orElseThrow();
        var ouder = wereld.model.gezegd.stream()
                .filter(een -> een.vraag().equals(open.id()) && een.antwoord().equals("JA"))
                .filter(een -> wereld.model.vanKind(
                                een.ouder(),
                                wereld.model.plaatsingen.get(open.plaatsing()).kind())
                        == Zicht.INHOUD)
                .reduce((_, laatste) -> laatste)
                .orElseThrow()
                .ouder();
        stappen.antwoord(open, ouder, Antwoord.INGETROKKEN);
        assertThat(wereld.model.werkt(open)).isNull();
        assertThat(vergelijk("ingetrokken", true)).isZero();
        eigenaar.sql(
                        "delete from toestemming.antwoord where toestemming_id = ? and ouder_id = ? and antwoord = 'INGETROKKEN'")
                .param(open.id())
                .param(ouder)
                .update();
        assertThat(vergelijk("een intrekking die niet telt", false)).isPositive();
    }
}
