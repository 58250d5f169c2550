package nl.kring.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Wat iemand typte, met wat nog beter moet")
class InvoerTests {

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"Samira", "  twee spaties  ", "<script>alert(1)</script>", "سميرة", "👩‍👧 Noor", "\n\n"})
    void bewaartPreciesWatErGetyptIs(String getypt) {
        var invoer = Invoer.vanVerzoek(Map.of("naam", new String[] {getypt}));

        assertThat(invoer.waarde("naam")).isEqualTo(getypt);
        assertThat(invoer.metFout("naam", "Vul een naam in.").waarde("naam")).isEqualTo(getypt);
    }

    @Test
    void eenVeldDatErNietWasIsLeeg() {
        assertThat(Invoer.leeg().waarde("naam")).isEmpty();
        assertThat(Invoer.leeg().alleWaarden("naam")).isEmpty();
        assertThat(Invoer.leeg().fout("naam")).isNull();
        assertThat(Invoer.leeg().heeftFouten()).isFalse();
    }

    @Test
    void eenWaardeDieErNogNietIsWordtLeegGetoond() {
        var uitDatabase = new HashMap<String, String>();
        uitDatabase.put("geboren", null);

        assertThat(Invoer.van(uitDatabase).waarde("geboren")).isEmpty();
    }

    @Test
    void kentMeerdereVinkjesBijEenVeld() {
        var invoer = Invoer.vanVerzoek(Map.of("deelnemer", new String[] {"esra", "ruben"}));

        assertThat(invoer.gekozen("deelnemer", "esra")).isTrue();
        assertThat(invoer.gekozen("deelnemer", "ruben")).isTrue();
        assertThat(invoer.gekozen("deelnemer", "lotte")).isFalse();
        assertThat(invoer.alleWaarden("deelnemer")).containsExactly("esra", "ruben");
    }

    @Test
    void noemtFoutenInDeVolgordeVanHetFormulier() {
        var invoer = Invoer.leeg().metFout("datum", "Kies een datum.").metFout("tijd", "Kies een tijd.");

        assertThat(invoer.heeftFouten()).isTrue();
        assertThat(invoer.fouten()).extracting(Veldfout::veld).containsExactly("datum", "tijd");
        assertThat(invoer.fout("tijd")).isEqualTo("Kies een tijd.");
    }

    @Test
    void alleenHetEersteVerkeerdeVeldKrijgtDeFocus() {
        var invoer = Invoer.leeg().metFout("datum", "Kies een datum.").metFout("tijd", "Kies een tijd.");

        assertThat(invoer.heeftFocus("datum")).isTrue();
        assertThat(invoer.heeftFocus("tijd")).isFalse();
        assertThat(Invoer.leeg().heeftFocus("datum")).isFalse();
    }

    @Test
    void legtEenVeldUitMetEerstDeFoutEnDanDeHint() {
        var invoer = Invoer.leeg().metFout("datum", "Kies een datum.");

        assertThat(invoer.uitleg("datum", "Bijvoorbeeld 12-1-2027")).isEqualTo("datum-fout datum-hint");
        assertThat(invoer.uitleg("datum", null)).isEqualTo("datum-fout");
        assertThat(invoer.uitleg("tijd", "Bijvoorbeeld 9.30")).isEqualTo("tijd-hint");
        assertThat(invoer.uitleg("tijd", null)).isNull();
    }

    @Test
    void verandertNooitMeer() {
        var namen = new ArrayList<>(List.of("Esra"));
        var waarden = new HashMap<>(Map.<String, List<String>>of("naam", namen));
        var invoer = new Invoer(waarden, List.of());

        namen.add("Ruben");
        waarden.put("tijd", List.of("9.30"));
        invoer.metWaarde("naam", "Lotte").metFout("naam", "Vul een naam in.");

        assertThat(invoer.alleWaarden("naam")).containsExactly("Esra");
        assertThat(invoer.waarde("tijd")).isEmpty();
        assertThat(invoer.heeftFouten()).isFalse();
        assertThatThrownBy(() -> invoer.waarden().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
