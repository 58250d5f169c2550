package nl.kring.platform.web;

import static nl.kring.platform.web.Sjablonen.toon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kring.platform.web.DoelKaart.Gang;
import nl.kring.platform.web.DoelKaart.Stem;
import nl.kring.platform.web.StapKaart.Feit;
import nl.kring.platform.web.StapKaart.Over;
import nl.kring.platform.web.VerloopStap.Stand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Stappen, doelen en wat nu")
class KaartenTests {

    @ParameterizedTest(name = "{0} krijgt {1}")
    @CsvSource({"Yassin, Y", "ömer, Ö", "سميرة, س", "👩‍👧 Noor, 👩‍👧", "e\u0301lise, E\u0301", "'', ''"})
    void laatDeEersteLetterHeel(String naam, String letter) {
        assertThat(stap(naam, true).letter()).isEqualTo(letter);
    }

    @Test
    void eenStapVanVandaagHeeftEenGevuldeKnop() {
        assertThat(toon("layout/stap.jte", Map.of("stap", stap("Yassin", true))))
                .contains("utrecht-button--primary-action");
        assertThat(toon("layout/stap.jte", Map.of("stap", stap("Yassin", false))))
                .contains("utrecht-button--secondary-action");
    }

    @Test
    void eenStapZegtWaaromEnWaarDatInHetPlanStaat() {
        assertThat(toon("layout/stap.jte", Map.of("stap", stap("Yassin", true))))
                .contains("Waarom?")
                .contains("Wie erbij is, mag de volgende afspraak maken.")
                .contains("href=\"/plan#R-BO-03\"");
    }

    @Test
    void eenNaamEnEenDoelWordenNooitCode() {
        var doel = new DoelKaart("Doel 1", "<script>alert(1)</script>", List.of(new Stem("<i>Samira", Gang.BETER)));

        assertThat(toon("layout/stap.jte", Map.of("stap", stap("<script>", true))))
                .doesNotContain("<script");
        assertThat(toon("layout/doel.jte", Map.of("doel", doel)))
                .doesNotContain("<script")
                .doesNotContain("<i>");
    }

    @Test
    void tweeStemmenStaanNaastElkaarOokAlsZeVerschillen() {
        var doel = new DoelKaart(
                "Doel 2", "Meezingen", List.of(new Stem("Samira", Gang.GELIJK), new Stem("Esra", Gang.BETER)));

        assertThat(toon("layout/doel.jte", Map.of("doel", doel)))
                .containsSubsequence("Samira", "blijft gelijk", "Esra", "gaat beter");
    }

    @Test
    void alleenDeStapVanNuHeetHuidig() {
        var html = toon(
                "layout/verloop.jte",
                Map.of(
                        "stappen",
                        List.of(
                                new VerloopStap(Stand.KLAAR, "Eerste gesprek", "Op 22 september.", null, null),
                                new VerloopStap(Stand.NU, "Afstemmen", "Samira denkt na.", null, null),
                                new VerloopStap(Stand.STRAKS, "Voortgangsgesprek", "Op 26 november.", null, null))));

        assertThat(html).containsOnlyOnce("aria-current=\"step\"").containsSubsequence("(klaar)", "(nu)", "(straks)");
    }

    private static StapKaart stap(String naam, boolean vandaag) {
        return new StapKaart(
                Over.KIND,
                naam,
                "(3) · De Drie Linden",
                "Kies een datum",
                List.of(new Feit("klok", "In de week van 30 november")),
                new Bron("Wie erbij is, mag de volgende afspraak maken.", "Plan, borging", "R-BO-03"),
                new Actie("Kies een datum", "/gesprekken/1"),
                vandaag);
    }
}
