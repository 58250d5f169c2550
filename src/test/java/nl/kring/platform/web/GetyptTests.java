package nl.kring.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Wat getypt was in een formulier dat niet bewaard kon worden")
class GetyptTests {

    @ParameterizedTest
    @ValueSource(strings = {"Blokken", "Ja.", "nee", "hij zegt mama", "24-11-2026", "ب", "HEEL BLIJ", "Zij is 3"})
    void elkWoordKomtTerug(String tekst) {
        assertThat(Getypt.teksten(Map.of("woorden", new String[] {"  " + tekst + "\n"})))
                .containsExactly(tekst);
    }

    @Test
    void watHetFormulierZelfMeestuurtNiet() {
        var formulier = new LinkedHashMap<String, String[]>();
        formulier.put("_csrf", new String[] {"geheim teken"});
        formulier.put("id", new String[] {Ids.nieuw().toString()});
        formulier.put("wijkcoach", new String[] {Ids.nieuw() + " " + Ids.nieuw()});
        formulier.put("niveau", new String[] {"GEZAMENLIJK_GESPREK"});
        formulier.put("gegevens", new String[] {"DOELEN", "HULP"});
        formulier.put("zelf-gekozen", new String[] {"ja"});
        formulier.put("versie", new String[] {"12"});
        formulier.put("belang", new String[] {"Praten", "", " "});
        assertThat(Getypt.teksten(formulier)).containsExactly("Praten");
    }
}
