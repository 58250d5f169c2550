package nl.kring.platform.web;

import static nl.kring.platform.web.Sjablonen.toon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kring.platform.taal.Woorden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("De schil om elke pagina")
class SchilTests {

    @Test
    void begintMetEenSprongNaarDeInhoud() {
        assertThat(pagina(SchilFixture.vanJoyce(true)))
                .contains("href=\"#inhoud\"")
                .contains("<main id=\"inhoud\"");
    }

    @Test
    void zegtOpElkePaginaDatHetEenDemoIs() {
        assertThat(pagina(SchilFixture.vanJoyce(true)))
                .contains("Alle mensen zijn verzonnen.")
                .contains("\"/demo\"");
        assertThat(pagina(SchilFixture.vanSamira())).contains("Alle mensen zijn verzonnen.");
        assertThat(pagina(SchilFixture.vanJoyce(false))).doesNotContain("demo").contains("Uitloggen");
    }

    @Test
    void wijstAanWaarJeBent() {
        var html = toon(
                "layout/pagina.jte",
                Map.of("schil", SchilFixture.vanJoyce(true).pagina("Yassin", "/kinderen"), "inhoud", (gg.jte.Content)
                        uit -> uit.writeContent("Dag")));

        assertThat(html)
                .contains("<title>Yassin – Kring</title>")
                .containsOnlyOnce("aria-current=\"page\"")
                .contains("href=\"/kinderen\" aria-current=\"page\"");
    }

    @Test
    void geeftElkFormulierEnElkVerzoekVanHtmxHetBewijsMee() {
        var html = pagina(SchilFixture.vanJoyce(true));

        assertThat(html)
                .contains("name=\"_csrf\" value=\"geheim-1\"")
                .contains("hx-headers=\"{&#34;X-CSRF-TOKEN&#34;:&#34;geheim-1&#34;}\"");
    }

    @Test
    void zoektMetEenPostZodatGeenNaamInEenAdresStaat() {
        assertThat(pagina(SchilFixture.vanJoyce(true)))
                .contains("role=\"search\" method=\"post\" action=\"/kinderen/zoeken\"");
    }

    @Test
    void laatWieNietIsIngelogdAlleenHetMerkZien() {
        assertThat(pagina(SchilFixture.vanNiemand()))
                .doesNotContain("role=\"search\"")
                .doesNotContain("Hoofdmenu")
                .doesNotContain("hx-headers")
                .doesNotContain("Uitloggen")
                .doesNotContain("<footer");
    }

    @Test
    void geeftOudersHunEigenBeeldZonderZoeken() {
        assertThat(pagina(SchilFixture.vanSamira()))
                .contains("<body class=\"kring-ouder\"")
                .contains("/css/ouder.css")
                .contains("kring-onderbalk")
                .doesNotContain("role=\"search\"");
        assertThat(pagina(SchilFixture.vanJoyce(true))).doesNotContain("ouder.css");
    }

    @Test
    void voertAlleenCodeMetHetWoordVanDitAntwoordUit() {
        var html = pagina(SchilFixture.vanJoyce(true));

        assertThat(html.split("<script", -1)).hasSize(2);
        assertThat(html).containsPattern("<script [^>]*nonce=\"n0nce\"").contains("\"allowEval\":false");
    }

    @Test
    void laatHtmxGeenPaginasInDeBrowserBewaren() {
        assertThat(pagina(SchilFixture.vanJoyce(true))).contains("\"historyCacheSize\":0");
    }

    @Test
    void toontEenNaamNooitAlsCode() {
        var joyce = SchilFixture.vanJoyce(true);
        var html = pagina(new Schil(
                "",
                "",
                new Schil.Gebruiker("<b>Joyce</b>", "<i", "kinderopvang", "\"><script>"),
                joyce.navigatie(),
                joyce.voet(),
                true,
                false,
                "n0nce",
                joyce.csrf()));

        assertThat(html).doesNotContain("<b>Joyce").contains("&lt;b&gt;Joyce");
        assertThat(html.split("<script", -1)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void eenStoringIsGewoonNederlandsMetEenWegVerder(Storing storing) {
        var html = toon("layout/fout.jte", Map.of("schil", SchilFixture.vanJoyce(true), "storing", storing));

        assertThat(html)
                .contains(storing.titel(Woorden.nederlands()))
                .contains(storing.verder(Woorden.nederlands()))
                .contains("href=\"/\"")
                .doesNotContain("Exception");
        assertThat(storing.zin(Woorden.nederlands()))
                .as("for professionals and parents alike")
                .doesNotContainPattern("\\b(je|jij|u)\\b");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "400, NIET_TE_OPENEN",
        "403, VERLOPEN",
        "404, NIET_TE_OPENEN",
        "409, GEWIST",
        "503, DRUK",
        "499, NIET_TE_OPENEN",
        "500, MISLUKT",
        "399, MISLUKT"
    })
    void elkAntwoordDatGeenPaginaIsHeeftZijnZin(int status, Storing storing) {
        assertThat(Storing.vanStatus(status)).isEqualTo(storing);
    }

    private static String pagina(Schil schil) {
        return toon("layout/fout.jte", Map.of("schil", schil, "storing", Storing.MISLUKT));
    }
}
