package nl.kring;

import static java.time.temporal.TemporalAdjusters.next;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kring.Bezoeker.Antwoord;
import nl.kring.Bezoeker.Bezoek;
import nl.kring.ProefConfiguratie.Eigenaar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/** Joyce is closing a talk while the machine fails under her, or while another instance answers her next click. */
@DisplayName("Doorgaan na kill -9, en met twee instanties op één database")
class DoorgaanTests {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");
    private static final Path MAP =
            Path.of("target/starttests", UUID.randomUUID().toString()).toAbsolutePath();

    /** A talk that can be held today, and who closes it. */
    private record Gesprek(UUID id, UUID joyce, UUID account) {}

    @BeforeAll
    static void laadDeDemo() throws IOException {
        try (var laden = DraaiendeKring.begin(MAP, "--kring.opdracht=demo-laden", "--server.port=0")) {
            assertThat(laden.einde()).as(laden::uitvoer).isZero();
        }
    }

    private static JdbcClient eigenaar(DraaiendeKring kring) throws IOException {
        var geheimen = kring.geheimen();
        return JdbcClient.create(new DriverManagerDataSource(
                adresVanDeDatabase(kring), "kring_eigenaar", geheimen.getProperty("kring_eigenaar")));
    }

    private static String adresVanDeDatabase(DraaiendeKring kring) throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + kring.geheimen().getProperty("poort") + "/kring";
    }

    private static Gesprek gesprek(DraaiendeKring kring) throws IOException {
        var jdbc = eigenaar(kring);
        var gevonden = jdbc.sql("""
                        select g.gesprek_id as id, d.medewerker_id as joyce, a.account_id as account
                          from gesprek.gesprek g
                          join gesprek.deelnemer d using (gemeente_id, gesprek_id)
                          join aanmelden.account a on a.gemeente_id = d.gemeente_id and a.medewerker_id = d.medewerker_id
                         where g.soort = 'EERSTE' and g.stand = 'GEPLAND' and d.functie = 'COACH'
                           and exists (select 1 from gesprek.deelnemer w
                                        where w.gesprek_id = g.gesprek_id and w.functie = 'WIJKCOACH')
                         order by g.gesprek_id limit 1
                        """).query(Gesprek.class).single();
        jdbc.sql(
                        "update gesprek.gesprek set datum = current_date, tijd = null, alleen_week = false, invoer = null where gesprek_id = :id")
                .param("id", gevonden.id())
                .update();
        return gevonden;
    }

    private static Bezoek bezoek(DraaiendeKring kring) throws IOException {
        return bezoek(kring, kring);
    }

    private static Bezoek bezoek(DraaiendeKring kring, DraaiendeKring metDatabase) throws IOException {
        var omgeving = new MockEnvironment().withProperty("local.server.port", Integer.toString(kring.poort()));
        return new Bezoeker(new Eigenaar(eigenaar(metDatabase)), omgeving).niemand();
    }

    private static Bezoek joyce(DraaiendeKring kring, Gesprek gesprek) throws IOException {
        var joyce = bezoek(kring);
        assertThat(joyce.post("/demo/" + gesprek.account(), Map.of()).status()).isEqualTo(302);
        return joyce;
    }

    private static String verborgen(Antwoord pagina, String veld) {
        var gevonden =
                Pattern.compile("name=\"" + veld + "\"[^>]*value=\"([^\"]*)\"").matcher(pagina.html());
        assertThat(gevonden.find()).as("veld " + veld + " op " + pagina.tekst()).isTrue();
        return gevonden.group(1);
    }

    private static Map<String, Object> bijna(Antwoord pagina, Gesprek gesprek) {
        var velden = new HashMap<String, Object>();
        velden.put("formulier", verborgen(pagina, "formulier"));
        velden.put("versie", verborgen(pagina, "versie"));
        velden.put("aanwezig", alle(pagina));
        velden.put("plaats", "THUIS");
        velden.put("doel-0-soort", "ERBIJ_HOREN");
        velden.put("doel-0-woorden", "Ik wil dat hij 🌱 meedoet");
        velden.put("doel-0-zien", "Hij blijft aan tafel.");
        velden.put("actie-0-wat", "Twee plaatjes laten zien");
        velden.put("actie-0-wie", gesprek.joyce());
        velden.put("actie-0-datum", DAG.format(LocalDate.now().plusWeeks(2)));
        return velden;
    }

    private static List<String> alle(Antwoord pagina) {
        return Pattern.compile("name=\"aanwezig\"[^>]*value=\"([^\"]*)\"")
                .matcher(pagina.html())
                .results()
                .map(gevonden -> gevonden.group(1))
                .toList();
    }

    private static long opgeschreven(DraaiendeKring kring) throws IOException {
        return new Eigenaar(eigenaar(kring))
                .teksten("traject.doel.woorden", "true").stream()
                        .filter("Ik wil dat hij 🌱 meedoet"::equals)
                        .count();
    }

    /** What was typed is in the database and nowhere else. */
    private static void zegtNietsOverMensen(DraaiendeKring kring) {
        assertThat(kring.uitvoer()).doesNotContainIgnoringCase("meedoet", "aan tafel", "plaatjes");
    }

    @Test
    @DisplayName(
            "Wat bevestigd was, staat er na kill -9 nog: het getypte, de aanmelding en het afgesloten gesprek (R-BO-04)")
    void nietsWatBevestigdIsGaatVerloren() throws IOException {
        Gesprek gesprek;
        String koek;
        try (var kring = DraaiendeKring.start(MAP)) {
            gesprek = gesprek(kring);
            var joyce = joyce(kring, gesprek);
            var adres = "/gesprekken/" + gesprek.id();
            assertThat(joyce.post(adres + "/afronden", bijna(joyce.get(adres), gesprek))
                            .status())
                    .isEqualTo(422);
            koek = joyce.koek();
            kring.breekAf();
            zegtNietsOverMensen(kring);
        }
        try (var kring = DraaiendeKring.start(MAP)) {
            var joyce = bezoek(kring).metKoek(koek);
            var adres = "/gesprekken/" + gesprek.id();
            var terug = joyce.get(adres);
            assertThat(terug.tekst()).contains("Ik wil dat hij 🌱 meedoet", "Twee plaatjes laten zien");
            var velden = bijna(terug, gesprek);
            velden.put("datum", DAG.format(LocalDate.now().plusWeeks(6).with(next(DayOfWeek.TUESDAY))));
            velden.put("tijd", "13.00");
            assertThat(joyce.post(adres + "/afronden", velden).status()).isEqualTo(302);
            kring.breekAf();
            zegtNietsOverMensen(kring);
        }
        try (var kring = DraaiendeKring.start(MAP)) {
            assertThat(opgeschreven(kring)).isOne();
            var joyce = bezoek(kring).metKoek(koek);
            assertThat(joyce.get("/gesprekken/" + gesprek.id()).tekst()).contains("Ik wil dat hij 🌱 meedoet");
        }
    }

    @Test
    @DisplayName("Wie bij de ene instantie aanmeldt, werkt bij de andere verder; dubbel versturen maakt één gesprek af")
    void tweeInstantiesZijnEenKring() throws IOException {
        try (var een = DraaiendeKring.start(MAP);
                var twee = tweede(een)) {
            twee.wachtTotGezond();
            var gesprek = gesprek(een);
            var hier = joyce(een, gesprek);
            var daar = bezoek(twee, een).metKoek(hier.koek());
            var adres = "/gesprekken/" + gesprek.id();
            var voor = opgeschreven(een);
            var velden = bijna(hier.get(adres), gesprek);
            assertThat(hier.post(adres + "/afronden", velden).status()).isEqualTo(422);
            var daarna = daar.get(adres);
            assertThat(daarna.tekst()).contains("Ik wil dat hij 🌱 meedoet");

            velden = bijna(daarna, gesprek);
            velden.put("datum", DAG.format(LocalDate.now().plusWeeks(6).with(next(DayOfWeek.TUESDAY))));
            velden.put("tijd", "13.00");
            var klaar = daar.post(adres + "/afronden", velden);
            assertThat(klaar.status()).as(klaar::tekst).isEqualTo(302);
            hier.post(adres + "/afronden", velden);
            assertThat(opgeschreven(een)).isEqualTo(voor + 1);

            zegtNietsOverMensen(een);
            zegtNietsOverMensen(twee);
            daar.post("/uitloggen", Map.of());
            assertThat(hier.get("/mijn-werk").naar()).startsWith("/aanmelden");
        }
    }

    private static DraaiendeKring tweede(DraaiendeKring een) throws IOException {
        var geheimen = een.geheimen();
        return DraaiendeKring.begin(
                MAP.resolveSibling(UUID.randomUUID().toString()),
                "--spring.datasource.url=" + adresVanDeDatabase(een),
                "--spring.datasource.username=kring_app",
                "--spring.datasource.password=" + geheimen.getProperty("kring_app"),
                "--spring.flyway.url=" + adresVanDeDatabase(een),
                "--spring.flyway.user=kring_eigenaar",
                "--spring.flyway.password=" + geheimen.getProperty("kring_eigenaar"));
    }
}
