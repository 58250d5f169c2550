package nl.kring.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.kring.Bezoeker;
import nl.kring.Bezoeker.Bezoek;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("De beheerder zet organisaties, locaties, groepen en collega's in Kring")
class InrichtenTests {
    private static final String GEEN_RECHT = "42501";

    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Als als;

    @Autowired
    JdbcClient jdbc;

    private Proefstad.Stad stad;
    private Actor tom;
    private Bezoek bezoek;
    private Inrichtwerk werk;

    @BeforeEach
    void begin() {
        stad = proefstad.nieuw();
        tom = proefstad.mens(stad.gemeente(), "Tom", Functie.BEHEERDER, stad.wijkteam(), null, null);
        bezoek = bezoeker.als(tom);
        werk = new Inrichtwerk(stad, bezoek, eigenaar);
    }

    private int aantal(String tabel, String naam) {
        return eigenaar.jdbc()
                .sql("select count(*) from organisatie." + tabel + " where gemeente_id = :gemeente and naam = :naam")
                .param("gemeente", stad.gemeente().waarde())
                .param("naam", naam)
                .query(Integer.class)
                .single();
    }

    @Test
    void vanLeegNaarEenCollegaOpEenGroep() {
        bezoek.post(
                "/beheer/organisaties",
                Map.of(
                        "id",
                        werk.vind(Inrichtwerk.ID, "/beheer/organisaties/nieuw"),
                        "naam",
                        "De Nieuwe",
                        "soort",
                        "KINDEROPVANG"));
        var nieuwe = werk.id(
                "select organisatie_id from organisatie.organisatie where gemeente_id = :gemeente and naam = 'De Nieuwe'");
        var locatie = werk.vind(Inrichtwerk.ID, "/beheer/locaties/nieuw");
        assertThat(bezoek.post(
                                "/beheer/locaties",
                                Map.of("id", locatie, "naam", "De Es", "houder", nieuwe.toString(), "ve", "JA"))
                        .naar())
                .isEqualTo("/beheer/organisaties#" + locatie);
        var nieuw = "/beheer/locaties/" + locatie + "/groepen";
        var groep = werk.vind(Inrichtwerk.ID, nieuw + "/nieuw");
        bezoek.post(nieuw, Map.of("id", groep, "naam", "De Eekhoorns", "ve", "NEE"));
        var velden = werk.collega("PEDAGOGISCH_MEDEWERKER", groep);
        velden.put("organisatie", nieuwe.toString());

        assertThat(bezoek.post("/beheer/collegas", velden).naar()).isEqualTo("/beheer/toegang/" + velden.get("id"));
        assertThat(bezoek.get("/beheer/toegang/" + velden.get("id")).tekst())
                .contains("Toegang van Nura de Wit", "pedagogisch medewerker · De Nieuwe");
        assertThat(bezoek.get("/beheer/organisaties").tekst()).contains("De Nieuwe Kinderopvang", "De Es De Eekhoorns");
        assertThat(logregels())
                .contains(
                        "ORGANISATIE_TOEVOEGEN",
                        "LOCATIE_TOEVOEGEN",
                        "GROEP_TOEVOEGEN",
                        "COLLEGA_TOEVOEGEN",
                        "FUNCTIE_GEVEN");
    }

    private List<String> logregels() {
        return eigenaar.jdbc()
                .sql("select handeling from logboek.logregel where actor_id = :wie")
                .param("wie", tom.persoon())
                .query(String.class)
                .list();
    }

    @Test
    void tweeKeerVersturenIsEenKeerToevoegen() {
        var velden = Map.of(
                "id", werk.vind(Inrichtwerk.ID, "/beheer/organisaties/nieuw"), "naam", "Eenmaal", "soort", "SCHOOL");
        bezoek.post("/beheer/organisaties", velden);
        assertThat(bezoek.post("/beheer/organisaties", velden).naar()).isEqualTo("/beheer/organisaties");
        assertThat(aantal("organisatie", "Eenmaal")).isOne();
        assertThat(logregels()).containsOnlyOnce("ORGANISATIE_TOEVOEGEN");
    }

    @Test
    void eenNaamDieErAlIsKomtErNietNogEensBij() {
        var antwoord = bezoek.post(
                "/beheer/organisaties",
                Map.of(
                        "id",
                        werk.vind(Inrichtwerk.ID, "/beheer/organisaties/nieuw"),
                        "naam",
                        "de houder",
                        "soort",
                        "KINDEROPVANG"));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst()).contains("Deze naam staat al in Kring");
        assertThat(antwoord.html()).contains("value=\"de houder\"");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/beheer/organisaties", "/beheer/locaties", "/beheer/collegas"})
    void eenLeegFormulierZegtPerVeldWatErMoet(String pad) {
        var antwoord = bezoek.post(pad, Map.of());
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.html()).contains("role=\"alert\"", "autofocus", "aria-invalid=\"true\"");
    }

    @Test
    void niemandGeeftZichzelfEenFunctie() {
        var zelf = "/beheer/collegas/" + tom.persoon() + "/functies";
        var velden = werk.collega("COACH", werk.linde().toString());
        assertThat(bezoek.post(zelf, velden).tekst()).contains("Je geeft jezelf geen functie");
        geweigerd(tom, """
                insert into organisatie.functievervulling (gemeente_id, functievervulling_id, medewerker_id, functie, organisatie_id, van)
                values (platform.gemeente(), ?, ?, 'COACH', ?, '2026-11-24')
                """, Ids.nieuw(), tom.persoon(), werk.houder());
    }

    @Test
    void vanEenAndereGemeenteOfOnbekendGeeftHetzelfdeAntwoord() {
        var elders = proefstad.nieuw();
        for (var wie : List.of(elders.henk().persoon(), Ids.nieuw())) {
            assertThat(bezoek.get("/beheer/collegas/" + wie + "/functies/nieuw").status())
                    .isEqualTo(404);
            assertThat(bezoek.post(
                                    "/beheer/collegas/" + wie + "/functies",
                                    werk.collega("COACH", werk.linde().toString()))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(bezoek.get("/beheer/locaties/" + Ids.nieuw() + "/groepen/nieuw")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/beheer/organisaties",
                "/beheer/organisaties/nieuw",
                "/beheer/locaties/nieuw",
                "/beheer/collegas/nieuw"
            })
    @DisplayName("Slot een: wie geen beheerder is, vindt hier niets")
    void wieGeenBeheerderIsVindtHierNiets(String pad) {
        assertThat(bezoeker.als(stad.henk()).get(pad).status()).isEqualTo(404);
        assertThat(bezoeker.als(stad.joyce())
                        .post(pad.replace("/nieuw", ""), Map.of("naam", "Stiekem", "soort", "SCHOOL"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Slot twee: de database laat alleen de beheerder van de eigen gemeente toevoegen")
    void deDatabaseLaatAlleenDeBeheerderToevoegen() {
        var organisatie =
                "insert into organisatie.organisatie (gemeente_id, organisatie_id, naam, soort) values (?, ?, 'Stiekem', 'SCHOOL')";
        var functie = """
                insert into organisatie.functievervulling (gemeente_id, functievervulling_id, medewerker_id, functie, organisatie_id, van)
                values (?, ?, ?, 'COACH', ?, '2026-11-24')
                """;
        var hier = stad.gemeente().waarde();
        geweigerd(stad.henk(), organisatie, hier, Ids.nieuw());
        geweigerd(stad.henk(), functie, hier, Ids.nieuw(), stad.esra().persoon(), werk.houder());
        geweigerd(tom, organisatie, proefstad.nieuw().gemeente().waarde(), Ids.nieuw());
        als.werk(
                tom,
                () -> jdbc.sql(organisatie).params(List.of(hier, Ids.nieuw())).update());
        assertThat(aantal("organisatie", "Stiekem")).isOne();
    }

    private void geweigerd(Actor wie, String sql, Object... waarden) {
        assertThatThrownBy(() -> als.werk(
                        wie, () -> jdbc.sql(sql).params(List.of(waarden)).update()))
                .satisfies(fout -> assertThat(NestedExceptionUtils.getMostSpecificCause(fout))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                oorzaak -> assertThat(oorzaak.getSQLState()).isEqualTo(GEEN_RECHT)));
    }

    @ParameterizedTest(name = "{0} laat {1} achter")
    @CsvSource({
        "/beheer/organisaties, INRICHTING_BEKIJKEN",
        "/beheer/toegang, TOEGANG_BEKIJKEN",
        "/beheer/post, POST_BEKIJKEN"
    })
    @DisplayName("Wie geen beheerder is en het toch probeert, laat een regel achter in het logboek")
    void eenWeigeringStaatInHetLogboek(String pad, String handeling) {
        assertThat(bezoeker.als(stad.joyce()).get(pad).status()).isEqualTo(404);
        assertThat(eigenaar.jdbc()
                        .sql("select handeling || ' ' || uitkomst from logboek.logregel where actor_id = :wie")
                        .param("wie", stad.joyce().persoon())
                        .query(String.class)
                        .list())
                .containsOnlyOnce(handeling + " GEWEIGERD");
    }

    @Test
    void eenBeheerderVanEenLegeKringLeestWatErEerstMoet() {
        for (var tabel :
                List.of("functievervulling where locatie_id is not null and", "groep where", "locatie where")) {
            eigenaar.jdbc()
                    .sql("delete from organisatie." + tabel + " gemeente_id = :gemeente")
                    .param("gemeente", stad.gemeente().waarde())
                    .update();
        }
        assertThat(bezoek.get("/").naar()).isEqualTo("/mijn-werk");
        assertThat(bezoek.get("/mijn-werk").tekst())
                .contains("Eerste stappen", "Voeg de locaties toe (nu)", "Locatie toevoegen", "./kring import");
    }

    @Test
    void isAllesErDanIsDeLijstWeg() {
        assertThat(bezoek.get("/mijn-werk").tekst()).doesNotContain("Eerste stappen");
    }
}
