package nl.kring.regels.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kring.regels.Gesteld;
import nl.kring.regels.TabelId;
import nl.kring.regels.poort.Keuring;
import nl.kring.regels.poort.Poort;
import nl.kring.regels.tabel.Rij;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("De elf tabellen die bij Kring horen (B, zoals J ze vaststelde)")
class MeegeleverdTests {

    @Test
    @DisplayName("De 87 regels van DT1 tot en met DT10 staan er, en geen andere")
    void alleRegelsStaanEr() {
        var verwacht = Stream.of(
                        regels("DT1.", 7),
                        regels("DT2.", 10),
                        regels("DT3.", 14),
                        regels("DT3.G", 8),
                        regels("DT4.", 6),
                        regels("DT5.", 6),
                        regels("DT6.", 7),
                        regels("DT7.", 9),
                        regels("DT8.", 9),
                        regels("DT9.", 6),
                        regels("DT10.", 5))
                .flatMap(stroom -> stroom)
                .collect(Collectors.toSet());
        assertThat(verwacht).hasSize(87);
        assertThat(alleRijen().map(Rij::regel).collect(Collectors.toSet())).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Elke tabel komt door de poort, en blijft daarbij wat zij was")
    void komtDoorDePoort(TabelId id) {
        assertThat(Poort.keur(bytes(id), Meegeleverd.tabel(id))).isEqualTo(new Keuring.Goed(Meegeleverd.tabel(id)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Elk bestand is byte voor byte wat Kring zelf schrijft")
    void isWatKringSchrijft(TabelId id) {
        assertThat(bytes(id)).isEqualTo(Schrijver.schrijf(Meegeleverd.tabel(id)).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("KIE en Kring noemen bij elke combinatie van feiten dezelfde rijen")
    void kieZegtHetzelfde(TabelId id) {
        var tabel = Meegeleverd.tabel(id);
        var motor = Gesteld.aan(id).motor();
        assertThat(tabel.combinaties())
                .hasSize(tabel.invoer().stream()
                        .mapToInt(kolom -> kolom.waarden().size())
                        .reduce(1, Math::multiplyExact))
                .allSatisfy(feiten -> assertThat(motor.vraag(feiten))
                        .isNotEmpty()
                        .isEqualTo(tabel.tellend(feiten).stream()
                                .map(plaats -> tabel.rijen().get(plaats))
                                .map(rij -> new Motor.Antwoord(rij.regel(), rij.dan()))
                                .toList()));
    }

    @Test
    @DisplayName("DT2, DT5 en DT8 tellen alle rijen samen; bij de andere telt de eerste (BSL-01)")
    void trefwijze() {
        assertThat(Arrays.stream(TabelId.values())
                        .filter(id -> Meegeleverd.bestand(id).contains("hitPolicy=\"COLLECT\""))
                        .toList())
                .isEqualTo(List.of(TabelId.DT2, TabelId.DT5, TabelId.DT8));
    }

    @Test
    @DisplayName("Waar rijen samen tellen, wint niet van wel: het staat in elke kolom vooraan (BSL-01)")
    void nietGaatVoor() {
        var metNiet = Stream.of(TabelId.DT2, TabelId.DT5, TabelId.DT8)
                .flatMap(id -> Meegeleverd.tabel(id).uitvoer().stream())
                .filter(kolom -> kolom.waarden().contains("NIET"))
                .toList();
        assertThat(metNiet)
                .hasSize(11)
                .allSatisfy(
                        kolom -> assertThat(kolom.waarden()).startsWith("NIET").endsWith("ZEGT_NIETS"));
    }

    @Test
    @DisplayName("Elke rij zegt in één eigen zin waarom, en wijst een plek aan")
    void elkeRijHeeftEenReden() {
        assertThat(alleRijen()).hasSizeGreaterThanOrEqualTo(87).allSatisfy(rij -> {
            assertThat(rij.reden()).endsWith(".").hasSizeBetween(20, 200);
            assertThat(rij.plek()).hasSizeBetween(5, 60);
        });
        assertThat(alleRijen().map(Rij::reden)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Geen uitkomst rangschikt kinderen of ouders: er is geen getal en geen score")
    void rangschiktNiemand() {
        var woorden = Arrays.stream(TabelId.values())
                .map(Meegeleverd::tabel)
                .flatMap(tabel -> Stream.concat(tabel.invoer().stream(), tabel.uitvoer().stream()))
                .flatMap(kolom -> Stream.concat(Stream.of(kolom.naam()), kolom.waarden().stream()))
                .collect(Collectors.toSet());
        assertThat(woorden).hasSizeGreaterThan(150);
        assertThat(Set.of("SCORE", "RANG", "PUNTEN", "RISICO", "LAAG", "HOOG"))
                .allSatisfy(woord -> assertThat(woorden)
                        .noneMatch(dit -> dit.toUpperCase(Locale.ROOT).equals(woord)));
    }

    private static Stream<String> regels(String begin, int aantal) {
        return IntStream.rangeClosed(1, aantal).mapToObj(nummer -> begin + nummer);
    }

    private static Stream<Rij> alleRijen() {
        return Arrays.stream(TabelId.values()).flatMap(id -> Meegeleverd.tabel(id).rijen().stream());
    }

    private static byte[] bytes(TabelId id) {
        return Meegeleverd.bestand(id).getBytes(StandardCharsets.UTF_8);
    }
}
