package nl.kring.werkwijze;

import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.EXTERN_CONTACT;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.GEZINSWIJKCOACH_STEMT_AF;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.INBOX_WIJKTEAM;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.LOCATIEWIJKCOACH_BEWAAKT_KANAAL;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.LOCATIEWIJKCOACH_HANDELT;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.LOCATIEWIJKCOACH_IS_KANAAL;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.SIGNAAL_ZONDER_KIND;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.WAARNEMER;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.ZIET_AFSTEMMING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kring.werkwijze.AndereWijkcoachRegels.Feiten;
import nl.kring.werkwijze.AndereWijkcoachRegels.Locatiewijkcoach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Een andere wijkcoach dan die van de locatie: DT5 over alle combinaties van feiten")
class AndereWijkcoachRegelsTests {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    static Stream<Feiten> alleFeiten() {
        return Arrays.stream(Locatiewijkcoach.values())
                .flatMap(locatie -> IntStream.range(0, 32)
                        .mapToObj(bits -> new Feiten(
                                (bits & 1) != 0,
                                (bits & 2) != 0,
                                (bits & 4) != 0,
                                (bits & 8) != 0,
                                (bits & 16) != 0,
                                locatie)));
    }

    private static Feiten feiten(boolean dezelfde, boolean toestemming, boolean buiten, boolean voogd) {
        return new Feiten(true, dezelfde, toestemming, buiten, voogd, Locatiewijkcoach.ER_IS_ER_EEN);
    }

    @Test
    @DisplayName("DT5.1: is het dezelfde, dan handelt die")
    void dezelfde() {
        assertThat(AndereWijkcoachRegels.bepaal(feiten(true, true, false, false)))
                .containsExactly(LOCATIEWIJKCOACH_HANDELT);
    }

    @Test
    @DisplayName("DT5.2: is het een ander, dan stemt die af, en de wijkcoach van de locatie ziet alleen wie en wanneer")
    void eenAnder() {
        assertThat(AndereWijkcoachRegels.bepaal(feiten(false, true, false, false)))
                .containsExactlyInAnyOrder(GEZINSWIJKCOACH_STEMT_AF, ZIET_AFSTEMMING);
    }

    @Test
    @DisplayName("DT5.3: zonder ja van de ouders hoort de wijkcoach van de locatie niet om welk kind het gaat")
    void zonderJa() {
        assertThat(AndereWijkcoachRegels.bepaal(feiten(false, false, false, false)))
                .containsExactly(SIGNAAL_ZONDER_KIND);
    }

    @Test
    @DisplayName("DT5.4: van een andere gemeente is een contact buiten Kring, en de locatie houdt het eigen kanaal")
    void vanBuiten() {
        assertThat(AndereWijkcoachRegels.bepaal(feiten(false, true, true, false)))
                .containsExactlyInAnyOrder(EXTERN_CONTACT, LOCATIEWIJKCOACH_IS_KANAAL);
    }

    @Test
    @DisplayName("DT5.5: met een voogd bewaakt de wijkcoach van de locatie de weg, en stemt niemand af")
    void metEenVoogd() {
        assertThat(AndereWijkcoachRegels.bepaal(feiten(false, true, false, true)))
                .containsExactlyInAnyOrder(ZIET_AFSTEMMING, LOCATIEWIJKCOACH_BEWAAKT_KANAAL);
        assertThat(AndereWijkcoachRegels.bepaal(feiten(true, true, false, true)))
                .containsExactly(LOCATIEWIJKCOACH_BEWAAKT_KANAAL);
    }

    @ParameterizedTest
    @DisplayName("DT5.6: zonder wijkcoach van de locatie een waarnemer, en anders het wijkteam")
    @CsvSource({"ER_IS_ER_EEN, false, false", "WAARNEMER, true, false", "NIEMAND, false, true"})
    void zonderWijkcoachVanDeLocatie(Locatiewijkcoach locatie, boolean waarnemer, boolean inbox) {
        var gevolgen = AndereWijkcoachRegels.bepaal(new Feiten(true, false, true, false, false, locatie));
        assertThat(gevolgen.contains(WAARNEMER)).isEqualTo(waarnemer);
        assertThat(gevolgen.contains(INBOX_WIJKTEAM)).isEqualTo(inbox);
    }

    @ParameterizedTest
    @MethodSource("alleFeiten")
    @DisplayName("Zonder ja ziet de wijkcoach van de locatie nooit om wie het gaat (BSL-01: niet gaat voor wel)")
    void zonderJaGeenKind(Feiten feiten) {
        var gevolgen = AndereWijkcoachRegels.bepaal(feiten);
        assertThat(gevolgen.contains(ZIET_AFSTEMMING))
                .isEqualTo(feiten.bekend()
                        && !feiten.dezelfde()
                        && feiten.toestemming()
                        && !feiten.buiten()
                        && feiten.locatie() != Locatiewijkcoach.NIEMAND);
        if (feiten.voogd()) {
            assertThat(gevolgen).contains(LOCATIEWIJKCOACH_BEWAAKT_KANAAL).doesNotContain(GEZINSWIJKCOACH_STEMT_AF);
        }
    }

    @Test
    void elkeRijKomtAanDeBeurt() {
        assertThat(alleFeiten()).hasSize(96);
        assertThat(alleFeiten()
                        .flatMap(feiten -> AndereWijkcoachRegels.regels(feiten).stream())
                        .map(Regel::id)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("DT5.1", "DT5.2", "DT5.3", "DT5.4", "DT5.5", "DT5.6");
    }

    @ParameterizedTest(name = "{0} kinderen, de laatste plaatsing {1} dagen geleden: {2}")
    @DisplayName("BSL-16: geen signaal op een kleine locatie, of binnen 28 dagen na een plaatsing")
    @CsvSource({"19, 100, false", "20, 100, true", "200, 100, true", "20, 28, false", "20, 29, true", "20, 0, false"})
    void signaalZonderKind(int geplaatst, int dagen, boolean mag) {
        assertThat(AndereWijkcoachRegels.magSignaal(geplaatst, VANDAAG.minusDays(dagen), VANDAAG))
                .isEqualTo(mag);
    }
}
