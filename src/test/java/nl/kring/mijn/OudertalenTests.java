package nl.kring.mijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekFixture;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.GesprekPlannen;
import nl.kring.platform.taal.Taal;
import nl.kring.platform.taal.Woorden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Waar een ouder ook komt: de eigen taal, en wat mensen typten in de taal waarin zij typten")
class OudertalenTests {
    /** Small words that no other of the six languages has. */
    private static final Pattern NEDERLANDS =
            Pattern.compile("(?iu)\\b(het|een|niet|wordt|voor|nog|deze|waar|kinderopvang)\\b");

    private static final Pattern GETYPT = Pattern.compile("(?s)<(\\w+)[^>]* lang=\"nl\"[^>]*>.*?</\\1>");
    private static final Pattern VOORGELEZEN = Pattern.compile("aria-label=\"([^\"]*)\"");

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    ProefKlok klok;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    GesprekPlannen plannen;

    private GesprekFixture wereld;
    private GesprekId gesprek;

    @BeforeEach
    void erIsEenEersteGesprek() {
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        gesprek = wereld.eerste(plannen);
    }

    @AfterEach
    void zetDeKlokTerug() {
        klok.terug();
    }

    private String adres() {
        return "/gesprekken/" + gesprek;
    }

    private String kind() {
        return "/kinderen/" + wereld.kind.id();
    }

    @ParameterizedTest
    @EnumSource
    void elkePaginaVanEenOuderSpreektDeGekozenTaal(Taal taal) {
        var samira = bezoeker.als(wereld.samira()).met("Accept-Language", taal.code());
        for (var pad : List.of(
                "/mijn/" + wereld.kind.id(),
                "/gesprekken",
                adres(),
                adres() + "/verzetten",
                "/trajecten/" + wereld.traject,
                kind(),
                kind() + "/wijkcoach",
                "/mijn/wie-keek-mee/" + wereld.kind.id(),
                "/mijn/meenemen/" + wereld.kind.id(),
                "/mijn/verzoeken",
                "/wie-is-wie",
                "/wie-is-wie/" + wereld.kind.plaats().locatie(),
                "/hulp",
                "/privacy",
                "/toegankelijkheid")) {
            var pagina = samira.get(pad);
            assertThat(pagina.status()).as(pad).isEqualTo(200);
            spreekt(pad, pagina, taal);
        }
        var weg = samira.get("/kinderen/" + wereld.traject);
        assertThat(weg.status()).isEqualTo(404);
        spreekt("wat er niet is", weg, taal);
        assertThat(samira.get("/mijn-werk").naar()).isEqualTo("/mijn");
    }

    @ParameterizedTest
    @EnumSource
    void watNogNietKanEnWatNetGedaanIsOok(Taal taal) {
        var woorden = Woorden.in(taal);
        var samira = bezoeker.als(wereld.samira()).met("Accept-Language", taal.code());
        var mis = samira.post(adres() + "/verzetten", Map.of("volgnummer", "0", "datum", "1-1-2020", "tijd", "99"));
        assertThat(mis.status()).isEqualTo(422);
        spreekt("422", mis, taal);
        assertThat(mis.tekst()).contains(woorden.zeg("invoer.tijd"), woorden.zeg("verzetfout.DATUM_VOORBIJ"));
        var leeg = samira.post(adres() + "/afzeggen", new HashMap<>());
        spreekt("geen reden", leeg, taal);
        assertThat(leeg.tekst()).contains(woorden.zeg("verzet.zonderreden"));
        var al = samira.post(adres() + "/verzetten", Map.of("volgnummer", "-1", "datum", "1-12-2026"));
        assertThat(al.status()).isEqualTo(409);
        spreekt("409", al, taal);
        var verlopen = samira.post(adres() + "/verzetten", Map.of("_csrf", "vals"));
        assertThat(verlopen.status()).isEqualTo(403);
        spreekt("403", verlopen, taal);
    }

    @Test
    void inHetArabischLeestMenOokDeTekeningInDeEigenTaal() {
        var html = bezoeker.als(wereld.samira())
                .met("Accept-Language", "ar")
                .get("/trajecten/" + wereld.traject)
                .html();
        assertThat(html)
                .contains("<html lang=\"ar\" dir=\"rtl\">", Woorden.in(Taal.AR).zeg("traject.lijst"));
        assertThat(voorgelezen(html)).contains(Woorden.in(Taal.AR).zeg("relatie.MOEDER"));
    }

    @Test
    void collegasLezenHetZoalsHetWas() {
        var joyce = bezoeker.als(wereld.stad.joyce()).met("Accept-Language", "ar");
        for (var pad : List.of("/mijn-werk", "/gesprekken", adres(), "/trajecten/" + wereld.traject, kind())) {
            assertThat(joyce.get(pad).html()).as(pad).contains("<html lang=\"nl\" dir=\"ltr\">");
        }
    }

    private static void spreekt(String pad, Bezoeker.Antwoord pagina, Taal taal) {
        assertThat(pagina.html())
                .as(pad)
                .contains("<html lang=\"" + taal.code() + "\" dir=\"" + taal.richting() + "\">")
                .doesNotContain(Woorden.in(taal).zeg("taal.alleennl"));
        if (taal != Taal.NL) {
            var zonderGetypt = GETYPT.matcher(pagina.html()).replaceAll(" ");
            var tekst = new Bezoeker.Antwoord(0, zonderGetypt, Map.of()).tekst() + " " + voorgelezen(zonderGetypt);
            assertThat(tekst).as(pad).doesNotContainPattern(NEDERLANDS);
        }
    }

    private static String voorgelezen(String html) {
        return VOORGELEZEN
                .matcher(html)
                .results()
                .map((MatchResult gevonden) -> gevonden.group(1))
                .collect(Collectors.joining(" "));
    }
}
