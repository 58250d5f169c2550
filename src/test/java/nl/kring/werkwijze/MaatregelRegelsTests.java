package nl.kring.werkwijze;

import static nl.kring.kind.Bekendheid.ALLEEN_KINDEROPVANG;
import static nl.kring.kind.Bekendheid.OOK_WIJKCOACH;
import static nl.kring.kind.Maatregelsoort.VOOGDIJ_NATUURLIJK;
import static nl.kring.kind.Wijkcoachpositie.GEWOON;
import static nl.kring.kind.Wijkcoachpositie.MENS_BESLIST;
import static nl.kring.kind.Wijkcoachpositie.STAPJE_TERUG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.kind.Bekendheid;
import nl.kring.kind.Maatregelsoort;
import nl.kring.kind.Menskeuze;
import nl.kring.regels.Werkwijze;
import nl.kring.werkwijze.Maatregelfeiten.Loop;
import nl.kring.werkwijze.Maatregeluitkomst.EersteAanspreekpunt;
import nl.kring.werkwijze.Maatregeluitkomst.Taak;
import nl.kring.werkwijze.Maatregeluitkomst.Toestemmingsgever;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Een (gezins)voogd gaat voor: DT4 over alle combinaties van feiten")
class MaatregelRegelsTests {

    static Stream<Maatregelfeiten> alleFeiten() {
        return Arrays.stream(Loop.values())
                .flatMap(loop -> Arrays.stream(Maatregelsoort.values())
                        .flatMap(soort -> Arrays.stream(Bekendheid.values())
                                .flatMap(bekend -> Arrays.stream(Menskeuze.values())
                                        .map(mens -> new Maatregelfeiten(loop, soort, bekend, mens)))));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}, {5}, de wijkcoach {6}, {7} beslist")
    @DisplayName("DT4.1, DT4.2, DT4.3, DT4.4, DT4.5, DT4.6, BSL-13, BSL-14")
    @CsvSource({
        "GEEN,    OTS,                ALLEEN_KINDEROPVANG, NIET_BESLIST, DT4.4,  OUDERS,      GEWOON,       OUDERS",
        "VOORBIJ, OTS,                OOK_WIJKCOACH,       NIET_BESLIST, DT4.5,  OUDERS,      GEWOON,       WIE_GEZAG_HEEFT",
        "LOOPT,   OTS,                ALLEEN_KINDEROPVANG, NIET_BESLIST, DT4.3,  GEZINSVOOGD, GEWOON,       OUDERS",
        "LOOPT,   VOORLOPIGE_OTS,     ALLEEN_KINDEROPVANG, NIET_BESLIST, DT4.3,  GEZINSVOOGD, GEWOON,       OUDERS",
        "LOOPT,   VOOGDIJ_INSTELLING, ALLEEN_KINDEROPVANG, NIET_BESLIST, DT4.3,  VOOGD,       GEWOON,       VOOGD",
        "LOOPT,   VOORLOPIGE_OTS,     OOK_WIJKCOACH,       NIET_BESLIST, DT4.6,  GEZINSVOOGD, STAPJE_TERUG, OUDERS",
        "LOOPT,   OTS,                OOK_WIJKCOACH,       NIET_BESLIST, DT4.2,  GEZINSVOOGD, STAPJE_TERUG, OUDERS",
        "LOOPT,   VOOGDIJ_INSTELLING, OOK_WIJKCOACH,       NIET_BESLIST, DT4.1,  VOOGD,       STAPJE_TERUG, VOOGD",
        "LOOPT,   VOOGDIJ_NATUURLIJK, OOK_WIJKCOACH,       NIET_BESLIST, DT4.1,  VOOGD,       MENS_BESLIST, VOOGD",
        "LOOPT,   VOOGDIJ_NATUURLIJK, OOK_WIJKCOACH,       BLIJFT,       DT4.1,  VOOGD,       GEWOON,       VOOGD",
        "LOOPT,   VOOGDIJ_NATUURLIJK, OOK_WIJKCOACH,       STAPJE_TERUG, DT4.1,  VOOGD,       STAPJE_TERUG, VOOGD",
    })
    void elkeRijVanDeTabel(
            Loop loop,
            Maatregelsoort soort,
            Bekendheid bekend,
            Menskeuze mens,
            String regel,
            EersteAanspreekpunt aanspreekpunt,
            nl.kring.kind.Wijkcoachpositie positie,
            Toestemmingsgever beslist) {
        var uitkomst = bepaal(new Maatregelfeiten(loop, soort, bekend, mens));
        assertThat(uitkomst.regel()).isEqualTo(regel);
        assertThat(uitkomst.aanspreekpunt()).isEqualTo(aanspreekpunt);
        assertThat(uitkomst.positie()).isEqualTo(positie);
        assertThat(uitkomst.toestemming()).isEqualTo(beslist);
    }

    private static Maatregeluitkomst bepaal(Maatregelfeiten feiten) {
        return MaatregelRegels.bepaal(Werkwijze.meegeleverd(), feiten);
    }

    /** The same table again, written down in another way. */
    @ParameterizedTest
    @MethodSource("alleFeiten")
    @DisplayName("Over alle combinaties: wie het eerst komt, waar de wijkcoach staat en wie beslist")
    void overAlleCombinaties(Maatregelfeiten feiten) {
        var uitkomst = bepaal(feiten);
        var loopt = feiten.loop() == Loop.LOOPT;
        var ots = feiten.soort() == Maatregelsoort.OTS || feiten.soort() == Maatregelsoort.VOORLOPIGE_OTS;
        var bekend = feiten.bekend() == OOK_WIJKCOACH;
        var mens = feiten.soort() == VOOGDIJ_NATUURLIJK;
        assertThat(uitkomst.aanspreekpunt())
                .isEqualTo(
                        !loopt
                                ? EersteAanspreekpunt.OUDERS
                                : ots ? EersteAanspreekpunt.GEZINSVOOGD : EersteAanspreekpunt.VOOGD);
        assertThat(uitkomst.positie() == STAPJE_TERUG)
                .isEqualTo(loopt && bekend && (!mens || feiten.mens() == Menskeuze.STAPJE_TERUG));
        assertThat(uitkomst.positie() == MENS_BESLIST)
                .isEqualTo(loopt && bekend && mens && feiten.mens() == Menskeuze.NIET_BESLIST);
        assertThat(uitkomst.toestemming() == Toestemmingsgever.VOOGD).isEqualTo(loopt && !ots);
        assertThat(uitkomst.taken().contains(Taak.KANAAL_BEWAKEN)).isEqualTo(uitkomst.positie() == STAPJE_TERUG);
        assertThat(uitkomst.taken().contains(Taak.BESLIS_OVER_WIJKCOACH)).isEqualTo(uitkomst.positie() == MENS_BESLIST);
        assertThat(uitkomst.taken().contains(Taak.WIJKCOACH_LATEN_WETEN)).isEqualTo(loopt && !bekend);
    }

    @ParameterizedTest
    @MethodSource("alleFeiten")
    @DisplayName("Na het einde is er alleen iets na te kijken als de wijkcoach een stapje terug deed (DT4.5)")
    void naHetEinde(Maatregelfeiten feiten) {
        var lopend = new Maatregelfeiten(Loop.LOOPT, feiten.soort(), feiten.bekend(), feiten.mens());
        var voorbij = new Maatregelfeiten(Loop.VOORBIJ, feiten.soort(), feiten.bekend(), feiten.mens());
        assertThat(bepaal(voorbij).taken().contains(Taak.WERK_NAKIJKEN))
                .isEqualTo(bepaal(lopend).positie() == STAPJE_TERUG);
    }

    @Test
    void elkeRijKomtAanDeBeurt() {
        assertThat(alleFeiten()).hasSize(72);
        assertThat(alleFeiten().map(feiten -> bepaal(feiten).regel()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("DT4.1", "DT4.2", "DT4.3", "DT4.4", "DT4.5", "DT4.6");
        assertThat(alleFeiten().map(MaatregelRegelsTests::bepaal).distinct()).hasSizeGreaterThan(10);
    }

    @Test
    @DisplayName("Weet alleen de kinderopvang het, dan verandert er voor de wijkcoach niets (BSL-14)")
    void alleenDeKinderopvangWeetHet() {
        assertThat(alleFeiten()
                        .filter(feiten -> feiten.bekend() == ALLEEN_KINDEROPVANG)
                        .map(feiten -> bepaal(feiten).positie()))
                .containsOnly(GEWOON);
    }
}
