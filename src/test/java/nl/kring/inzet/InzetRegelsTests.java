package nl.kring.inzet;

import static nl.kring.inzet.InzetResultaat.Bezwaar.PERSOON_HEEFT_FUNCTIE_NIET;
import static nl.kring.inzet.InzetResultaat.Bezwaar.TRAJECT_AFGEROND;
import static nl.kring.inzet.InzetResultaat.Bezwaar.WIJKCOACH_ALLEEN_NA_TOESTEMMING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kring.inzet.InzetResultaat.Bezwaar;
import nl.kring.kind.PlaatsingId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.traject.Afloop;
import nl.kring.traject.Traject;
import nl.kring.traject.TrajectId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Hulp vastleggen (R-VIS-03, R-AB-*, DT9)")
class InzetRegelsTests {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final LocalDate BEGIN = VANDAAG.minusDays(10);

    private static Traject traject(boolean afgerond) {
        return new Traject(
                TrajectId.nieuw(),
                new KindId(Ids.nieuw()),
                PlaatsingId.nieuw(),
                "vraag",
                null,
                MedewerkerId.nieuw(),
                "Joyce",
                BEGIN,
                afgerond ? VANDAAG : null,
                afgerond ? Afloop.DOELEN_BEREIKT : null,
                1);
    }

    private static List<Bezwaar> bezwaren(Functie functie, int akkoord, int van, Set<Functie> kan) {
        var opdracht = new RegistreerInzet(
                InzetId.nieuw(),
                TrajectId.nieuw(),
                functie,
                MedewerkerId.nieuw(),
                Grondslag.VOORLIGGEND,
                Plek.LOCATIE,
                VANDAAG.plusDays(akkoord),
                VANDAAG.plusDays(van));
        return InzetRegels.bezwaren(opdracht, traject(false), kan, VANDAAG);
    }

    @Test
    @DisplayName("Een wijkcoach komt er alleen door het ja van de ouders bij (BSL-06)")
    void weigertEenWijkcoachDieMetDeHandWordtVastgelegd() {
        assertThat(bezwaren(Functie.WIJKCOACH, -1, 0, Set.of(Functie.WIJKCOACH)))
                .containsExactly(WIJKCOACH_ALLEEN_NA_TOESTEMMING);
    }

    @Test
    void weigertIemandInEenFunctieDieDiePersoonNietHeeft() {
        assertThat(bezwaren(Functie.LOGOPEDIST, -1, 0, Set.of(Functie.AMBULANT_BEGELEIDER)))
                .containsExactly(PERSOON_HEEFT_FUNCTIE_NIET);
    }

    @ParameterizedTest(name = "akkoord op dag {0}, begin op dag {1}: {2}")
    @CsvSource({
        "0, 0, ",
        "-10, -10, ",
        "-3, 5, ",
        "1, 1, AKKOORD_IN_DE_TOEKOMST",
        "0, -1, BEGIN_VOOR_AKKOORD",
        "-20, -11, BEGIN_VOOR_TRAJECT"
    })
    void dagenMoetenKloppen(int akkoord, int van, Bezwaar verwacht) {
        var gevonden = bezwaren(Functie.LOGOPEDIST, akkoord, van, Set.of(Functie.LOGOPEDIST));
        assertThat(gevonden).isEqualTo(verwacht == null ? List.of() : List.of(verwacht));
    }

    @Test
    void opEenAfgerondTrajectKomtGeenHulpMeerBij() {
        var opdracht = new RegistreerInzet(
                InzetId.nieuw(),
                TrajectId.nieuw(),
                Functie.LOGOPEDIST,
                MedewerkerId.nieuw(),
                Grondslag.VOORLIGGEND,
                Plek.LOCATIE,
                VANDAAG,
                VANDAAG);
        assertThat(InzetRegels.bezwaren(opdracht, traject(true), Set.of(Functie.LOGOPEDIST), VANDAAG))
                .containsExactly(TRAJECT_AFGEROND);
    }
}
