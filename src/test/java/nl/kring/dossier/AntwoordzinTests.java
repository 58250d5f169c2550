package nl.kring.dossier;

import static nl.kring.toestemming.Antwoord.JA;
import static nl.kring.toestemming.Antwoord.NEE;
import static nl.kring.toestemming.ContactNiveau.AFSTEMMING;
import static nl.kring.toestemming.ContactNiveau.GEZAMENLIJK_GESPREK;
import static nl.kring.toestemming.ContactNiveau.WETEN_VAN_ELKAAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.OuderId;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.AntwoordId;
import nl.kring.toestemming.Bereik;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.GegevenAntwoord;
import nl.kring.toestemming.Kanaal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Wat een ouder antwoordde, in de tijdlijn")
class AntwoordzinTests {
    private static final LocalDate TOT = LocalDate.of(2027, 9, 14);
    private static final OuderId SAMIRA = OuderId.nieuw();
    private static final OuderId KARIM = OuderId.nieuw();

    private static GegevenAntwoord van(OuderId wie, Antwoord antwoord, ContactNiveau niveau) {
        return new GegevenAntwoord(
                AntwoordId.nieuw(),
                wie,
                antwoord,
                antwoord == JA ? Bereik.van(niveau, TOT) : null,
                Kanaal.ZELF,
                LocalDate.of(2026, 9, 14),
                Instant.EPOCH,
                null);
    }

    @Test
    @DisplayName("Een ja dat kleiner wordt, is minder en niet nog een ja (BSL-08)")
    void kleinerIsMinder() {
        var eerst = van(SAMIRA, JA, GEZAMENLIJK_GESPREK);
        var minder = van(SAMIRA, JA, WETEN_VAN_ELKAAR);
        var weerMeer = van(SAMIRA, JA, AFSTEMMING);
        var verloop = List.of(weerMeer, minder, eerst);
        assertThat(verloop.stream().map(antwoord -> Antwoordzin.van(antwoord, verloop)))
                .containsExactly(Antwoordzin.MEER, Antwoordzin.MINDER, Antwoordzin.JA);
    }

    @Test
    @DisplayName("Het ja van de een is geen vervolg op dat van de ander, en na een nee is het weer een ja")
    void iederAntwoordVoorZich() {
        var karim = van(KARIM, JA, WETEN_VAN_ELKAAR);
        var nee = van(SAMIRA, NEE, AFSTEMMING);
        var weer = van(SAMIRA, JA, WETEN_VAN_ELKAAR);
        var verloop = List.of(weer, nee, karim, van(SAMIRA, JA, AFSTEMMING));
        assertThat(Antwoordzin.van(karim, verloop)).isEqualTo(Antwoordzin.JA);
        assertThat(Antwoordzin.van(weer, verloop)).isEqualTo(Antwoordzin.JA);
    }

    @ParameterizedTest
    @CsvSource({"NEE, NEE", "NIET_MEER, NIET_MEER", "INGETROKKEN, INGETROKKEN", "DEELT_ZELF, DEELT_ZELF"})
    @DisplayName("Vraag mij dit niet meer is wat het is, en geen nee (DT3.9)")
    void elkAntwoordIsWatHetIs(Antwoord antwoord, Antwoordzin zin) {
        var gegeven = van(SAMIRA, antwoord, AFSTEMMING);
        assertThat(Antwoordzin.van(gegeven, List.of(gegeven))).isEqualTo(zin);
    }
}
