package nl.kring.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("Van de naam van een scherm naar zijn sjabloon")
class JteWeergaveTests {
    private final JteWeergave weergave = new JteWeergave(new Sjabloonmachine());
    private final MockHttpServletResponse antwoord = new MockHttpServletResponse();

    @ParameterizedTest
    @ValueSource(strings = {"redirect:/mijn-werk", "layout/bestaat-niet", "error", ""})
    void laatEenNaamZonderSjabloonAanEenAnderOver(String naam) {
        assertThat(weergave.resolveViewName(naam, Locale.ROOT)).isNull();
    }

    @Test
    void toontHetSjabloonMetWatErInHetModelStaatEnLaatDeRestLiggen() throws Exception {
        toon("layout/icoon", Map.of("naam", "klok", "iets-anders", new Object()));

        assertThat(antwoord.getContentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(antwoord.getContentAsString()).contains("#i-klok");
    }

    @Test
    void schrijftArabischEnEmojiHeel() throws Exception {
        toon("layout/leeg", Map.of("kop", "سميرة 👩‍👧", "zin", "Eén"));

        var bytes = antwoord.getContentAsByteArray();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("سميرة 👩‍👧");
        assertThat(antwoord.getContentLength()).isEqualTo(bytes.length);
    }

    @Test
    void stuurtNooitEenHalvePagina() {
        assertThatThrownBy(() -> toon("layout/knop", Map.of("tekst", "Bewaar", "soort", "bestaat niet")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);

        assertThat(antwoord.isCommitted()).isFalse();
        assertThat(antwoord.getContentAsByteArray()).isEmpty();
    }

    private void toon(String naam, Map<String, ?> model) throws Exception {
        var scherm = weergave.resolveViewName(naam, Locale.ROOT);
        assertThat(scherm).isNotNull();
        scherm.render(model, new MockHttpServletRequest(), antwoord);
    }
}
