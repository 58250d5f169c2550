package nl.kring.mijnwerk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.Gespreksplaats;
import nl.kring.gesprek.Gespreksregel;
import nl.kring.gesprek.Gesprekssoort;
import nl.kring.gesprek.Moment;
import nl.kring.gesprek.Stand;
import nl.kring.organisatie.inrichten.Inrichtstand;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.web.VerloopStap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De zinnen van Mijn werk")
class ZinnenTests {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    private static Gespreksregel eersteGesprek(LocalDate dag, @Nullable LocalTime tijd, boolean alleenWeek) {
        return new Gespreksregel(
                new GesprekId(Ids.nieuw()),
                new KindId(Ids.nieuw()),
                "Lina",
                Gesprekssoort.EERSTE,
                true,
                Stand.GEPLAND,
                new Moment(dag, tijd, alleenWeek),
                Gespreksplaats.THUIS,
                "De Drie Linden",
                null,
                List.of());
    }

    @Test
    void deOpeningNoemtHetGesprekVanVandaag() {
        assertThat(Zinnen.opening(VANDAAG, List.of(eersteGesprek(VANDAAG, LocalTime.of(13, 0), false))))
                .isEqualTo("Dinsdag 24 november. Om 13.00 uur is het eerste gesprek over Lina.");
    }

    @Test
    void eenGesprekVanMorgenOfVanDezeWeekHoortNietInDeOpening() {
        var maandag = LocalDate.of(2026, 11, 23);
        assertThat(Zinnen.opening(VANDAAG, List.of(eersteGesprek(VANDAAG.plusDays(1), LocalTime.of(9, 30), false))))
                .isEqualTo("Dinsdag 24 november.");
        assertThat(Zinnen.opening(maandag, List.of(eersteGesprek(maandag, null, true))))
                .isEqualTo("Maandag 23 november.");
    }

    @Test
    void erStaatAltijdWieHetOokKanDoen() {
        assertThat(Zinnen.wieOok(List.of("Esra (mentor)"))).isEqualTo("Esra (mentor) kan dit ook doen");
        assertThat(Zinnen.wieOok(List.of("Mark", "Danielle", "Ruben")))
                .isEqualTo("Mark, Danielle en Ruben kunnen dit ook doen");
        assertThat(Zinnen.wieOok(List.of())).isEqualTo("Dit staat alleen bij jou");
    }

    @ParameterizedTest(name = "om {0} uur: {1}")
    @CsvSource({"0, Goedemorgen", "11, Goedemorgen", "12, Goedemiddag", "17, Goedemiddag", "18, Goedenavond"})
    void deGroetVolgtDeKlok(int uur, String groet) {
        assertThat(Zinnen.groet(uur)).isEqualTo(groet);
    }

    @ParameterizedTest(name = "houders {0}, locaties {1}, groepen {2}, collega''s {3}: {4}")
    @CsvSource({
        "false, false, false, false, nu straks straks straks",
        "true,  false, false, false, klaar nu straks straks",
        "true,  true,  false, false, klaar klaar nu straks",
        "true,  true,  true,  false, klaar klaar klaar nu",
        "false, true,  true,  true,  nu klaar klaar klaar"
    })
    void deEersteStapDieOpenStaatIsNuAanDeBeurt(
            boolean houders, boolean locaties, boolean groepen, boolean collegas, String standen) {
        var stappen = EersteStappen.van(new Inrichtstand(false, houders, locaties, groepen, collegas));
        assertThat(String.join(
                        " ", stappen.stream().map(stap -> stap.stand().woord()).toList()))
                .isEqualTo(standen);
        assertThat(stappen.stream()
                        .filter(stap -> stap.actie() != null)
                        .map(VerloopStap::stand)
                        .toList())
                .containsExactly(VerloopStap.Stand.NU);
    }
}
