package nl.kring.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.kring.demo.Laadresultaat.Geladen;
import nl.kring.demo.Laadresultaat.Geweigerd;
import nl.kring.demo.Laadresultaat.Reden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DemoTest
@DisplayName("De demo laden")
class DemoladerTests {
    @Autowired
    Demolader lader;

    @Autowired
    Laadresultaat geladen;

    @Autowired
    DemoFixture demo;

    @Test
    void verteltHoeveelErInKwam() {
        assertThat(geladen).isInstanceOfSatisfying(Geladen.class, aantallen -> {
            assertThat(aantallen.regels("kind.kind")).isEqualTo(demo.tel("select count(*) from kind.kind"));
            assertThat(aantallen.regels("gesprek.deelnemer"))
                    .isEqualTo(demo.tel("select count(*) from gesprek.deelnemer"));
            assertThat(aantallen.totaal()).isGreaterThan(30_000);
        });
    }

    @Test
    void deInstallatieStaatAlsDemoTeBoekMetHetZaad() {
        assertThat(demo.app()
                        .sql("select soort || ' ' || zaad from platform.installatie")
                        .query(String.class)
                        .single())
                .isEqualTo("DEMO 2022");
    }

    @Test
    void weigertAlsErAlEenInstallatieIs() {
        assertThat(lader.laad(GeladenDemo.OPDRACHT)).isEqualTo(new Geweigerd(Reden.AL_INGERICHT));
    }

    @Test
    void weigertAlsDeGemeenteErAlIsEnLaatDanNietsAchter() {
        var jdbc = demo.eigenaar();
        var was = jdbc.sql("delete from platform.installatie returning soort, zaad, geladen_op")
                .query()
                .singleRow();
        try {
            assertThat(lader.laad(GeladenDemo.OPDRACHT)).isEqualTo(new Geweigerd(Reden.GEMEENTE_BESTAAT));
            assertThat(demo.tel("select count(*) from platform.installatie")).isZero();
        } finally {
            jdbc.sql("insert into platform.installatie (soort, zaad, geladen_op) values (:soort, :zaad, :geladen_op)")
                    .params(was)
                    .update();
        }
    }

    @ParameterizedTest(name = "{0}, {1} keer")
    @CsvSource({"2024-07-31, 1", "2026-11-24, 0", "2026-11-24, 1001"})
    void weigertEenOnmogelijkeOpdracht(LocalDate vandaag, int keer) {
        assertThatThrownBy(() -> new DemoOpdracht(1, vandaag, keer)).isInstanceOf(IllegalArgumentException.class);
    }
}
