package nl.kring.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.demo.Laadresultaat.Geladen;
import nl.kring.demo.Laadresultaat.Geweigerd;
import nl.kring.demo.Laadresultaat.Reden;
import nl.kring.demo.domain.Demogemeente;
import nl.kring.platform.Actor;
import nl.kring.platform.GemeenteId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** On a database of its own (the property makes it another one): a demo stands alone, and other tests may not count along. */
@KringTest
@TestPropertySource(properties = "kring.proef=demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("De demo in de database")
class DemoladerTests {
    private static final LocalDate VANDAAG = ProefKlok.VANDAAG;
    private static final DemoOpdracht OPDRACHT = new DemoOpdracht(2022, VANDAAG, 1);

    @Autowired
    Demolader lader;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Als als;

    @Autowired
    JdbcClient app;

    Laadresultaat resultaat;

    @BeforeAll
    void laad() {
        resultaat = lader.laad(OPDRACHT);
    }

    @Test
    void verteltHoeveelErInKwam() {
        assertThat(resultaat).isInstanceOfSatisfying(Geladen.class, geladen -> {
            assertThat(geladen.regels("kind.kind")).isEqualTo(tel("select count(*) from kind.kind"));
            assertThat(geladen.totaal()).isGreaterThan(30_000);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "organisatie.gebied, 8",
        "organisatie.wijk, 24",
        "organisatie.buurt, 83",
        "organisatie.locatie, 50",
        "aanmelden.account, 17"
    })
    void staatErVolledigIn(String tabel, long aantal) {
        assertThat(tel("select count(*) from " + tabel)).isEqualTo(aantal);
    }

    @Test
    @DisplayName("H-02: 1500 kinderen van 2 jaar of ouder op VE-locaties op 1 oktober 2021; H-03: 50 VE-locaties")
    void kinderenOpDePeildatum() {
        assertThat(tel("""
                select count(distinct k.kind_id)
                  from kind.kind k
                  join kind.plaatsing p using (gemeente_id, kind_id)
                  join organisatie.locatie l using (gemeente_id, locatie_id)
                 where l.ve_locatie and k.geboortedatum <= date '2019-10-01'
                   and p.van <= date '2021-10-01' and (p.tot is null or p.tot >= date '2021-10-01')
                """)).isEqualTo(1500);
        assertThat(tel("select count(distinct naam) from organisatie.locatie where ve_locatie"))
                .isEqualTo(50);
    }

    @Test
    @DisplayName("H-05, H-06: 551 trajecten in schooljaar 2021-2022, van 551 kinderen, 413 met VE")
    void trajectenInHetSchooljaar() {
        var inHetJaar = """
                  from traject.traject t
                  join kind.plaatsing p using (gemeente_id, plaatsing_id, kind_id)
                 where t.gestart_op <= date '2022-07-31' and (t.afgerond_op is null or t.afgerond_op >= date '2021-08-01')
                """;
        assertThat(tel("select count(*)" + inHetJaar)).isEqualTo(551);
        assertThat(tel("select count(distinct t.kind_id)" + inHetJaar)).isEqualTo(551);
        assertThat(tel("select count(*)" + inHetJaar
                        + " and p.ve and p.van <= date '2022-07-31' and p.tot >= t.gestart_op"))
                .isEqualTo(413);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("H-07: trajecten met inzet van deze functie en een echt contact in het schooljaar")
    @CsvSource({
        "COACH, 551",
        "LOGOPEDIST, 276",
        "JEUGDVERPLEEGKUNDIGE, 171",
        "WIJKCOACH, 110",
        "AMBULANT_BEGELEIDER, 127",
        "THUISONDERSTEUNER, 22"
    })
    void inzetInHetSchooljaar(String functie, long aantal) {
        assertThat(eigenaar.jdbc()
                        .sql("""
                                select count(distinct i.traject_id)
                                  from inzet.inzet i
                                  join inzet.contact c using (gemeente_id, inzet_id)
                                 where i.functie = :functie and c.op between date '2021-08-01' and date '2022-07-31'
                                """)
                        .param("functie", functie)
                        .query(Long.class)
                        .single())
                .isEqualTo(aantal);
        assertThat(tel("select count(*) from inzet.inzet where functie = 'AMBULANT_BEGELEIDER' and plaats = 'THUIS'"))
                .as("anders telt een begeleider mee als thuisondersteuning (H-07f)")
                .isZero();
    }

    @Test
    @DisplayName("Er zijn nu ongeveer 300 kinderen en 120 lopende trajecten")
    void hetHedenLeeft() {
        assertThat(tel("select count(*) from kind.plaatsing where tot >= date '2026-11-24'"))
                .isBetween(290L, 310L);
        assertThat(tel("select count(*) from traject.traject where stand = 'LOPEND'"))
                .isBetween(115L, 125L);
        assertThat(tel("select count(distinct regel) from werkwijze.scenariobepaling"))
                .as("elke regel van DT1 komt voor")
                .isEqualTo(7);
    }

    @Test
    @DisplayName("R-BO-02…04: na een gehouden eerste gesprek zijn er doelen, afspraken en een volgende datum")
    void naEenEersteGesprekIsErAltijdEenVolgendeDatum() {
        var gehouden = """
                select count(*) from traject.traject t
                 where exists (select 1 from gesprek.gesprek g where g.traject_id = t.traject_id and g.stand = 'AFGEROND')
                """;
        assertThat(tel(gehouden)).isGreaterThan(600);
        assertThat(tel(gehouden + """
                 and (not exists (select 1 from traject.doel d where d.traject_id = t.traject_id)
                      or not exists (select 1 from traject.actie a where a.traject_id = t.traject_id)
                      or t.stand = 'LOPEND' and not exists (select 1 from gesprek.gesprek g
                                                             where g.traject_id = t.traject_id and g.stand = 'GEPLAND'))
                """)).isZero();
    }

    @Test
    @DisplayName("R-S1-03: een eerste gesprek in scenario 1 heeft een wijkcoach en een ander uit de kinderopvang")
    void eersteGesprekInScenarioEenIsSamenMetEenCollega() {
        assertThat(tel("select count(*) from gesprek.gesprek where collega_nodig"))
                .isGreaterThan(50);
        assertThat(tel("""
                select count(*) from gesprek.gesprek g
                 where g.collega_nodig and (select count(distinct d.medewerker_id) from gesprek.deelnemer d
                                             where d.gesprek_id = g.gesprek_id and d.functie in ('WIJKCOACH', 'COACH')) < 2
                """)).isZero();
    }

    @Test
    @DisplayName("DT3.G: een wijkcoach helpt alleen waar iedereen met gezag ja zei, ook toen")
    void wijkcoachAlleenMetToestemmingVanAllen() {
        assertThat(tel("""
                select count(*) from inzet.inzet i
                  join kind.gezagsrelatie r using (gemeente_id, kind_id)
                 where i.functie = 'WIJKCOACH'
                   and (r.soort in ('GEZAG_NIET_TE_BEPALEN', 'TIJDELIJK_GEEN_GEZAG')
                        or not exists (select 1 from toestemming.antwoord a
                                         join toestemming.toestemming t using (gemeente_id, toestemming_id)
                                        where a.kind_id = i.kind_id and a.ouder_id = r.ouder_id and a.antwoord = 'JA'
                                          and a.op <= i.van and t.ontvanger_id = i.organisatie_id
                                          and t.wijkcoach_id = i.medewerker_id
                                          and t.geldig_tot >= coalesce(i.tot, date '2026-11-24')))
                """)).isZero();
    }

    @Test
    @DisplayName("Wie meedoet aan een gesprek of helpt, werkt ook in die functie bij die organisatie")
    void iedereenWerktInZijnFunctie() {
        var zonder = """
                and not exists (select 1 from organisatie.functievervulling f
                                 where f.medewerker_id = x.medewerker_id and f.functie = x.functie
                                   and f.organisatie_id = x.organisatie_id)
                """;
        assertThat(tel("select count(*) from inzet.inzet x where true " + zonder))
                .isZero();
        assertThat(tel("select count(*) from gesprek.deelnemer x where x.medewerker_id is not null " + zonder))
                .isZero();
    }

    @Test
    @DisplayName("DT1: elk scenario volgt uit de feiten die erbij staan")
    void scenarioVolgtUitDeFeiten() {
        assertThat(tel("""
                select count(*) from werkwijze.scenariobepaling
                 where regel || ' ' || scenario <> case
                       when wijkcoach_betrokken = 'JA' then 'DT1.1 TWEE'
                       when dient_betrokken = 'JA' and houding_ouders = 'NIET_GEVRAAGD' then 'DT1.2 EEN'
                       when dient_betrokken = 'JA' and houding_ouders = 'BEDENKTIJD' then 'DT1.3 EEN'
                       when dient_betrokken = 'JA' and houding_ouders = 'AKKOORD' then 'DT1.4 EEN'
                       when dient_betrokken = 'JA' and houding_ouders = 'HOUDT_AF' then 'DT1.5 DRIE'
                       when wijkcoach_betrokken = 'WIL_NIET_ZEGGEN' then 'DT1.7 GEEN'
                       else 'DT1.6 GEEN' end
                """)).isZero();
        assertThat(tel("""
                select count(*) from werkwijze.situatie s
                 where s.regel <> (select b.regel from werkwijze.scenariobepaling b
                                    where b.plaatsing_id = s.plaatsing_id order by b.tijdstip desc limit 1)
                """)).isZero();
    }

    @ParameterizedTest(name = "{0}: {1} {2}, {3}")
    @CsvSource(nullValues = "-", textBlock = """
                    Lina,   EERSTE,    2026-11-24, 13:00
                    Yassin, VOORTGANG, 2026-11-26, 09:30
                    Noor,   VOORTGANG, 2026-11-30, -
                    Adam,   EERSTE,    2026-11-30, 15:00
                    """)
    void gesprekkenVanDeKinderenMetEenNaam(String kind, String soort, LocalDate datum, LocalTime tijd) {
        var gesprek = eigenaar.jdbc().sql("""
                        select g.soort, g.datum, g.tijd from gesprek.gesprek g
                         where g.stand = 'GEPLAND' and g.kind_id = :kind
                        """).param("kind", kind(kind)).query().singleRow();
        assertThat(gesprek.get("soort")).isEqualTo(soort);
        assertThat(gesprek.get("datum")).hasToString(datum.toString());
        assertThat(gesprek.get("tijd")).isEqualTo(tijd == null ? null : java.sql.Time.valueOf(tijd));
    }

    @ParameterizedTest(name = "{0} staat in {2} ({1})")
    @CsvSource({
        "Yassin, DT1.1, TWEE",
        "Lina, DT1.4, EEN",
        "Amira, DT1.3, EEN",
        "Benthe, DT1.5, DRIE",
        "Jip, DT1.1, TWEE",
        "Mila, DT1.6, GEEN"
    })
    void scenariosVanDeKinderenMetEenNaam(String kind, String regel, String scenario) {
        assertThat(eigenaar.jdbc()
                        .sql("select regel || ' ' || scenario from werkwijze.situatie where kind_id = :kind")
                        .param("kind", kind(kind))
                        .query(String.class)
                        .single())
                .isEqualTo(regel + " " + scenario);
    }

    @Test
    @DisplayName(
            "BSL-04: Finn kwam gisteren; nog niets verteld en nog niets gevraagd. Amira: over twee weken terugkomen")
    void finnEnAmira() {
        assertThat(eigenaar.jdbc()
                        .sql("select uitleg_op is null and vraag_op is null from kind.plaatsing where kind_id = :kind")
                        .param("kind", kind("Finn"))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(eigenaar.jdbc()
                        .sql("select distinct terugkomen_op from werkwijze.motivatiegesprek where kind_id = :kind")
                        .param("kind", kind("Amira"))
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(VANDAAG.plusDays(14));
    }

    @ParameterizedTest(name = "{0} ziet {1}, en niet {2}")
    @CsvSource({
        "ruben@kring.example, Yassin Lina Sem Noor, Jip Amira Benthe Finn Teun",
        "samira@kring.example, Yassin, Lina Sem Noor Jip",
        "mark@kring.example, Noor, Yassin",
        "danielle@kring.example, Noor, Yassin",
        "tomek@kring.example, Lina, Noor",
        "esra@kring.example, Yassin Lina Sem Teun Jip, Noor Amira",
        "anouk@kring.example, Noor Mila Adam Benthe, Yassin Amira",
        "henk@kring.example, Amira Finn, Yassin Noor",
        "joyce@kring.example, Yassin Lina Noor Mila Amira Finn Jip Benthe, ''",
        "lotte@kring.example, Yassin Sem, Lina Noor Jip",
        "fatima@kring.example, Yassin Adam, Lina Jip",
        "mieke@kring.example, Yassin Teun Amira, Lina Jip"
    })
    void ziet(String gebruikersnaam, String wel, String niet) {
        var gezien = gezien(gebruikersnaam);
        assertThat(gezien).contains(wel.split(" "));
        assertThat(gezien).doesNotContain(niet.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inge@kring.example", "karin@kring.example", "sanne@kring.example", "tom@kring.example"})
    void wieVoorDeStadWerktZietGeenKinderen(String gebruikersnaam) {
        assertThat(gezien(gebruikersnaam)).isEmpty();
    }

    @Test
    void elkMensMetEenNaamIsTeVindenAchterHetEigenAccount() {
        assertThat(Demomensen.alle()).hasSize(17).allSatisfy(mens -> {
            var wie = eigenaar.jdbc()
                    .sql("select roepnaam, cardinality(functies) as functies, soort from aanmelden.wie(:account, :dag)")
                    .param("account", mens.account())
                    .param("dag", VANDAAG)
                    .query()
                    .singleRow();
            assertThat(wie.get("roepnaam")).isEqualTo(mens.naam());
            assertThat((Integer) wie.get("functies"))
                    .isEqualTo(
                            switch (mens.naam()) {
                                case "Henk", "Tom" -> 2;
                                default -> "Ouders".equals(mens.groep()) ? 0 : 1;
                            });
        });
        assertThat(tel("select count(*) from aanmelden.account where wachtwoord is not null"))
                .isZero();
    }

    @ParameterizedTest(name = "{0} op {2} locaties")
    @CsvSource({"JOYCE, COACH, 6", "RUBEN, WIJKCOACH, 4"})
    void werktOpZoveelLocaties(String naam, String functie, long locaties) {
        assertThat(eigenaar.jdbc()
                        .sql("""
                                select count(distinct locatie_id) from organisatie.functievervulling f
                                  join organisatie.medewerker m using (gemeente_id, medewerker_id)
                                 where upper(m.roepnaam) = :naam and f.functie = :functie
                                """)
                        .param("naam", naam)
                        .param("functie", functie)
                        .query(Long.class)
                        .single())
                .isEqualTo(locaties);
    }

    @Test
    void mailEnTelefoonBestaanNergens() {
        assertThat(tel("""
                select count(*) from (select email, telefoon from organisatie.medewerker
                                      union all select email, telefoon from kind.oudercontact) c
                 where c.email !~ '^[a-z0-9]+@kring\\.example$' or c.telefoon !~ '^026-000[0-9]{4}$'
                """)).isZero();
    }

    @Test
    @DisplayName("R-VIS-02: teksten zijn neutraal, met een naam ingevuld en zonder nummers")
    void tekstenZijnNeutraal() {
        var teksten = List.of(
                "select woorden || zichtbaar_aan from traject.doel",
                "select hulpvraag from traject.traject",
                "select wat from traject.actie",
                "select belang from toestemming.toestemming",
                "select belang from werkwijze.motivatiegesprek",
                "select dient_reden from werkwijze.situatie where dient_reden is not null",
                "select wat_ik_doe from organisatie.medewerker");
        assertThat(teksten)
                .allSatisfy(
                        vraag -> assertThat(eigenaar.jdbc()
                                        .sql(vraag)
                                        .query(String.class)
                                        .list())
                                .isNotEmpty()
                                .noneMatch(
                                        tekst -> tekst.matches(
                                                "(?i).*([0-9]{4,}|[{}]|probleem|risico|weiger|diagnose|autis|adhd|achterstand|stoornis).*")));
    }

    @Test
    void weigertAlsErAlEenInstallatieIs() {
        assertThat(lader.laad(OPDRACHT)).isEqualTo(new Geweigerd(Reden.AL_INGERICHT));
    }

    @Test
    void weigertAlsDeGemeenteErAlIsEnLaatDanNietsAchter() {
        var jdbc = eigenaar.jdbc();
        jdbc.sql("delete from platform.installatie").update();
        try {
            assertThat(lader.laad(OPDRACHT)).isEqualTo(new Geweigerd(Reden.GEMEENTE_BESTAAT));
            assertThat(tel("select count(*) from platform.installatie")).isZero();
        } finally {
            jdbc.sql("insert into platform.installatie (soort, zaad, geladen_op) values ('DEMO', 2022, now())")
                    .update();
        }
    }

    @Test
    void deInstallatieStaatAlsDemoTeBoekMetHetZaad() {
        assertThat(app.sql("select soort || ' ' || zaad from platform.installatie")
                        .query(String.class)
                        .single())
                .isEqualTo("DEMO 2022");
    }

    @ParameterizedTest(name = "{0}, {1} keer")
    @CsvSource({"2024-07-31, 1", "2026-11-24, 0", "2026-11-24, 1001"})
    void weigertEenOnmogelijkeOpdracht(LocalDate vandaag, int keer) {
        assertThatThrownBy(() -> new DemoOpdracht(1, vandaag, keer)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> gezien(String gebruikersnaam) {
        return als.doe(
                actor(gebruikersnaam),
                () -> app.sql("select roepnaam from kind.kind")
                        .query(String.class)
                        .list());
    }

    private Actor actor(String gebruikersnaam) {
        var wie = eigenaar.jdbc()
                .sql("select coalesce(medewerker_id, ouder_id) as id, ouder_id is not null as ouder "
                        + "from aanmelden.account where gebruikersnaam = :naam")
                .param("naam", gebruikersnaam)
                .query()
                .singleRow();
        var soort = (Boolean) wie.get("ouder") ? Actor.Soort.OUDER : Actor.Soort.MEDEWERKER;
        return new Actor(new GemeenteId(Demogemeente.GEMEENTE), (UUID) wie.get("id"), soort, Set.of());
    }

    /** The child with a name; of those there is one. */
    private UUID kind(String roepnaam) {
        return eigenaar.jdbc()
                .sql("select kind_id from kind.kind where roepnaam = :naam")
                .param("naam", roepnaam)
                .query(UUID.class)
                .single();
    }

    private long tel(String vraag) {
        return eigenaar.jdbc().sql(vraag).query(Long.class).single();
    }
}
