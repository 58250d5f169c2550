package nl.kring.mijnwerk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.kring.platform.web.Actie;
import nl.kring.platform.web.StapKaart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Wat later kan, vouwt dicht als het veel is")
class GroepTests {
    @ParameterizedTest(name = "{0} met {1} stappen: dicht is {2}")
    @CsvSource({"later, 0, false", "later, 3, false", "later, 4, true", "vandaag, 40, false", "week, 40, false"})
    void alleenLaterVouwtDicht(String id, int stappen, boolean dicht) {
        var kaart = new StapKaart(
                StapKaart.Over.KIND, "Yassin", "", "Kies", List.of(), null, new Actie("Open", "/x"), false);
        assertThat(new Groep(id, "", "", Collections.nCopies(stappen, kaart)).dicht())
                .isEqualTo(dicht);
    }
}
