package nl.kring.inzage;

import static nl.kring.Proefstad.ouderVan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.Opdrachten;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Kindbeeld;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.taal.Taal;
import nl.kring.platform.taal.Woorden;
import nl.kring.toegang.Handeling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Wie keek mee? voor een ouder met gezag")
class WieKeekMeeTests {
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

    @Autowired
    Opdrachten opdrachten;

    @Autowired
    ProefKlok klok;

    private Proefstad.Stad stad;
    private Kindbeeld yassin;
    private Actor samira;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
        yassin = proefstad.kind(
                stad,
                null,
                List.of(
                        Proefstad.ouder("Samira", Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG),
                        Proefstad.ouder("Karim", Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG)));
        samira = ouder("Samira");
    }

    @AfterEach
    void klokTerug() {
        klok.terug();
    }

    private Actor ouder(String roepnaam) {
        var nummer = yassin.gezag().getFirst().roepnaam().equals(roepnaam) ? 0 : 1;
        return ouderVan(stad, yassin, nummer);
    }

    private String pad() {
        return "/mijn/wie-keek-mee/" + yassin.id();
    }

    @Test
    @DisplayName("Per dag: naam, functie, organisatie, welk deel, en waarom dat mocht")
    void noemtWieWatEnWaarom() {
        klok.zetOp(klok.instant().minus(Duration.ofDays(3)));
        bezoeker.als(stad.esra()).get("/kinderen");
        klok.terug();
        bezoeker.als(stad.joyce()).get("/kinderen/" + yassin.id());

        var pagina = bezoeker.als(samira).get(pad());
        assertThat(pagina.status()).isEqualTo(200);
        assertThat(pagina.tekst())
                .contains(
                        "Vandaag", "Joyce Proef · om 9.00 uur coach, De Houder Het ging over: de bladzijde van uw kind")
                .contains("Waarom mocht dit? Deze persoon werkt bij de opvang van uw kind.")
                .contains(
                        "Zaterdag 21 november",
                        "Esra Proef",
                        "werkt op de groep, De Houder",
                        "een lijst met de naam, en wat er te doen is");
        assertThat(pagina.html().indexOf("Vandaag")).isLessThan(pagina.html().indexOf("Zaterdag 21 november"));
    }

    @Test
    void deEigenBlikKringZelfEnDeAndereOuderStaanErApart() {
        var kring = Actor.systeem(stad.gemeente());
        als.werk(kring, () -> logboek.toegestaan(kring, "UITNODIGING_VERSTUREN", yassin.id(), null, "SYSTEEM"));
        bezoeker.als(ouder("Karim")).get("/kinderen/" + yassin.id());
        var bezoek = bezoeker.als(samira);
        bezoek.get("/kinderen/" + yassin.id());
        bezoek.get("/kinderen/" + yassin.id());

        var tekst = bezoek.get(pad()).tekst();
        assertThat(tekst)
                .contains("U keek zelf ook.", "Karim", "ook ouder of voogd")
                .contains("Kring zelf Het ging over: een bericht over een gesprek")
                .doesNotContain("Samira ·", "keer");
    }

    @Test
    @DisplayName("Wat is afgeschermd en wat is geweigerd, staat er niet, telt niet, en maakt geen knop naar eerder")
    void afgeschermdStaatErNooit() {
        klok.zetOp(klok.instant().minus(Duration.ofDays(100)));
        als.werk(stad.lotte(), () -> logboek.afgeschermd(stad.lotte(), "MELDCODE_STAP", yassin.id(), null, "INZET"));
        klok.terug();
        als.werk(stad.lotte(), () -> logboek.afgeschermd(stad.lotte(), "MELDCODE_STAP", yassin.id(), null, "INZET"));
        bezoeker.als(stad.vreemde()).get("/kinderen/" + yassin.id());

        var pagina = bezoeker.als(samira).get(pad());
        assertThat(pagina.tekst())
                .contains("Wie keek mee?")
                .doesNotContain("Lotte", "Vreemde", "Kijk verder terug", "iets anders in Kring");
        assertThat(bezoeker.als(samira).get(pad() + "?voor=2026-08-20").tekst())
                .contains("In deze weken keek er niemand mee.");
        // the database's own lock
        var gezien = als.doe(
                samira,
                () -> jdbc.sql("select handeling || uitkomst from logboek.logregel")
                        .query(String.class)
                        .list());
        assertThat(gezien).isNotEmpty().noneMatch(regel -> regel.contains("MELDCODE") || regel.contains("GEWEIGERD"));
    }

    @Test
    void verderTerugIsVierWekenEerder() {
        klok.zetOp(klok.instant().minus(Duration.ofDays(40)));
        bezoeker.als(stad.joyce()).get("/kinderen/" + yassin.id());
        klok.terug();
        var bezoek = bezoeker.als(samira);
        var nu = bezoek.get(pad());
        assertThat(nu.tekst()).doesNotContain("Joyce").contains("Kijk verder terug");
        assertThat(nu.html()).contains("href=\"" + pad() + "?voor=2026-10-27\"");
        var eerder = bezoek.get(pad() + "?voor=2026-10-27").tekst();
        assertThat(eerder).contains("Joyce Proef", "Donderdag 15 oktober", "Naar vandaag");
    }

    @Test
    @DisplayName("Wie dit niet mag zien, krijgt het antwoord van een kind dat niet bestaat")
    void iederAnderKrijgtHetAntwoordVanWatNietBestaat() {
        var anderKind = proefstad.kind(stad, null);
        var beheerder = proefstad.mens(stad.gemeente(), "Tom", Functie.BEHEERDER, stad.wijkteam(), null, null);
        var toezicht = proefstad.mens(stad.gemeente(), "Pia", Functie.PRIVACY_OFFICER, stad.wijkteam(), null, null);
        for (var wie : List.of(
                ouderVan(stad, anderKind),
                stad.joyce(),
                stad.henk(),
                stad.ruben(),
                stad.lotte(),
                stad.vreemde(),
                beheerder,
                toezicht)) {
            var bezoek = bezoeker.als(wie);
            var antwoord = bezoek.get(pad());
            assertThat(antwoord.status()).isEqualTo(404);
            assertThat(antwoord.zonderToeval())
                    .isEqualTo(bezoek.get("/mijn/wie-keek-mee/" + Ids.nieuw()).zonderToeval());
        }
    }

    @ParameterizedTest
    @CsvSource({"TIJDELIJK_GEEN_GEZAG,", "GEZAG_NIET_TE_BEPALEN,", "GEZAMENLIJK_OUDERLIJK_GEZAG,2026-11-23"})
    @DisplayName("Zonder gezag vandaag staat er niets meer open, ook niet in de database (DT3.G6)")
    void zonderGezagNietMeer(String soort, String tot) {
        var bezoek = bezoeker.als(samira);
        assertThat(bezoek.get(pad()).status()).isEqualTo(200);
        eigenaar.jdbc()
                .sql(
                        "update kind.gezagsrelatie set soort = :soort, tot = :tot::date where kind_id = :kind and ouder_id = :ouder")
                .param("soort", soort)
                .param("tot", tot)
                .param("kind", yassin.id().waarde())
                .param("ouder", samira.persoon())
                .update();
        assertThat(bezoek.get(pad()).status()).isEqualTo(404);
        assertThat(als.<Integer>doe(
                        samira,
                        () -> jdbc.sql("select count(*) from logboek.logregel")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void deDatabaseGeeftAlleenRegelsVanHetEigenKindEnAanAnderenNiets() {
        proefstad.kind(stad, null);
        var kinderen = als.doe(
                samira,
                () -> jdbc.sql("select distinct kind_id from logboek.logregel")
                        .query(java.util.UUID.class)
                        .list());
        assertThat(kinderen).containsExactly(yassin.id().waarde());
        for (var wie : List.of(stad.joyce(), stad.henk(), stad.ruben(), Actor.systeem(stad.gemeente()))) {
            assertThat(als.<Integer>doe(
                            wie,
                            () -> jdbc.sql("select count(*) from logboek.logregel")
                                    .query(Integer.class)
                                    .single()))
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "2026-13-40", "-1", "9999999-01-01", "1066-01-01"})
    void eenDagDieNietBestaatIsEenAdresDatNietBestaat(String dag) {
        assertThat(bezoeker.als(samira).get(pad() + "?voor=" + dag).status()).isEqualTo(404);
    }

    @Test
    void kijkenIsZelfEenRegel() {
        bezoeker.als(samira).get(pad());
        assertThat(eigenaar.jdbc()
                        .sql(
                                "select handeling || ' ' || grond from logboek.logregel where actor_id = :wie and kind_id = :kind")
                        .param("wie", samira.persoon())
                        .param("kind", yassin.id().waarde())
                        .query(String.class)
                        .list())
                .contains("WIE_KEEK_MEE OUDER");
    }

    @Test
    void isTeVindenVanafDeEigenPaginaEnVanafHetKind() {
        var bezoek = bezoeker.als(samira);
        assertThat(bezoek.get("/mijn/" + yassin.id()).html()).contains("href=\"" + pad() + "\"");
        assertThat(bezoek.get("/gesprekken").html()).contains("href=\"/mijn/wie-keek-mee\"");
        assertThat(bezoek.get("/mijn/wie-keek-mee").naar()).isEqualTo(pad());
        assertThat(bezoek.get("/kinderen/" + yassin.id()).html()).contains("href=\"" + pad() + "\"");
        var joyce = bezoeker.als(stad.joyce());
        assertThat(joyce.get("/mijn-werk").html()).doesNotContain("wie-keek-mee");
        assertThat(joyce.get("/kinderen/" + yassin.id()).html()).doesNotContain("wie-keek-mee");
        assertThat(joyce.get("/mijn/wie-keek-mee").status()).isEqualTo(404);
    }

    @Test
    void eenOuderMetTweeKinderenKiest() {
        var zusje = proefstad.kind(stad, null);
        eigenaar.jdbc()
                .sql("update kind.gezagsrelatie set ouder_id = :ouder where kind_id = :kind")
                .param("ouder", samira.persoon())
                .param("kind", zusje.id().waarde())
                .update();
        var keuze = bezoeker.als(samira).get("/mijn/wie-keek-mee");
        assertThat(keuze.tekst()).contains("Over welk kind wilt u lezen?");
        assertThat(keuze.html()).contains(pad(), "/mijn/wie-keek-mee/" + zusje.id());
    }

    @Test
    void hoeveelErOokKekenHetBlijvenEvenVeelVragen() {
        var bezoek = bezoeker.als(samira);
        bezoek.get(pad());
        var weinig = opdrachten.van(() -> bezoek.get(pad())).size();
        for (var wie : List.of(stad.joyce(), stad.esra(), stad.henk(), ouder("Karim"))) {
            bezoeker.als(wie).get("/kinderen/" + yassin.id());
        }
        assertThat(opdrachten.van(() -> bezoek.get(pad()))).hasSize(weinig);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("In de taal van de ouder: wie, als wat, wanneer, welk deel en waarom; namen blijven zoals ze zijn")
    void spreektDeTaalVanDeOuder(Taal taal) {
        var kring = Actor.systeem(stad.gemeente());
        als.werk(kring, () -> logboek.toegestaan(kring, "UITNODIGING_VERSTUREN", yassin.id(), null, "SYSTEEM"));
        klok.zetOp(klok.instant().minus(Duration.ofDays(40)));
        bezoeker.als(stad.esra()).get("/kinderen");
        klok.terug();
        bezoeker.als(stad.joyce()).get("/kinderen/" + yassin.id());
        bezoeker.als(ouder("Karim")).get("/kinderen/" + yassin.id());
        var bezoek = bezoeker.als(samira).met("Accept-Language", taal.code());
        var woorden = Woorden.in(taal);
        bezoek.get(pad());

        var nu = bezoek.get(pad());
        assertThat(nu.html())
                .contains("<html lang=\"" + taal.code() + "\" dir=\"" + taal.richting() + "\">")
                .contains("<bdi lang=\"nl\">Joyce Proef</bdi>", "<bdi lang=\"nl\">De Houder</bdi>")
                .doesNotContain(woorden.zeg("taal.alleennl"));
        assertThat(nu.tekst())
                .contains(
                        woorden.zeg("keek.uitleg", "Yassin"),
                        woorden.metHoofdletter(woorden.zeg("datum.vandaag")),
                        "Joyce Proef · " + woorden.zeg("keek.om", woorden.uur(LocalTime.of(9, 0))) + " "
                                + woorden.zegVan("functie", Functie.COACH) + ", De Houder",
                        woorden.zegVan("deel", Meekijkdeel.KIND),
                        woorden.zeg("keek.waarom") + " " + woorden.zegVan("waarom", Waarom.KINDEROPVANG),
                        woorden.zeg("keek.ouder"),
                        woorden.zeg("keek.kring") + " " + woorden.zeg("keek.over") + " "
                                + woorden.zegVan("deel", Meekijkdeel.BERICHT),
                        woorden.zeg("keek.zelf"),
                        woorden.zeg("keek.meer"))
                .contains(woorden.zeg("keek.eerder"));
        var eerder = bezoek.get(pad() + "?voor=2026-10-27").tekst();
        assertThat(eerder)
                .contains(
                        woorden.metHoofdletter(woorden.dag(LocalDate.of(2026, 10, 15), ProefKlok.VANDAAG)),
                        woorden.zegVan("deel", Meekijkdeel.LIJST),
                        woorden.zeg("keek.nu"));
        assertThat(bezoek.get(pad() + "?voor=2026-08-20").tekst()).contains(woorden.zeg("keek.niemand"));
    }

    @ParameterizedTest
    @EnumSource
    void eenOuderZonderKindLeestOokDatInDeEigenTaal(Taal taal) {
        eigenaar.jdbc()
                .sql("update kind.gezagsrelatie set tot = '2026-11-23' where ouder_id = :ouder")
                .param("ouder", samira.persoon())
                .update();
        var pagina = bezoeker.als(samira).met("Accept-Language", taal.code()).get("/mijn/wie-keek-mee");
        assertThat(pagina.tekst())
                .contains(Woorden.in(taal).zeg("mijn.geen"))
                .doesNotContain(Woorden.in(taal).zeg("taal.alleennl"));
    }

    @ParameterizedTest
    @EnumSource(Handeling.class)
    void elkeHandelingHeeftWoordenEnHoortBijEenDeel(Handeling handeling) {
        assertThat(Handelingwoorden.van(handeling.name()))
                .isNotEqualTo(Handelingwoorden.ONBEKEND)
                .isNotBlank();
        assertThat(Handelingwoorden.deel(handeling.name())).isNotEqualTo(Meekijkdeel.ANDERS);
    }

    @Test
    void eenHandelingDieKringNietMeerKentIsIetsAnders() {
        assertThat(Handelingwoorden.deel("UIT_EEN_ANDERE_TIJD")).isEqualTo(Meekijkdeel.ANDERS);
        assertThat(Handelingwoorden.deel("GESPREK_VERSTUREN")).isEqualTo(Meekijkdeel.BERICHT);
    }
}
