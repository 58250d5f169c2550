package nl.kring.uitvoer;

import static nl.kring.Proefstad.ouderVan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.Opdrachten;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kindhoofdstuk;
import nl.kring.kind.Kindhoofdstuk.Deel;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.taal.Taal;
import nl.kring.platform.taal.Woorden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@KringTest
@DisplayName("Alles meenemen: wat een ouder mag zien, in een bestand (AVG 15 en 20)")
class UitvoerTests {
    /** Tables with a child in them that no parent takes along, each with its reason. */
    private static final Map<String, String> BLIJFT_HIER = Map.of(
            "kind.sleutel", "the key that the texts are kept under; the texts themselves come along opened",
            "gesprek.uitnodiging", "the state of a letter that was sent, not what it says",
            "aanmelden.herstelvraag", "waits two days for a beheerder; the logbook tells the parent of it");

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    List<Kindhoofdstuk> hoofdstukken;

    @Autowired
    AllesMeenemen meenemen;

    @Autowired
    Logboek logboek;

    @Autowired
    Opdrachten opdrachten;

    private Proefstad.Stad stad;
    private Kindbeeld yassin;
    private Actor samira;
    private Actor karim;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
        yassin = proefstad.kind(
                stad,
                null,
                List.of(
                        Proefstad.ouder("Samira", Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG),
                        Proefstad.ouder("Karim", Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG)));
        var eerst = yassin.gezag().getFirst().roepnaam().equals("Samira") ? 0 : 1;
        samira = ouderVan(stad, yassin, eerst);
        karim = ouderVan(stad, yassin, 1 - eerst);
        eigenaar.jdbc()
                .sql("""
                insert into kind.oudercontact (gemeente_id, ouder_id, email, telefoon)
                values (:gemeente, :ouder, 'karim.geheim@kring.example', '026-0001234')
                on conflict (gemeente_id, ouder_id) do update set email = excluded.email, telefoon = excluded.telefoon
                """)
                .param("gemeente", stad.gemeente().waarde())
                .param("ouder", karim.persoon())
                .update();
    }

    private String pad() {
        return "/mijn/meenemen/" + yassin.id();
    }

    private void vraag(String woorden) {
        var id = Ids.nieuw();
        eigenaar.jdbc()
                .sql(
                        "insert into verzoek.verzoek values (:gemeente, :id, :kind, :ouder, 'INZIEN', :woorden, '2026-11-24', '2026-12-24')")
                .param("gemeente", stad.gemeente().waarde())
                .param("id", id)
                .param("kind", yassin.id().waarde())
                .param("ouder", samira.persoon())
                .param("woorden", eigenaar.dicht(stad.gemeente(), yassin.id(), "verzoek.verzoek.woorden", id, woorden))
                .update();
    }

    private String json(Actor wie) {
        return bezoeker.als(wie).get(pad() + "/alles.json").html();
    }

    @Test
    @DisplayName("Elke tabel waarin een kind staat, gaat mee, of staat met een reden op de lijst van wat hier blijft")
    void geenTabelWordtVergeten() {
        var tabellen = eigenaar.jdbc().sql("""
                select n.nspname || '.' || t.relname
                  from pg_attribute a join pg_class t on t.oid = a.attrelid join pg_namespace n on n.oid = t.relnamespace
                 where a.attname = 'kind_id' and t.relkind = 'r' and not a.attisdropped
                """).query(String.class).list();
        var bekend = new HashSet<>(BLIJFT_HIER.keySet());
        hoofdstukken.stream()
                .flatMap(hoofdstuk -> hoofdstuk.delen().stream())
                .map(Deel::tabellen)
                .forEach(bekend::addAll);
        assertThat(tabellen).hasSizeGreaterThan(15);
        assertThat(bekend).containsAll(tabellen);
    }

    @Test
    @DisplayName("Elk deel is te lezen als ouder, en vertelt zijn rijen zonder ids")
    void elkDeelIsTeLezen() {
        vraag("HELP");
        var alles = als.doe(samira, () -> meenemen.alles(samira, yassin.id()));
        assertThat(alles.hoofdstukken()).hasSizeGreaterThanOrEqualTo(8);
        var waarden = new ArrayList<String>();
        alles.hoofdstukken().stream()
                .flatMap(hoofdstuk -> hoofdstuk.delen().stream())
                .flatMap(deel -> deel.rijen().stream())
                .flatMap(List::stream)
                .forEach(gegeven -> waarden.add(String.valueOf(gegeven.waarde())));
        assertThat(waarden)
                .contains("HELP", "gezamenlijk ouderlijk gezag")
                .noneMatch(waarde -> waarde.matches("[0-9a-f]{8}-.*"));
    }

    /** Columns whose codes are plain words by themselves. */
    private static final Set<String> GEWOON =
            Set.of("Is", "Gezag", "Hoe dat bekend is", "Dagen", "Hoe", "Is er al een wijkcoach?", "Stand", "Vindt");

    @Test
    @DisplayName("Geen woord van het vak en geen nummer van een scenario: elke code heeft woorden voor ouders")
    void elkeCodeHeeftWoordenVoorOuders() {
        var bekeken = 0;
        for (var hoofdstuk : hoofdstukken) {
            for (var deel : hoofdstuk.delen()) {
                var koppen =
                        Pattern.compile("\"([^\"]+)\\*\"").matcher(deel.sql()).results();
                for (var kop : koppen.map(gevonden -> gevonden.group(1)).toList()) {
                    bekeken++;
                    assertThat(GEWOON.contains(kop) || deel.woorden().containsKey(kop))
                            .as(deel.naam() + ": " + kop)
                            .isTrue();
                }
            }
        }
        assertThat(bekeken).isGreaterThan(30);
    }

    @Test
    void eenScenarioIsEenZinEnEenRegelVanHetLogboekOok() {
        proefstad.traject(stad, yassin);
        eigenaar.jdbc()
                .sql("""
                insert into werkwijze.situatie (gemeente_id, plaatsing_id, kind_id, wijkcoach_betrokken, houding_ouders, scenario, stap, regel, regelversie)
                values (:gemeente, :plaatsing, :kind, 'NEE', 'HOUDT_AF', 'DRIE', 'BIED_ANONIEM_OVERLEG', 'DT1.5', 1)
                on conflict (gemeente_id, plaatsing_id) do update set houding_ouders = 'HOUDT_AF', scenario = 'DRIE'
                """)
                .param("gemeente", stad.gemeente().waarde())
                .param("plaatsing", yassin.plaats().id().waarde())
                .param("kind", yassin.id().waarde())
                .update();
        bezoeker.als(stad.joyce()).get("/kinderen/" + yassin.id());
        assertThat(json(samira))
                .contains(
                        "U wilt nu geen wijkcoach.",
                        "wil dit nu niet",
                        "de pagina van het kind",
                        "Deze persoon werkt bij de opvang van uw kind.")
                .doesNotContain("houdt af", "kind zien", "\"drie\"");
    }

    @Test
    void vanDeAndereOuderDeNaamEnNooitHoeDieTeBereikenIs() {
        assertThat(json(samira)).contains("Karim").doesNotContain("karim.geheim", "0001234");
        assertThat(json(karim)).contains("karim.geheim@kring.example");
    }

    @Test
    void watEenAnderVroegEnWatAfgeschermdIsGaatNietMee() {
        vraag("Dit vroeg Samira alleen.");
        var joyce = stad.joyce();
        als.werk(joyce, () -> logboek.afgeschermd(joyce, "MELDCODE_GEHEIM", yassin.id(), null, "KINDEROPVANG"));
        assertThat(json(karim)).doesNotContain("Dit vroeg Samira alleen", "meldcode geheim", "MELDCODE_GEHEIM");
        assertThat(json(samira)).contains("Dit vroeg Samira alleen").doesNotContain("eldcode");
        assertThat(bezoeker.als(samira).get("/mijn/verzoeken").status()).isEqualTo(200);
        assertThat(json(samira)).contains("de lijst met verzoeken");
        assertThat(json(karim)).doesNotContain("de lijst met verzoeken");
    }

    @Test
    @SuppressWarnings("unchecked")
    void eenAnderSysteemKanHetLezen() {
        vraag("Met \"tekens\" en een 😀");
        var boek = JsonMapper.shared().readValue(json(samira), Map.class);
        assertThat(boek).containsKeys("gemaaktOp", "kind", "toestemming", "traject", "gesprekken", "wieKeekMee");
        var kind = (Map<String, List<Map<String, Object>>>) boek.get("kind");
        assertThat(kind.get("gegevens").getFirst())
                .containsEntry("roepnaam", "Yassin")
                .containsKey("geboren_op");
        var verzoeken = (Map<String, List<Map<String, Object>>>) boek.get("verzoeken");
        assertThat(verzoeken.get("verzoeken").getFirst())
                .containsEntry("wat_u_schreef", "Met \"tekens\" en een 😀")
                .containsEntry("gevraagd_op", "2026-11-24");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "/alles.pdf", "/alles.json"})
    void isVoorWieGezagHeeftEnVoorNiemandAnders(String wat) {
        for (var wie : List.of(stad.joyce(), stad.henk(), stad.ruben(), stad.lotte(), stad.vreemde())) {
            assertThat(bezoeker.als(wie).get(pad() + wat).status()).isEqualTo(404);
        }
        var bezoek = bezoeker.als(samira);
        var antwoord = bezoek.get(pad() + wat);
        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(String.join(" ", antwoord.koppen().get("cache-control"))).contains("no-store");
        eigenaar.jdbc()
                .sql("update kind.gezagsrelatie set tot = '2026-11-23' where kind_id = :kind and ouder_id = :ouder")
                .param("kind", yassin.id().waarde())
                .param("ouder", samira.persoon())
                .update();
        assertThat(bezoek.get(pad() + wat).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("De bladzijde spreekt de taal van de ouder, en zegt dat het bestand in het Nederlands is")
    void spreektDeTaalVanDeOuder(Taal taal) {
        var woorden = Woorden.in(taal);
        var pagina = bezoeker.als(samira).met("Accept-Language", taal.code()).get(pad());
        assertThat(pagina.html())
                .contains("<html lang=\"" + taal.code() + "\" dir=\"" + taal.richting() + "\">")
                .doesNotContain(woorden.zeg("taal.alleennl"));
        assertThat(pagina.tekst())
                .contains(
                        woorden.zeg("meenemen.kop", "Yassin"),
                        woorden.zeg("meenemen.wat", "Yassin"),
                        woorden.zeg("meenemen.lezen"),
                        woorden.zeg("meenemen.systeem"),
                        woorden.zeg("meenemen.bewaar"));
        assertThat(pagina.tekst().contains(woorden.zeg("meenemen.taal")))
                .as("wie Nederlands leest, hoeft dit niet te weten")
                .isEqualTo(taal != Taal.NL);
    }

    @Test
    void deNaamVanHetBestandNoemtNiemandEnErBlijftEenRegel() {
        var antwoord = bezoeker.als(samira).get(pad() + "/alles.json");
        assertThat(antwoord.koppen().get("content-disposition"))
                .containsExactly("attachment; filename=\"kring-2026-11-24.json\"");
        assertThat(eigenaar.jdbc()
                        .sql("select handeling from logboek.logregel where actor_id = :wie and kind_id = :kind")
                        .param("wie", samira.persoon())
                        .param("kind", yassin.id().waarde())
                        .query(String.class)
                        .list())
                .containsExactly("ALLES_MEENEMEN");
    }

    @Test
    void zoveelVragenAanDeDatabaseAlsErDelenZijnHoeveelErOokStaat() {
        var bezoek = bezoeker.als(samira);
        var weinig = opdrachten.van(() -> bezoek.get(pad() + "/alles.json")).size();
        for (var keer = 0; keer < 20; keer++) {
            vraag("Vraag " + keer);
        }
        assertThat(opdrachten.van(() -> bezoek.get(pad() + "/alles.json"))).hasSize(weinig);
    }

    @Test
    @DisplayName("Tien keer tegelijk: één bestand tegelijk, en voor de rest een zin, niet een rij die Kring ophoudt")
    void tienKeerTegelijkHoudtNiemandOp() throws Exception {
        var bezoek = bezoeker.als(samira);
        assertThat(bezoek.get(pad()).status()).isEqualTo(200);
        try (var samen = Executors.newFixedThreadPool(10)) {
            Callable<Bezoeker.Antwoord> haal = () -> bezoek.get(pad() + "/alles.pdf");
            var antwoorden = samen.invokeAll(Collections.nCopies(10, haal)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(antwoorden)
                    .extracting(Bezoeker.Antwoord::status)
                    .contains(200, 503)
                    .containsOnly(200, 503);
            var druk = antwoorden.stream()
                    .filter(antwoord -> antwoord.status() == 503)
                    .findFirst()
                    .orElseThrow();
            assertThat(druk.koppen()).containsKey("retry-after");
            assertThat(druk.tekst()).contains("even druk");
        }
        assertThat(bezoek.get(pad() + "/alles.pdf").status()).isEqualTo(200);
    }
}
