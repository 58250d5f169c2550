package nl.kring.werkwijze;

import static nl.kring.platform.Functie.AMBULANT_BEGELEIDER;
import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.LOCATIEMANAGER;
import static nl.kring.platform.Functie.PEDAGOGISCH_MEDEWERKER;
import static nl.kring.platform.Functie.WIJKCOACH;
import static nl.kring.werkwijze.DeelnemerRegels.Gespreksoort.EERSTE;
import static nl.kring.werkwijze.DeelnemerRegels.Gespreksoort.VOORTGANG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.platform.Functie;
import nl.kring.regels.Werkwijze;
import nl.kring.werkwijze.DeelnemerRegels.Gesprekfeiten;
import nl.kring.werkwijze.DeelnemerRegels.Plek;
import nl.kring.werkwijze.DeelnemerRegels.Stoel;
import nl.kring.werkwijze.DeelnemerRegels.Tafelgenoot;
import nl.kring.werkwijze.DeelnemerRegels.Tekort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Wie moet en wie mag bij een gesprek zijn (DT2)")
class DeelnemerRegelsTests {
    private static final Gesprekfeiten EERSTE_GESPREK = new Gesprekfeiten(EERSTE, true, false, false, false, false);
    private static final Gesprekfeiten VOORTGANGSGESPREK =
            new Gesprekfeiten(VOORTGANG, false, false, false, false, false);
    private static final Tafelgenoot SAMIRA = new Tafelgenoot(UUID.randomUUID(), true, Set.of());
    private static final UUID RUBEN = UUID.randomUUID();
    private static final UUID JOYCE = UUID.randomUUID();

    private static List<Tekort> tekorten(Gesprekfeiten feiten, List<Tafelgenoot> tafel) {
        return DeelnemerRegels.tekorten(Werkwijze.meegeleverd(), feiten, tafel);
    }

    private static Tafelgenoot wie(UUID mens, Functie... petten) {
        return new Tafelgenoot(mens, false, Set.of(petten));
    }

    /** AB involved, decision granted, same person, parents ask for AB, colleague condition. */
    static Stream<Gesprekfeiten> alleFeiten() {
        var alle = new ArrayList<Gesprekfeiten>();
        for (var soort : DeelnemerRegels.Gespreksoort.values()) {
            for (var bits = 0; bits < 32; bits++) {
                alle.add(new Gesprekfeiten(
                        soort, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, (bits & 16) != 0));
            }
        }
        return alle.stream();
    }

    /** The table of the plan, written down a second time by hand. */
    private static String verwacht(Gesprekfeiten feiten) {
        var eerste = feiten.soort() == EERSTE;
        var samen = eerste && feiten.samenMetCollega();
        var begeleider = !feiten.oudersVragenBegeleider()
                ? "AMBULANT_BEGELEIDER NIET DT2.1, "
                : feiten.ambulantBegeleider() ? "AMBULANT_BEGELEIDER MAG_ERBIJ DT2.1, " : "";
        var inEenHand = feiten.ambulantBegeleider() && feiten.begeleidingOpBeschikking() && feiten.zelfdeMens();
        return eerste
                ? "OUDERS VERPLICHT DT2.1, KINDEROPVANG VERPLICHT %1$s, WIJKCOACH VERPLICHT %1$s, %2$sZORGAANBIEDER NIET DT2.1, STEUN_VAN_OUDERS MAG_ERBIJ DT2.1"
                        .formatted(samen ? "DT2.2" : "DT2.1", begeleider)
                : "OUDERS VERPLICHT DT2.3, KINDEROPVANG NAAR_BEHOEFTE DT2.3, WIJKCOACH NAAR_BEHOEFTE DT2.3, "
                        + (feiten.ambulantBegeleider()
                                ? "AMBULANT_BEGELEIDER MAG_ERBIJ %s, ".formatted(inEenHand ? "DT2.6" : "DT2.5")
                                : "")
                        + (feiten.begeleidingOpBeschikking()
                                ? "ZORGAANBIEDER %s, ".formatted("MAG_ERBIJ " + (inEenHand ? "DT2.6" : "DT2.4"))
                                : "")
                        + "STEUN_VAN_OUDERS MAG_ERBIJ DT2.3";
    }

    @ParameterizedTest
    @MethodSource("alleFeiten")
    @DisplayName("Elke combinatie geeft de stoelen van de tabel; een nee gaat boven een mag (DT2.1-DT2.6, BSL-01)")
    void elkeCombinatieGeeftDeStoelenVanDeTabel(Gesprekfeiten feiten) {
        var stoelen = DeelnemerRegels.stoelen(Werkwijze.meegeleverd(), feiten).stream()
                .map(stoel ->
                        stoel.stoel() + " " + stoel.plek() + " " + stoel.bron().regel())
                .collect(Collectors.joining(", "));
        assertThat(stoelen).isEqualTo(verwacht(feiten));
        for (var stoel : Stoel.values()) {
            assertThat(DeelnemerRegels.mag(Werkwijze.meegeleverd(), stoel, feiten))
                    .isEqualTo(DeelnemerRegels.stoelen(Werkwijze.meegeleverd(), feiten).stream()
                            .anyMatch(gegeven -> gegeven.stoel() == stoel && gegeven.plek() != Plek.NIET));
        }
    }

    @Test
    void deProefLooptAlleCombinatiesAf() {
        assertThat(alleFeiten().distinct()).hasSize(64);
    }

    @Test
    @DisplayName("Eerste gesprek: een ouder, de kinderopvang en de wijkcoach (DT2.1)")
    void eenEersteGesprekVraagtDrieStoelen() {
        var gewoon = new Gesprekfeiten(EERSTE, false, false, false, false, false);
        assertThat(tekorten(gewoon, List.of())).containsExactly(Tekort.OUDER, Tekort.KINDEROPVANG, Tekort.WIJKCOACH);
        assertThat(tekorten(gewoon, List.of(SAMIRA, wie(RUBEN, WIJKCOACH)))).containsExactly(Tekort.KINDEROPVANG);
        assertThat(tekorten(gewoon, List.of(SAMIRA, wie(JOYCE, COACH)))).containsExactly(Tekort.WIJKCOACH);
        assertThat(tekorten(gewoon, List.of(wie(RUBEN, WIJKCOACH), wie(JOYCE, COACH))))
                .containsExactly(Tekort.OUDER);
        assertThat(tekorten(gewoon, List.of(SAMIRA, wie(RUBEN, WIJKCOACH), wie(JOYCE, COACH))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} als {1}: genoeg {2}")
    @CsvSource({
        "twee mensen, PEDAGOGISCH_MEDEWERKER, true",
        "twee mensen, COACH, true",
        "twee mensen, LOCATIEMANAGER, false",
        "twee mensen, AMBULANT_BEGELEIDER, false",
        "een mens, PEDAGOGISCH_MEDEWERKER, false",
        "een mens, COACH, false",
    })
    @DisplayName("In scenario 1 is de collega een ander mens, van de kinderopvang (DT2.2, BSL-02, R-S1-03)")
    void deCollegaIsEenAnderMensVanDeKinderopvang(String wie, Functie pet, boolean genoeg) {
        var ander = "een mens".equals(wie) ? RUBEN : JOYCE;
        var tafel = List.of(SAMIRA, wie(RUBEN, WIJKCOACH), wie(ander, pet));
        assertThat(tekorten(EERSTE_GESPREK, tafel).isEmpty()).isEqualTo(genoeg);
        assertThat(DeelnemerRegels.metCollega(tafel)).isEqualTo(genoeg);
    }

    @Test
    @DisplayName("Eén mens met twee petten telt één keer (BSL-02, R-ORG-03)")
    void eenMensMetTweePettenTeltEenKeer() {
        var eenMens = List.of(SAMIRA, wie(RUBEN, WIJKCOACH, COACH, LOCATIEMANAGER));
        assertThat(tekorten(EERSTE_GESPREK, eenMens)).containsExactly(Tekort.COLLEGA);
        var tweePetjesApart = List.of(SAMIRA, wie(RUBEN, WIJKCOACH), wie(RUBEN, PEDAGOGISCH_MEDEWERKER));
        assertThat(tekorten(EERSTE_GESPREK, tweePetjesApart)).containsExactly(Tekort.COLLEGA);
        var tweeWijkcoaches = List.of(SAMIRA, wie(RUBEN, WIJKCOACH, COACH), wie(JOYCE, WIJKCOACH, COACH));
        assertThat(tekorten(EERSTE_GESPREK, tweeWijkcoaches)).isEmpty();
    }

    @Test
    void eenOuderDieOokErgensWerktIsGeenCollega() {
        var ouderMetPet = new Tafelgenoot(JOYCE, true, Set.of(COACH));
        assertThat(tekorten(EERSTE_GESPREK, List.of(ouderMetPet, wie(RUBEN, WIJKCOACH))))
                .containsExactly(Tekort.KINDEROPVANG, Tekort.COLLEGA);
    }

    @Test
    @DisplayName("Een voortgangsgesprek vraagt alleen een ouder; de rest is maatwerk (DT2.3)")
    void eenVoortgangsgesprekIsMaatwerk() {
        assertThat(tekorten(VOORTGANGSGESPREK, List.of(SAMIRA))).isEmpty();
        assertThat(tekorten(VOORTGANGSGESPREK, List.of(wie(JOYCE, COACH)))).containsExactly(Tekort.OUDER);
    }

    @Test
    @DisplayName("Een ambulant begeleider vult geen verplichte stoel (BSL-21)")
    void eenAnderVultGeenVerplichteStoel() {
        assertThat(tekorten(EERSTE_GESPREK, List.of(SAMIRA, wie(RUBEN, WIJKCOACH), wie(JOYCE, AMBULANT_BEGELEIDER))))
                .containsExactly(Tekort.KINDEROPVANG, Tekort.COLLEGA);
    }
}
