package nl.kring.platform.web;

import static nl.kring.platform.web.Sjablonen.toon;
import static nl.kring.platform.web.Sjablonen.veld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Velden en keuzes op het scherm")
class FormulierdelenTests {
    private static final String AANVAL = "\"><script>alert('x')</script></textarea>";
    private static final List<Keuze> PLEKKEN =
            List.of(new Keuze("thuis", "Thuis", "aan de keukentafel"), new Keuze("locatie", "Op de locatie"));

    @ParameterizedTest(name = "soort {0}")
    @ValueSource(strings = {"text", "email", "textarea", "search", "date"})
    void toontWatGetyptIsNooitAlsCode(String soort) {
        var html = veld(Invoer.van(Map.of("naam", AANVAL)), "naam", Map.of("soort", soort));

        assertThat(html).doesNotContain("<script").doesNotContain(AANVAL).contains("alert(");
        assertThat(html.split("</textarea>", -1)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void houdtWatGetyptIs() {
        assertThat(veld(Invoer.van(Map.of("naam", "Samira")), "naam", Map.of())).contains("value=\"Samira\"");
        assertThat(veld(Invoer.van(Map.of("naam", "\nNa een lege regel")), "naam", Map.of("soort", "textarea")))
                .as("HTML eats the first line break after the tag, so there is always one of ours before it")
                .containsPattern(">\\R\\nNa een lege regel</textarea>");
    }

    @Test
    void eenDatumIsOveralHetzelfdeVeldMetEenVoorbeeld() {
        var html = veld(Invoer.van(Map.of("naam", "2026-11-04")), "naam", Map.of("soort", "date"));

        assertThat(html)
                .contains("type=\"text\"", "value=\"4-11-2026\"", "aria-describedby=\"naam-hint\"")
                .contains("Bijvoorbeeld 24-11-2026");
        assertThat(veld(Invoer.van(Map.of("naam", "morgen")), "naam", Map.of("soort", "date", "hint", "Niet later.")))
                .contains("value=\"morgen\"", "Niet later. Bijvoorbeeld 24-11-2026.");
        assertThat(veld(Invoer.leeg(), "naam", Map.of("soort", "date", "hint", "Bijvoorbeeld 3-6-2023")))
                .doesNotContain("24-11-2026");
    }

    @Test
    void toontEenWachtwoordNooitTerug() {
        assertThat(veld(Invoer.van(Map.of("naam", "geheim")), "naam", Map.of("soort", "password")))
                .doesNotContain("geheim")
                .doesNotContain("value=");
    }

    @Test
    void zegtWatErAanEenVeldScheelt() {
        var html = veld(Invoer.leeg().metFout("naam", "Vul een naam in."), "naam", Map.of("hint", "Zoals thuis"));

        assertThat(html)
                .contains("aria-invalid=\"true\"")
                .contains("aria-describedby=\"naam-fout naam-hint\"")
                .contains("id=\"naam-fout\"")
                .contains("id=\"naam-hint\"")
                .contains("Vul een naam in.")
                .contains("autofocus");
    }

    @Test
    void laatEenGoedVeldMetRust() {
        assertThat(veld(Invoer.leeg().metFout("elders", "Kies."), "naam", Map.of()))
                .doesNotContain("aria-invalid")
                .doesNotContain("aria-describedby")
                .doesNotContain("autofocus")
                .doesNotContain("maxlength")
                .contains("for=\"naam\"")
                .contains("id=\"naam\"");
    }

    @Test
    void inEenGroepStaatDeFoutBijDeGroepEnWijstHetVeldErnaar() {
        var html = veld(Invoer.leeg().metFout("naam", "Kies een datum."), "naam", Map.of("inGroep", true));

        assertThat(html)
                .contains("aria-invalid=\"true\"")
                .contains("aria-describedby=\"naam-fout\"")
                .doesNotContain("Kies een datum.");
    }

    @Test
    void houdtDeGekozenKaart() {
        var html = keuze(Invoer.van(Map.of("plek", "locatie")), false);

        assertThat(html).containsOnlyOnce(" checked").containsPattern("value=\"locatie\" checked");
        assertThat(html).contains("type=\"radio\"").contains("<small>aan de keukentafel</small>");
    }

    @Test
    void steltEenGroepKeuzesVoorAlsFoutEnZetDeFocusOpDeEerste() {
        var html = keuze(Invoer.leeg().metFout("plek", "Kies een plek."), false);

        assertThat(html)
                .contains("role=\"radiogroup\"")
                .contains("aria-invalid=\"true\"")
                .contains("aria-describedby=\"plek-fout\"")
                .containsOnlyOnce(" autofocus")
                .containsPattern("id=\"plek\"[^>]* autofocus");
    }

    @Test
    void vinktMeerdereKaartenAan() {
        var html = keuze(Invoer.vanVerzoek(Map.of("plek", new String[] {"thuis", "locatie"})), true);

        assertThat(html.split(" checked", -1)).hasSize(3);
        assertThat(html).contains("type=\"checkbox\"").doesNotContain("radiogroup");
    }

    @Test
    void houdtDeKeuzeUitEenLijstEnKiestZelfNiets() {
        assertThat(lijst(Invoer.van(Map.of("plek", "locatie"))))
                .containsOnlyOnce(" selected")
                .contains("value=\"locatie\" selected");
        assertThat(lijst(Invoer.leeg())).doesNotContain(" selected").contains("<option value=\"\">");
    }

    @Test
    void eenMeldingVanFoutenWordtVoorgelezenEnWijstNaarDeVelden() {
        var html = toon(
                "layout/melding.jte",
                Map.of(
                        "soort",
                        "fout",
                        "kop",
                        "Nog één ding",
                        "fouten",
                        List.of(new Veldfout("datum", "Kies een datum."))));

        assertThat(html).contains("role=\"alert\"").contains("href=\"#datum\"").doesNotContain("autofocus");
    }

    @Test
    void gaatHetOmHetHeleFormulierDanKrijgtDeMeldingDeFocus() {
        var html = toon(
                "layout/melding.jte",
                Map.of("soort", "fout", "fouten", List.of(new Veldfout("", "Iemand anders was eerder."))));

        assertThat(html).contains("autofocus").contains("tabindex=\"-1\"").doesNotContain("<a ");
    }

    @Test
    void eenUitlegIsGeenAlarm() {
        assertThat(toon("layout/melding.jte", Map.of("kop", "Uitleg")))
                .doesNotContain("role=")
                .doesNotContain("tabindex");
    }

    private static String keuze(Invoer invoer, boolean meer) {
        return toon(
                "layout/keuze.jte",
                Map.of("invoer", invoer, "naam", "plek", "legenda", "Waar?", "opties", PLEKKEN, "meer", meer));
    }

    private static String lijst(Invoer invoer) {
        return toon("layout/select.jte", Map.of("invoer", invoer, "naam", "plek", "label", "Waar?", "opties", PLEKKEN));
    }
}
