package nl.kring.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.PlaatsKind;
import nl.kring.kind.Relatie;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Een regel van het logboek (NEN 7513, C9)")
class LogregelTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Logboek logboek;

    @Autowired
    JdbcClient jdbc;

    private Proefstad.Stad stad;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
    }

    private Map<String, Object> laatste(Actor wie) {
        return eigenaar.jdbc()
                .sql("""
                select actor_id::text, actor_soort, array_to_string(hoedanigheden, ';') as als, handeling, kind_id::text, grond, uitkomst, afgeschermd,
                       instantie, tijdstip = :nu::timestamptz as nu
                  from logboek.logregel where gemeente_id = :g and actor_id = :wie order by logregel_id desc limit 1
                """)
                .param("g", stad.gemeente().waarde())
                .param("wie", wie.persoon())
                .param(
                        "nu",
                        ProefKlok.VANDAAG
                                .atTime(9, 0)
                                .atZone(nl.kring.platform.Tijd.ZONE)
                                .toOffsetDateTime()
                                .toString())
                .query()
                .singleRow();
    }

    private String houder() {
        return eigenaar.jdbc()
                .sql(
                        "select distinct organisatie_id::text from organisatie.functievervulling where medewerker_id = :wie")
                .param("wie", stad.joyce().persoon())
                .query(String.class)
                .single();
    }

    @Test
    @DisplayName(
            "Wie, als wat en voor welke organisatie, wanneer, wat, rond wie, waarom, met welke uitkomst, vanuit welke Kring")
    void staatErMetAllesWatDeNormVraagt() {
        var kind = proefstad.kind(stad, null);
        bezoeker.als(stad.joyce()).get("/kinderen/" + kind.id());
        assertThat(laatste(stad.joyce()))
                .containsEntry("actor_id", stad.joyce().persoon().toString())
                .containsEntry("actor_soort", "MEDEWERKER")
                .containsEntry("als", "COACH " + houder())
                .containsEntry("handeling", "KIND_ZIEN")
                .containsEntry("kind_id", kind.id().toString())
                .containsEntry("grond", "KINDEROPVANG")
                .containsEntry("uitkomst", "TOEGESTAAN")
                .containsEntry("afgeschermd", false)
                .containsEntry("instantie", "kring")
                .containsEntry("nu", true);
    }

    @Test
    void eenWeigeringIsOokEenRegelMetWieHetWas() {
        var kind = proefstad.kind(stad, null);
        bezoeker.als(stad.vreemde()).get("/kinderen/" + kind.id());
        var regel = laatste(stad.vreemde());
        assertThat(regel)
                .containsEntry("handeling", "KIND_ZIEN")
                .containsEntry("kind_id", kind.id().toString())
                .containsEntry("uitkomst", "GEWEIGERD");
        assertThat(String.valueOf(regel.get("als"))).startsWith("COACH ");
    }

    @Test
    void watDeDatabaseVerborgKrijgtDezelfdeVelden() {
        var kind = proefstad.kind(stad, null);
        var traject = proefstad.traject(stad, kind);
        bezoeker.als(stad.vreemde()).get("/trajecten/" + traject);
        var regel = laatste(stad.vreemde());
        assertThat(regel).containsEntry("handeling", "NIET_GEVONDEN").containsEntry("instantie", "kring");
        assertThat(String.valueOf(regel.get("als"))).startsWith("COACH ");
    }

    @Test
    void eenLijstNoemtHaarGrondEnEenOuderHeeftGeenFunctie() {
        var kind = proefstad.kind(stad, null);
        bezoeker.als(stad.henk()).get("/kinderen");
        assertThat(laatste(stad.henk())).containsEntry("grond", "LIJST").containsEntry("handeling", "KINDEREN_LIJST");
        var samira = Proefstad.ouderVan(stad, kind);
        bezoeker.als(samira).get("/kinderen/" + kind.id());
        assertThat(laatste(samira))
                .containsEntry("actor_soort", "OUDER")
                .containsEntry("als", "")
                .containsEntry("grond", "OUDER");
    }

    @Test
    void wieTweeFunctiesHeeftStaatErMetAllebeiEnEenFunctieDieVoorbijIsNiet() {
        eigenaar.jdbc()
                .sql(
                        "insert into organisatie.functievervulling values (:g, :id, :wie, 'LOCATIEMANAGER', :houder::uuid, null, null, '2020-01-01', null), (:g, :oud, :wie, 'WIJKCOACH', :houder::uuid, null, null, '2020-01-01', '2026-11-23')")
                .param("g", stad.gemeente().waarde())
                .param("id", Ids.nieuw())
                .param("oud", Ids.nieuw())
                .param("wie", stad.joyce().persoon())
                .param("houder", houder())
                .update();
        als.werk(stad.joyce(), () -> logboek.zonderKind(stad.joyce(), "PROEF", null));
        assertThat(laatste(stad.joyce())).containsEntry("als", "COACH " + houder() + ";LOCATIEMANAGER " + houder());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update logboek.logregel set handeling = 'ANDERS'",
                "delete from logboek.logregel",
                "truncate logboek.logregel",
                "delete from logboek.wachtrij",
                "insert into logboek.wachtrij select gemeente_id, logregel_id from logboek.logregel",
                "insert into logboek.zegel values (platform.gemeente(), 1, gen_random_uuid(), now(), sha256(''))",
                "update logboek.zegel set hash = sha256('')",
                "delete from logboek.zegel",
                "update logboek.ketting set volgnummer = 0",
                "alter table logboek.logregel disable trigger all",
                "select logboek.verzegel(now(), 10)",
                "insert into logboek.logregel (gemeente_id, logregel_id, tijdstip, actor_id, actor_soort, handeling, uitkomst) values (platform.gemeente(), gen_random_uuid(), now(), gen_random_uuid(), 'MEDEWERKER', 'X', 'TOEGESTAAN')",
                "insert into logboek.logregel (gemeente_id, logregel_id, tijdstip, actor_id, actor_soort, handeling, uitkomst) values (platform.gemeente(), gen_random_uuid(), now(), platform.actor(), 'SYSTEEM', 'X', 'TOEGESTAAN')",
                "insert into logboek.logregel (gemeente_id, logregel_id, tijdstip, actor_id, actor_soort, handeling, uitkomst) values (gen_random_uuid(), gen_random_uuid(), now(), platform.actor(), 'MEDEWERKER', 'X', 'TOEGESTAAN')",
            })
    @DisplayName("De app vult alleen aan, onder de eigen naam, ook als privacy officer")
    void deAppVultAlleenAan(String sql) {
        var toezicht = proefstad.mens(stad.gemeente(), "Pia", Functie.PRIVACY_OFFICER, stad.wijkteam(), null, null);
        for (var wie : List.of(stad.joyce(), toezicht)) {
            assertThatThrownBy(() -> als.werk(
                            wie, () -> jdbc.sql(sql).query((_, _) -> true).list()))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining(
                            sql.startsWith("alter") ? "owner" : "denied|row-level|only Kring".split("\\|")[soort(sql)]);
        }
    }

    private static int soort(String sql) {
        if (sql.startsWith("insert into logboek.logregel")) {
            return 1;
        }
        return sql.contains("verzegel(") ? 2 : 0;
    }

    @Test
    @DisplayName("Namen en teksten komen niet in het logboek en niet in het log van de app")
    void alleenNummers(CapturedOutput uitvoer) {
        var merk = "Zzmerkteken";
        var ouder = new PlaatsKind.Ouder(
                merk + "ouder",
                merk + "naam",
                Relatie.MOEDER,
                Gezagsoort.EENHOOFDIG_OUDERLIJK_GEZAG,
                "nl",
                merk + "@kring.example",
                null);
        Kindbeeld kind = proefstad.kind(stad, null, List.of(ouder));
        eigenaar.jdbc()
                .sql("update kind.kind set roepnaam = :merk, achternaam = :merk where kind_id = :kind")
                .param("merk", merk)
                .param("kind", kind.id().waarde())
                .update();
        var traject = proefstad.traject(stad, kind);
        for (var wie : List.of(stad.joyce(), stad.vreemde(), Proefstad.ouderVan(stad, kind))) {
            var bezoek = bezoeker.als(wie);
            for (var pad : List.of(
                    "/mijn-werk",
                    "/kinderen",
                    "/kinderen/" + kind.id(),
                    "/trajecten/" + traject,
                    "/mijn/wie-keek-mee/" + kind.id(),
                    "/logboek?kind=" + kind.id(),
                    "/kinderen/" + merk)) {
                bezoek.get(pad);
            }
            bezoek.post("/kinderen/zoeken", Map.of("zoek", merk));
            bezoek.post("/kinderen/" + kind.id() + "/uitleg", Map.of("uitleg", merk));
        }
        var toezicht = proefstad.mens(
                stad.gemeente(), merk + "toezicht", Functie.PRIVACY_OFFICER, stad.wijkteam(), null, null);
        assertThat(bezoeker.als(toezicht).post("/logboek", Map.of("naam", merk)).tekst())
                .contains(merk);
        var regels = eigenaar.jdbc()
                .sql("select to_jsonb(l)::text from logboek.logregel l where gemeente_id = :g")
                .param("g", stad.gemeente().waarde())
                .query(String.class)
                .list();
        assertThat(regels).hasSizeGreaterThan(12).noneMatch(regel -> regel.contains(merk));
        assertThat(uitvoer.getAll()).doesNotContain(merk);
    }

    @Test
    @DisplayName("Hoeveel kinderen de lijst ook toont: een opdracht")
    void eenLijstIsEenOpdracht(@Autowired nl.kring.Opdrachten opdrachten) {
        var kinderen = java.util.stream.Stream.generate(() -> new KindId(Ids.nieuw()))
                .limit(50)
                .toList();
        assertThat(opdrachten.van(() ->
                        als.werk(stad.joyce(), () -> logboek.gezienInLijst(stad.joyce(), "KINDEREN_LIJST", kinderen))))
                .hasSize(1);
        assertThat(eigenaar.jdbc()
                        .sql("select count(*) from logboek.wachtrij where gemeente_id = :g")
                        .param("g", stad.gemeente().waarde())
                        .query(Integer.class)
                        .single())
                .isEqualTo(50);
    }
}
