package nl.kring.werkwijze;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekFixture;
import nl.kring.gesprek.GesprekPlannen;
import nl.kring.gesprek.Moment;
import nl.kring.kind.Bekendheid;
import nl.kring.kind.MaatregelId;
import nl.kring.kind.Maatregelsoort;
import nl.kring.kind.Voogdcontact;
import nl.kring.mijnwerk.MijnWerk;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;
import nl.kring.werkwijze.LocatieMeekijken.Locatieblad;
import nl.kring.werkwijze.LocatieMeekijken.Signaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Vera is de wijkcoach van het gezin, en Ruben die van de locatie (DT5, BSL-16)")
class AndereWijkcoachTests {
    private static final String STEM_AF = "Stem af met Ruben, de wijkcoach van De Proeflinde";

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MijnWerk mijnWerk;

    @Autowired
    LocatieMeekijken meekijken;

    @Autowired
    Locatiewijkcoaches collegas;

    @Autowired
    MaatregelVastleggen vastleggen;

    @Autowired
    GesprekPlannen plannen;

    private GesprekFixture wereld;
    private Actor vera;
    private Actor ruben;
    private Actor joyce;

    @BeforeEach
    void maakWereld() {
        wereld = GesprekFixture.zonderWijkcoach(proefstad, eigenaar, als);
        vera = wereld.stad.vera();
        ruben = wereld.stad.ruben();
        joyce = wereld.stad.joyce();
    }

    private List<String> werk(Actor wie) {
        var hopen = als.doe(wie, () -> mijnWerk.van(wie)).hopen();
        return Stream.of(hopen.vandaag(), hopen.komendeWeek(), hopen.later())
                .flatMap(List::stream)
                .map(Stap::titel)
                .toList();
    }

    private Locatieblad locatie(Actor wie) {
        return als.doe(wie, () -> meekijken.van(wie));
    }

    private void ots() {
        als.doe(
                joyce,
                () -> vastleggen.legVast(
                        joyce,
                        new LegMaatregelVast(
                                MaatregelId.nieuw(),
                                wereld.kind.id(),
                                Maatregelsoort.OTS,
                                Bekendheid.OOK_WIJKCOACH,
                                VANDAAG,
                                null,
                                new Voogdcontact("Marit de Wit", null, null, null))));
    }

    /** Children at the same location, the last of whom came so many days ago. */
    private void geplaatst(int aantal, int dagenGeleden) {
        for (var i = 0; i < aantal; i++) {
            var kind = Ids.nieuw();
            wereld.sql(
                    "insert into kind.kind values (?, ?, 'Kind', 'Proef', '2023-01-01')",
                    wereld.stad.gemeente().waarde(),
                    kind);
            wereld.sql(
                    """
                    insert into kind.plaatsing (gemeente_id, plaatsing_id, kind_id, locatie_id, groep_id, dagen, van)
                    values (?, ?, ?, ?, ?, '{MONDAY}', ?)
                    """,
                    wereld.stad.gemeente().waarde(),
                    Ids.nieuw(),
                    kind,
                    wereld.kind.plaats().locatie().waarde(),
                    wereld.kind.plaats().groep().waarde(),
                    i == 0 ? VANDAAG.minusDays(dagenGeleden) : LocalDate.of(2026, 1, 5));
        }
    }

    @Test
    @DisplayName("De wijkcoach van het gezin stemt eenmaal af met die van de locatie (DT5.2)")
    void stemtAf() {
        wereld.wijkcoachErbij(vera, "GEZAMENLIJK_GESPREK");
        assertThat(werk(vera)).contains(STEM_AF);
        var bezoek = bezoeker.als(vera);
        var adres = "/kinderen/" + wereld.kind.id() + "/wijkcoach";
        assertThat(bezoek.get(adres).tekst()).contains("Ruben", "Wij hebben afgestemd");
        assertThat(bezoeker.als(joyce).get(adres).tekst()).doesNotContain("Wij hebben afgestemd");
        assertThat(bezoek.post(adres + "/afgestemd", Map.of()).status()).isEqualTo(302);
        assertThat(bezoek.get(adres).tekst()).contains("afgestemd").doesNotContain("Wij hebben afgestemd");
        assertThat(werk(vera)).doesNotContain(STEM_AF);
        als.werk(vera, () -> collegas.afgestemd(vera, wereld.kind.id()));
        for (var ander : List.of(joyce, ruben, wereld.samira(), wereld.stad.vreemde())) {
            assertThatThrownBy(() -> als.werk(ander, () -> collegas.afgestemd(ander, wereld.kind.id())))
                    .isInstanceOf(NietGevonden.class);
        }
    }

    @Test
    @DisplayName("Is het dezelfde, dan valt er niets af te stemmen (DT5.1)")
    void dezelfde() {
        wereld.wijkcoachErbij(ruben, "GEZAMENLIJK_GESPREK");
        assertThat(werk(ruben)).doesNotContain(STEM_AF);
        assertThat(locatie(ruben).leeg()).isTrue();
    }

    @Test
    @DisplayName(
            "De wijkcoach van de locatie ziet met een ja wie er helpen en de volgende datum, en opent niets (DT5.2)")
    void alleenWieEnWanneer() {
        wereld.wijkcoachErbij(vera, "GEZAMENLIJK_GESPREK");
        wereld.inzet(wereld.stad.lotte(), "AMBULANT_BEGELEIDER", wereld.stad.aanbieder());
        wereld.plan(plannen, joyce, wereld.voortgangOp(Moment.op(VANDAAG.plusDays(7), LocalTime.of(9, 0)), joyce));
        assertThat(locatie(ruben).afstemmingen()).singleElement().satisfies(een -> {
            assertThat(een.kindnaam()).isEqualTo("Yassin");
            assertThat(een.wijkcoach()).isEqualTo("Vera");
            assertThat(een.betrokken()).containsExactly("Joyce", "Lotte");
            assertThat(een.volgende()).isEqualTo("dinsdag 1 december");
        });
        var bezoek = bezoeker.als(ruben);
        assertThat(bezoek.get("/mijn-werk").tekst()).contains("Op jouw locaties", "Yassin", "Vera is de wijkcoach");
        assertThat(bezoek.get("/kinderen/" + wereld.kind.id()).status()).isEqualTo(404);
        assertThat(bezoek.get("/trajecten/" + wereld.traject).status()).isEqualTo(404);
        assertThat(als.doe(
                        ruben,
                        () -> jdbc.sql("select count(*) from kind.kind")
                                .query(Integer.class)
                                .single()))
                .isZero();
        assertThat(wereld.zie(
                                Integer.class,
                                "select count(*) from logboek.logregel where handeling = 'AFSTEMMING_OP_LOCATIE' and kind_id = ? and actor_id = ?",
                                wereld.kind.id().waarde(),
                                ruben.persoon())
                        .getFirst())
                .isPositive();
        for (var ander : List.of(wereld.stad.vreemde(), vera, joyce)) {
            assertThat(locatie(ander).leeg()).as(ander.toString()).isTrue();
        }
    }

    @Test
    @DisplayName(
            "Wat ouders niet delen, ziet de wijkcoach van de locatie ook hier niet; en na een intrekking niets meer")
    void nietMeerDanOudersDelen() {
        wereld.wijkcoachErbij(vera, "GEZAMENLIJK_GESPREK");
        wereld.plan(plannen, joyce, wereld.voortgangOp(Moment.op(VANDAAG.plusDays(7), LocalTime.of(9, 0)), joyce));
        wereld.sql(
                "update toestemming.antwoord set gegevens = '{DOELEN}' where kind_id = ?",
                wereld.kind.id().waarde());
        assertThat(locatie(ruben).afstemmingen()).singleElement().satisfies(een -> {
            assertThat(een.betrokken()).isEmpty();
            assertThat(een.volgende()).isNull();
        });
        wereld.trektIn(wereld.samira());
        assertThat(locatie(ruben).afstemmingen()).isEmpty();
    }

    @Test
    @DisplayName("Met een voogd gaat DT4 voor: Vera stemt niet af, en Ruben let op de weg (DT5.5)")
    void voogdGaatVoor() {
        wereld.wijkcoachErbij(vera, "GEZAMENLIJK_GESPREK");
        ots();
        assertThat(werk(vera)).isEmpty();
        assertThat(locatie(ruben).afstemmingen())
                .singleElement()
                .satisfies(een -> assertThat(een.voogd()).isTrue());
    }

    @ParameterizedTest(name = "{0} kinderen erbij, de laatste {1} dagen geleden: {2}")
    @DisplayName(
            "Zonder ja hoogstens een signaal zonder kind, en dat niet op een kleine locatie of kort na een plaatsing (DT5.3, BSL-16)")
    @CsvSource({"18, 100, false", "19, 100, true", "19, 28, false", "19, 29, true"})
    void signaalZonderKind(int erbij, int dagen, boolean ziet) {
        wereld.wijkcoachErbij(vera, "GEZAMENLIJK_GESPREK");
        wereld.trektIn(wereld.samira());
        wereld.sql(
                "update werkwijze.situatie set wijkcoach_betrokken = 'JA' where kind_id = ?",
                wereld.kind.id().waarde());
        geplaatst(erbij, dagen);
        var blad = locatie(ruben);
        assertThat(blad.afstemmingen()).isEmpty();
        assertThat(blad.signalen().stream().map(Signaal::zin))
                .containsExactlyElementsOf(
                        ziet
                                ? List.of("Op De Proeflinde is een andere wijkcoach betrokken bij een kind.")
                                : List.<String>of());
        assertThat(locatie(wereld.stad.vera()).leeg()).isTrue();
    }

    @ParameterizedTest(name = "{0} kinderen erbij: {1}")
    @DisplayName("De wijkcoach van de locatie ziet dát er is omgeleid, zonder kind (BSL-15, BSL-16)")
    @CsvSource({"18, false", "19, true"})
    void omgeleidZonderKind(int erbij, boolean ziet) {
        wereld.wijkcoachErbij(vera, "GEZAMENLIJK_GESPREK");
        ots();
        als.doe(joyce, () -> plannen.plan(joyce, wereld.eersteOp(Moment.op(VANDAAG.plusDays(7), LocalTime.of(9, 0)))));
        geplaatst(erbij, 100);
        assertThat(locatie(ruben).signalen().stream().map(Signaal::regel))
                .containsExactlyElementsOf(ziet ? List.of(Regel.DT5_5) : List.<Regel>of());
        assertThat(als.doe(
                        ruben,
                        () -> jdbc.sql("select count(*) from werkwijze.omleiding")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void niemandSchrijftEenAfstemmingOpAndermansNaam() {
        wereld.wijkcoachErbij(vera, "GEZAMENLIJK_GESPREK");
        for (var wie : List.of(joyce, ruben)) {
            assertThatThrownBy(() -> als.werk(
                            wie,
                            () -> jdbc.sql("insert into werkwijze.locatieafstemming values (?, ?, ?, ?, ?)")
                                    .params(List.of(
                                            wereld.stad.gemeente().waarde(),
                                            wereld.kind.plaats().id().waarde(),
                                            wereld.kind.id().waarde(),
                                            wie.persoon(),
                                            VANDAAG))
                                    .update()))
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
