package nl.kring.logboek;

import static nl.kring.logboek.Kettingoordeel.Soort.EINDE;
import static nl.kring.logboek.Kettingoordeel.Soort.ERBIJ;
import static nl.kring.logboek.Kettingoordeel.Soort.GAT;
import static nl.kring.logboek.Kettingoordeel.Soort.LATER;
import static nl.kring.logboek.Kettingoordeel.Soort.VERANDERD;
import static nl.kring.logboek.Kettingoordeel.Soort.VOORTIJDIG_WEG;
import static nl.kring.logboek.Kettingoordeel.Soort.WACHT_LANG;
import static nl.kring.logboek.Kettingoordeel.Soort.WEG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.logboek.Kettingoordeel.Bevinding;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.database.AlsEigenaar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("De ketting van het logboek: wat is veranderd of weggehaald, wordt gevonden")
class KettingTests {
    private static final int REGELS = 10;

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    AlsEigenaar inEenTransactie;

    @Autowired
    Logboek logboek;

    @Autowired
    Verzegelaar verzegelaar;

    @Autowired
    LogboekControleren opdracht;

    @Autowired
    ProefKlok klok;

    private Proefstad.Stad stad;
    private UUID waar;

    @BeforeEach
    void eenVerzegeldLogboek() {
        stad = proefstad.nieuw();
        waar = stad.gemeente().waarde();
        schrijf(REGELS);
        assertThat(verzegelaar.verzegel(stad.gemeente())).isEqualTo(REGELS);
    }

    @AfterEach
    void klokTerug() {
        klok.terug();
    }

    private void schrijf(int regels) {
        als.werk(
                stad.joyce(),
                () -> logboek.gezienInLijst(
                        stad.joyce(),
                        "KINDEREN_LIJST",
                        IntStream.range(0, regels)
                                .mapToObj(_ -> new KindId(Ids.nieuw()))
                                .toList()));
    }

    private static final class Terug extends RuntimeException {
        private final transient Kettingoordeel oordeel;

        private Terug(Kettingoordeel oordeel) {
            this.oordeel = oordeel;
        }
    }

    /** Tampers as the owner, looks, and takes it all back. */
    private Kettingoordeel naGeknoei(Consumer<JdbcClient> geknoei, String getal) {
        try {
            inEenTransactie.doe(jdbc -> {
                geknoei.accept(jdbc);
                throw new Terug(new Kettinglezer(jdbc, klok.instant()).lees(stad.gemeente(), getal));
            });
        } catch (Terug terug) {
            return terug.oordeel;
        }
        throw new AssertionError();
    }

    private List<Bevinding> gevonden(String... sql) {
        return naGeknoei(
                        jdbc -> {
                            for (var een : sql) {
                                assertThat(jdbc.sql(een.replace(":g", "'" + waar + "'::uuid"))
                                                .update())
                                        .as(een)
                                        .isPositive();
                            }
                        },
                        "")
                .bevindingen();
    }

    private static String regel(int nummer) {
        return "(select logregel_id from logboek.zegel where gemeente_id = :g and volgnummer = " + nummer + ")";
    }

    @Test
    void wieNietsVeranderdeHoortDatHetKlopt() {
        var oordeel = naGeknoei(_ -> {}, "");
        assertThat(oordeel.klopt()).isTrue();
        assertThat(oordeel.verzegeld()).isEqualTo(REGELS);
        assertThat(oordeel.wachtend()).isZero();
        assertThat(oordeel.controlegetal()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "tijdstip       | tijdstip + interval '1 microsecond'",
                "actor_id       | gen_random_uuid()",
                "actor_soort    | 'OUDER'",
                "handeling      | 'KIND_ZIEN'",
                "kind_id        | gen_random_uuid()",
                "object_id      | gen_random_uuid()",
                "grond          | null",
                "uitkomst       | 'GEWEIGERD'",
                "hoedanigheden  | '{}'",
                "afgeschermd    | true",
                "instantie      | concat(instantie, '.')",
            })
    void elkeKolomDieVeranderdIsWordtGevonden(String kolom, String waarde) {
        assertThat(gevonden("update logboek.logregel set " + kolom + " = " + waarde
                        + " where gemeente_id = :g and logregel_id = " + regel(4)))
                .containsExactly(new Bevinding(VERANDERD, 4));
    }

    @Test
    void geenKolomIsVergeten() {
        var kolommen = eigenaar.jdbc()
                .sql(
                        "select column_name from information_schema.columns where table_schema = 'logboek' and table_name = 'logregel'")
                .query(String.class)
                .list();
        assertThat(kolommen)
                .containsExactlyInAnyOrder(
                        "gemeente_id",
                        "logregel_id",
                        "tijdstip",
                        "actor_id",
                        "actor_soort",
                        "handeling",
                        "kind_id",
                        "object_id",
                        "grond",
                        "uitkomst",
                        "hoedanigheden",
                        "afgeschermd",
                        "instantie");
    }

    @Test
    void eenRegelDieWegIsOfEenAnderNummerKreegWordtGevonden() {
        assertThat(gevonden("delete from logboek.logregel where gemeente_id = :g and logregel_id = " + regel(4)))
                .containsExactly(new Bevinding(WEG, 4));
        assertThat(gevonden(
                        "update logboek.logregel set logregel_id = gen_random_uuid() where gemeente_id = :g and logregel_id = "
                                + regel(4)))
                .containsExactlyInAnyOrder(new Bevinding(WEG, 4), new Bevinding(ERBIJ, 1));
        assertThat(gevonden(
                        "delete from logboek.logregel where gemeente_id = :g and logregel_id = " + regel(4),
                        "delete from logboek.zegel where gemeente_id = :g and volgnummer = 4"))
                .containsExactly(new Bevinding(GAT, 5));
        assertThat(gevonden(
                        "delete from logboek.logregel where gemeente_id = :g and logregel_id = " + regel(4),
                        "delete from logboek.zegel where gemeente_id = :g and volgnummer = 4",
                        "update logboek.zegel set volgnummer = 4 where gemeente_id = :g and volgnummer = 5"))
                .contains(new Bevinding(VERANDERD, 4));
    }

    @Test
    void hetEindeDatWegIsWordtGevonden() {
        assertThat(gevonden(
                        "delete from logboek.logregel where gemeente_id = :g and logregel_id in "
                                + "(select logregel_id from logboek.zegel where gemeente_id = :g and volgnummer > 8)",
                        "delete from logboek.zegel where gemeente_id = :g and volgnummer > 8"))
                .containsExactly(new Bevinding(EINDE, 10));
        assertThat(gevonden("delete from logboek.ketting where gemeente_id = :g"))
                .containsExactly(new Bevinding(EINDE, 0));
        assertThat(gevonden("update logboek.ketting set hash = sha256('') where gemeente_id = :g"))
                .containsExactly(new Bevinding(EINDE, 10));
    }

    @Test
    void tweeVerwisseldeRegelsWordenGevonden() {
        // everything in the two lines changes places, but for their ids
        assertThat(gevonden("""
                        update logboek.logregel r set kind_id = a.kind_id, tijdstip = a.tijdstip
                          from logboek.logregel a
                         where r.gemeente_id = :g and a.gemeente_id = :g
                           and (r.logregel_id, a.logregel_id) in ((%1$s, %2$s), (%2$s, %1$s))
                        """.formatted(regel(3), regel(6))))
                .containsExactly(new Bevinding(VERANDERD, 3), new Bevinding(VERANDERD, 6));
        // the seals change places
        assertThat(gevonden("""
                        update logboek.zegel z set hash = a.hash
                          from logboek.zegel a
                         where z.gemeente_id = :g and a.gemeente_id = :g and (z.volgnummer, a.volgnummer) in ((3, 6), (6, 3))
                        """)).extracting(Bevinding::nummer).containsExactly(3L, 4L, 6L, 7L);
    }

    @Test
    void eenZegelDatVeranderdIsWordtGevonden() {
        assertThat(
                        gevonden(
                                "update logboek.zegel set verzegeld_op = verzegeld_op + interval '1 s' where gemeente_id = :g and volgnummer = 7"))
                .contains(new Bevinding(VERANDERD, 7));
    }

    @Test
    void eenRegelDieErBuitenOmBijKwamWordtGevonden() {
        var erbij = """
                insert into logboek.logregel (gemeente_id, logregel_id, tijdstip, actor_id, actor_soort, handeling, uitkomst)
                values (:g, gen_random_uuid(), '2026-11-24 08:00Z', gen_random_uuid(), 'MEDEWERKER', 'KIND_ZIEN', 'TOEGESTAAN')
                """;
        assertThat(gevonden(erbij, "delete from logboek.wachtrij where gemeente_id = :g"))
                .containsExactly(new Bevinding(ERBIJ, 1));
        assertThat(gevonden(erbij, "delete from logboek.wachtrij where gemeente_id = :g", """
                        insert into logboek.zegel
                        select :g, 11, r.logregel_id, now(), sha256('x') from logboek.logregel r
                         where r.gemeente_id = :g and r.handeling = 'KIND_ZIEN'
                        """))
                .contains(new Bevinding(VERANDERD, 11), new Bevinding(EINDE, 10));
    }

    @Test
    @DisplayName(
            "Een regel die later is toegevoegd voor een eerder uur, wordt gevonden, ook als hij netjes is verzegeld")
    void eenRegelMetEenOudeTijdWordtGevonden() {
        klok.zetOp(klok.instant().plus(Duration.ofHours(1)));
        schrijf(1);
        verzegelaar.verzegel(stad.gemeente());
        assertThat(gevonden("""
                        insert into logboek.logregel (gemeente_id, logregel_id, tijdstip, actor_id, actor_soort, handeling, uitkomst)
                        values (:g, gen_random_uuid(), '2026-11-24 08:00Z', gen_random_uuid(), 'MEDEWERKER', 'KIND_ZIEN', 'TOEGESTAAN')
                        """)).containsExactly(new Bevinding(WACHT_LANG, 1));
        var oordeel = naGeknoei(
                jdbc -> {
                    jdbc.sql("""
                            insert into logboek.logregel (gemeente_id, logregel_id, tijdstip, actor_id, actor_soort, handeling, uitkomst)
                            values (:g, gen_random_uuid(), '2026-11-24 08:00Z', gen_random_uuid(), 'MEDEWERKER', 'KIND_ZIEN', 'TOEGESTAAN')
                            """).param("g", waar).update();
                    verzegelAls(jdbc, klok.instant().plusSeconds(60));
                },
                "");
        assertThat(oordeel.bevindingen()).containsExactly(new Bevinding(LATER, 12));
    }

    private void verzegelAls(JdbcClient jdbc, Instant op) {
        jdbc.sql("select set_config('kring.gemeente', :g, true), set_config('kring.soort', 'SYSTEEM', true)")
                .param("g", waar.toString())
                .query((_, _) -> true)
                .list();
        jdbc.sql("select logboek.verzegel(:op, 100000)")
                .param("op", op.atOffset(java.time.ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    @Test
    void eenRegelDieWegIsVoorHijVerzegeldWasWordtGevonden() {
        schrijf(1);
        assertThat(
                        gevonden(
                                "delete from logboek.logregel r using logboek.wachtrij w where r.gemeente_id = :g and w.gemeente_id = :g and r.logregel_id = w.logregel_id"))
                .containsExactly(new Bevinding(VOORTIJDIG_WEG, 1));
    }

    @Test
    void watTeLangWachtWordtGezegd() {
        schrijf(3);
        assertThat(naGeknoei(_ -> {}, "").klopt()).isTrue();
        klok.zetOp(klok.instant().plus(Kettinglezer.KWARTIER).plusSeconds(1));
        assertThat(naGeknoei(_ -> {}, "").bevindingen()).containsExactly(new Bevinding(WACHT_LANG, 3));
    }

    @Test
    @DisplayName("Wie de hele ketting opnieuw maakt, valt door de mand bij het controlegetal van eerder")
    void eenKettingDieOpnieuwGemaaktIsKentHetOudeGetalNiet() {
        var eerder = naGeknoei(_ -> {}, "").controlegetal();
        schrijf(2);
        verzegelaar.verzegel(stad.gemeente());
        assertThat(naGeknoei(_ -> {}, String.valueOf(eerder)).kentGetal()).isTrue();
        var nagemaakt = naGeknoei(
                jdbc -> {
                    jdbc.sql(
                                    "update logboek.logregel set kind_id = gen_random_uuid() where gemeente_id = :g and logregel_id = (select logregel_id from logboek.zegel where gemeente_id = :g and volgnummer = 4)")
                            .param("g", waar)
                            .update();
                    jdbc.sql(
                                    "insert into logboek.wachtrij select gemeente_id, logregel_id from logboek.zegel where gemeente_id = :g")
                            .param("g", waar)
                            .update();
                    jdbc.sql("delete from logboek.zegel where gemeente_id = :g")
                            .param("g", waar)
                            .update();
                    jdbc.sql("delete from logboek.ketting where gemeente_id = :g")
                            .param("g", waar)
                            .update();
                    verzegelAls(jdbc, klok.instant());
                },
                String.valueOf(eerder));
        assertThat(nagemaakt.klopt()).isTrue();
        assertThat(nagemaakt.kentGetal()).isFalse();
    }

    @Test
    void terwijlAchtTegelijkSchrijvenWordtErVerzegeldEnKloptHetAltijd() throws Exception {
        var geschreven = new AtomicInteger();
        try (var schrijvers = Executors.newFixedThreadPool(8)) {
            var werk = new ArrayList<java.util.concurrent.Future<?>>();
            for (var nummer = 0; nummer < 8; nummer++) {
                var mijn = nummer;
                werk.add(schrijvers.submit(() -> schrijfEnTrekTerug(mijn, geschreven)));
            }
            while (!werk.stream().allMatch(java.util.concurrent.Future::isDone)) {
                verzegelaar.verzegel(stad.gemeente());
                assertThat(naGeknoei(_ -> {}, "").bevindingen()).isEmpty();
            }
            for (var een : werk) {
                een.get();
            }
        }
        verzegelaar.verzegel(stad.gemeente());
        var oordeel = naGeknoei(_ -> {}, "");
        assertThat(oordeel.bevindingen()).isEmpty();
        assertThat(oordeel.wachtend()).isZero();
        assertThat(geschreven.get()).isEqualTo(8 * 16 * 3);
        assertThat(oordeel.verzegeld()).isEqualTo(REGELS + geschreven.get());
    }

    /** Every fifth time the work fails after its line was written: no work, no line, no gap. */
    private void schrijfEnTrekTerug(int nummer, AtomicInteger geschreven) {
        for (var keer = 0; keer < 20; keer++) {
            if ((keer + nummer) % 5 == 0) {
                assertThatThrownBy(() -> als.werk(stad.joyce(), () -> {
                            logboek.toegestaan(
                                    stad.joyce(), "KIND_ZIEN", new KindId(Ids.nieuw()), null, "KINDEROPVANG");
                            throw new IllegalStateException("het werk mislukt");
                        }))
                        .isInstanceOf(IllegalStateException.class);
            } else {
                schrijf(3);
                geschreven.addAndGet(3);
            }
        }
    }

    @Test
    @DisplayName("Wie nog bezig is, houdt het verzegelen niet op, en komt daarna vanzelf aan de beurt")
    void eenTransactieDieLangOpenStaatHoudtNiemandOp() {
        als.werk(stad.joyce(), () -> {
            logboek.toegestaan(stad.joyce(), "KIND_ZIEN", new KindId(Ids.nieuw()), null, "KINDEROPVANG");
            try (var ander = Executors.newSingleThreadExecutor()) {
                ander.submit(() -> schrijf(2)).get();
                assertThat(ander.submit(() -> verzegelaar.verzegel(stad.gemeente()))
                                .get())
                        .isEqualTo(2);
            } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(verzegelaar.verzegel(stad.gemeente())).isOne();
        assertThat(naGeknoei(_ -> {}, "").bevindingen()).isEmpty();
    }

    @Test
    void honderdduizendRegelsZijnInSecondenNagegaan() {
        schrijf(100_000 - REGELS);
        var begin = Instant.now();
        assertThat(verzegelaar.verzegel(stad.gemeente())).isEqualTo(100_000 - REGELS);
        var verzegeld = Instant.now();
        var oordeel = naGeknoei(_ -> {}, "");
        var klaar = Instant.now();
        assertThat(oordeel.klopt()).isTrue();
        assertThat(oordeel.verzegeld()).isEqualTo(100_000);
        System.out.printf(
                "logboek: 100000 regels, verzegeld in %d ms, nagegaan in %d ms%n",
                Duration.between(begin, verzegeld).toMillis(),
                Duration.between(verzegeld, klaar).toMillis());
        assertThat(naGeknoei(
                                jdbc -> jdbc.sql("update logboek.logregel set grond = null where gemeente_id = :g")
                                        .param("g", waar)
                                        .update(),
                                "")
                        .meerFouten())
                .isEqualTo(100_000 - 20);
    }

    @Test
    void deOpdrachtZegtHetInGewoneZinnenZonderNamen() {
        var goed = new ByteArrayOutputStream();
        assertThat(opdracht.controleer("", uit(goed))).isZero();
        var tekst = goed.toString(StandardCharsets.UTF_8);
        var code = "Logboek van GM" + waar + ": ";
        assertThat(tekst)
                .contains(code + "10 regels verzegeld, 0 nog niet. Het klopt.", "Controlegetal na regel 10: ")
                .contains("Bewaar de controlegetallen buiten de database.")
                .doesNotContain("Joyce", "Proefstad");
        var getal = tekst.split(code)[1].split("regel 10: ")[1].substring(0, 64);
        assertThat(opdracht.controleer(getal, uit(new ByteArrayOutputStream()))).isZero();

        var onbekend = new ByteArrayOutputStream();
        assertThat(opdracht.controleer("0".repeat(64), uit(onbekend))).isOne();
        assertThat(onbekend.toString(StandardCharsets.UTF_8))
                .contains("Het controlegetal dat je meegaf, komt niet voor.");
        var geenGetal = new ByteArrayOutputStream();
        assertThat(opdracht.controleer("zomaar iets", uit(geenGetal))).isOne();
        assertThat(geenGetal.toString(StandardCharsets.UTF_8)).contains("heeft 64 tekens");
    }

    @Test
    void deOpdrachtZegtWatErMisIsEnGeeftEen() {
        eigenaar.jdbc()
                .sql(
                        "delete from logboek.logregel where gemeente_id = :g and logregel_id = (select logregel_id from logboek.zegel where gemeente_id = :g and volgnummer = 4)")
                .param("g", waar)
                .update();
        var fout = new ByteArrayOutputStream();
        try {
            assertThat(opdracht.controleer("", uit(fout))).isOne();
        } finally {
            for (var tabel : List.of("logregel", "zegel", "ketting")) {
                eigenaar.jdbc()
                        .sql("delete from logboek." + tabel + " where gemeente_id = :g")
                        .param("g", waar)
                        .update();
            }
        }
        assertThat(fout.toString(StandardCharsets.UTF_8))
                .contains("Logboek van GM" + waar + ": 10 regels verzegeld, 0 nog niet. Het klopt niet.")
                .contains("    Regel 4 is weggehaald.", "waarschuw de privacy officer");
    }

    private static PrintStream uit(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
