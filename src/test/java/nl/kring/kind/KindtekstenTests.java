package nl.kring.kind;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.kring.Bezoeker;
import nl.kring.Databasezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.sleutel.NietTeOpenen;
import nl.kring.traject.ThuisVertellen;
import nl.kring.traject.ThuiswoordId;
import nl.kring.traject.Thuiswoorden;
import nl.kring.traject.TrajectId;
import nl.kring.traject.Trajecten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Wat mensen over een kind schrijven, achter de sleutel van dat kind")
class KindtekstenTests {
    private static final String MERK = "kwispelmerkwoord";

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
    Kindteksten teksten;

    @Autowired
    Trajecten trajecten;

    @Autowired
    ThuisVertellen vertellen;

    @Autowired
    Thuiswoorden thuiswoorden;

    private Proefstad.Stad stad;
    private Kindbeeld yassin;
    private Actor samira;
    private TrajectId traject;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
        yassin = proefstad.kind(stad, null);
        samira = Proefstad.ouderVan(stad, yassin);
        traject = proefstad.traject(stad, yassin);
        als.werk(
                samira,
                () -> vertellen.vertel(samira, yassin.id(), traject, ThuiswoordId.nieuw(), "Hij zegt " + MERK + "."));
    }

    private String gelezen(Actor wie) {
        return als.doe(
                wie,
                () -> thuiswoorden.van(List.of(traject)).stream()
                        .map(woord -> String.valueOf(woord.woorden()))
                        .reduce("", String::concat));
    }

    private long sleutels(Actor wie) {
        return als.doe(
                wie,
                () -> jdbc.sql("select count(*) from kind.sleutel")
                        .query(Long.class)
                        .single());
    }

    private void vernietig() {
        eigenaar.jdbc()
                .sql("select kind.vernietig_sleutel(?, ?, now(), ?)")
                .params(yassin.id().waarde(), Ids.nieuw(), Actor.KRING_ZELF)
                .query(Boolean.class)
                .single();
    }

    @Test
    void wieMagLezenLeestDeWoordenEnInDeDatabaseStaanZeNergens() {
        assertThat(gelezen(samira)).isEqualTo("Hij zegt " + MERK + ".");
        assertThat(gelezen(stad.joyce())).isEqualTo("Hij zegt " + MERK + ".");
        var zoeker = new Databasezoeker(eigenaar.jdbc());
        assertThat(zoeker.tabellen()).hasSizeGreaterThan(35);
        assertThat(zoeker.met("Amrani")).contains("kind.kind", "kind.ouder"); // it does look
        assertThat(zoeker.met(MERK)).isEmpty();
    }

    @Test
    void eenTekstDieIsVerplaatstOfVeranderdOpentNiet() {
        var ander = proefstad.kind(stad, null);
        var bij = proefstad.traject(stad, ander);
        eigenaar.jdbc().sql("""
                update traject.traject set hulpvraag = (select hulpvraag from traject.traject where traject_id = ?) where traject_id = ?
                """).params(traject.waarde(), bij.waarde()).update();
        assertThatThrownBy(() -> als.doe(stad.joyce(), () -> trajecten.traject(bij)))
                .isInstanceOf(NietTeOpenen.class)
                .hasMessageContaining("traject.traject.hulpvraag " + bij);
        eigenaar.jdbc()
                .sql(
                        "update traject.thuiswoord set woorden = set_byte(woorden, 20, get_byte(woorden, 20) # 1) where kind_id = ?")
                .param(yassin.id().waarde())
                .update();
        assertThatThrownBy(() -> gelezen(samira)).isInstanceOf(NietTeOpenen.class);
    }

    @Test
    @DisplayName("Is de sleutel vernietigd, dan staat overal één zin, en niets gaat stuk")
    void eenVernietigdeSleutelBijtMeteenOveral() {
        assertThat(bezoeker.als(stad.joyce()).get("/trajecten/" + traject).tekst())
                .contains(MERK, "Hoe leert hij zeggen wat hij wil?");
        vernietig();
        assertThat(gelezen(samira)).isEqualTo(Kindteksten.GEWIST);
        for (var pagina : List.of("/trajecten/" + traject, "/mijn-werk", "/gesprekken")) {
            assertThat(bezoeker.als(stad.joyce()).get(pagina).status())
                    .as(pagina)
                    .isEqualTo(200);
        }
        assertThat(bezoeker.als(stad.joyce()).get("/trajecten/" + traject).tekst())
                .contains(Kindteksten.GEWIST)
                .doesNotContain(MERK, "Hoe leert hij zeggen");
        assertThat(bezoeker.als(samira)
                        .get("/mijn/meenemen/" + yassin.id() + "/alles.json")
                        .html())
                .contains(Kindteksten.GEWIST)
                .doesNotContain(MERK);
    }

    @Test
    @DisplayName(
            "Wie daarna nog iets over het kind schrijft, leest waarom dat niet kan en krijgt de eigen woorden terug")
    void erbijSchrijvenKanNietMeerEnDatStaatErGewoon() {
        vernietig();
        var velden = Map.<String, Object>of(
                "id", ThuiswoordId.nieuw(), "traject", traject, "woorden", "Hij lacht om <b>" + MERK + "</b>.");
        var antwoord = bezoeker.als(samira).post("/mijn/" + yassin.id() + "/thuis", velden);
        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(antwoord.tekst())
                .contains("voorgoed gewist", "Hij lacht om <b>" + MERK + "</b>.")
                .doesNotContain("over een paar minuten", traject.toString());
        assertThat(eigenaar.jdbc()
                        .sql("select count(*) from traject.thuiswoord where kind_id = ?")
                        .param(yassin.id().waarde())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void hetVernietigenStaatInHetLogboek() {
        vernietig();
        vernietig(); // nothing left: no second line
        assertThat(eigenaar.jdbc()
                        .sql(
                                "select handeling || ' ' || actor_soort from logboek.logregel where kind_id = ? and handeling like 'SLEUTEL%'")
                        .param(yassin.id().waarde())
                        .query(String.class)
                        .list())
                .containsExactly("SLEUTEL_VERNIETIGEN SYSTEEM");
    }

    @Test
    void deSleutelIsVoorWieVanHetKindMagWetenEnVoorNiemandAnders() {
        assertThat(List.of(sleutels(stad.joyce()), sleutels(samira))).containsOnly(1L);
        var privacy = proefstad.mens(stad.gemeente(), "Petra", Functie.PRIVACY_OFFICER, stad.wijkteam(), null, null);
        for (var wie : List.of(stad.ruben(), stad.vreemde(), privacy, Actor.systeem(stad.gemeente()))) {
            assertThat(sleutels(wie)).isZero();
        }
    }

    @Test
    @DisplayName(
            "Van een kind met een verzoek opent de privacy officer het verzoek, en van het kind zelf nog steeds niets")
    void dePrivacyOfficerLeestHetVerzoek() {
        var verzoek = Ids.nieuw();
        var velden = Map.<String, Object>of(
                "verzoek", verzoek, "kind", yassin.id(), "soort", "INZIEN", "woorden", "Laat mij " + MERK + " zien");
        assertThat(bezoeker.als(samira).post("/mijn/verzoeken", velden).status())
                .isEqualTo(302);
        var privacy = proefstad.mens(stad.gemeente(), "Petra", Functie.PRIVACY_OFFICER, stad.wijkteam(), null, null);
        assertThat(bezoeker.als(privacy).get("/verzoeken/" + verzoek).tekst()).contains("Laat mij " + MERK + " zien");
        assertThat(sleutels(privacy)).isOne();
        assertThat(gelezen(privacy)).isEmpty();
    }

    @Test
    void deAppMaaktEenSleutelEnVerandertOfWistErGeen() {
        for (var opdracht : List.of(
                "update kind.sleutel set gewikkeld = gewikkeld",
                "delete from kind.sleutel",
                "insert into kind.oude_meester values (1, now())",
                "select kind.vernietig_sleutel(gen_random_uuid(), gen_random_uuid(), now(), gen_random_uuid())")) {
            assertThatThrownBy(() -> als.werk(
                            stad.joyce(), () -> jdbc.sql(opdracht).query().listOfRows()))
                    .as(opdracht)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void wieTegelijkDeEersteTekstSchrijftSchrijftMetDezelfdeSleutel() throws Exception {
        var nieuw = proefstad.kind(stad, null);
        var samen = new CountDownLatch(2);
        var rij = Ids.nieuw();
        var schrijvers = List.of(stad.joyce(), stad.esra()).stream()
                .map(wie -> CompletableFuture.supplyAsync(() -> als.doe(wie, () -> {
                    samen.countDown();
                    try {
                        samen.await(10, SECONDS);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return teksten.sleutel(wie, nieuw.id()).dicht("proef.x.y", rij, wie.toString());
                })))
                .toList();
        for (var schrijver : schrijvers) {
            var dicht = schrijver.get(20, SECONDS);
            als.doe(stad.henk(), () -> teksten.sleutel(stad.henk(), nieuw.id()).open("proef.x.y", rij, dicht));
        }
    }
}
