package nl.kring.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.Burgerservicenummer.Vondst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Geen burgerservicenummer in vrije tekst (UAVG 46, BSL-29)")
class BurgerservicenummerTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zijn BSN is 111222333",
                "bsn: 111.222.333",
                "burgerservicenummer 111 222 333.",
                "sofinummer van hem: 111-222-333",
                "BSN ١١١٢٢٢٣٣٣"
            })
    void wieHetZoNoemtMoetHetWeghalen(String tekst) {
        assertThat(Burgerservicenummer.in(tekst)).isEqualTo(Vondst.ZEKER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "Nummer 111222333 staat op de brief", "(111222333)", "123456782", "10000008"})
    void andersVraagtKringHet(String tekst) {
        assertThat(Burgerservicenummer.in(tekst)).isEqualTo(Vondst.TWIJFEL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "111222334",
                "Bel 06 12345678 na vieren",
                "026-1234567",
                "+31612345678",
                "0031 6 12345678",
                "Op 24-11-2026 en 01.12.2026",
                "20261124",
                "24112026",
                "000000000",
                "1112223330",
                "IBAN NL91ABNA0417164300",
                "Hij telt tot 10, 20, 30, 40, 50"
            })
    void datumsTelefoonnummersEnAndereGetallenMogen(String tekst) {
        assertThat(Burgerservicenummer.in(tekst)).isEqualTo(Vondst.GEEN);
    }

    /** One in eleven numbers passes the test; each one that does is found wherever it stands. */
    @Test
    void elkNummerDatDeElfproefDoorstaatWordtGevonden() {
        var zaad = 29L;
        System.out.println("burgerservicenummer: zaad " + zaad);
        var toeval = RandomGeneratorFactory.of("L64X128MixRandom").create(zaad);
        for (var keer = 0; keer < 2000; keer++) {
            var nummer = geldig(toeval);
            assertThat(Burgerservicenummer.in("Zie " + nummer + ", dank"))
                    .as(nummer)
                    .isEqualTo(Vondst.TWIJFEL);
            assertThat(Burgerservicenummer.in("BSN " + nummer)).as(nummer).isEqualTo(Vondst.ZEKER);
        }
    }

    private static String geldig(RandomGenerator toeval) {
        while (true) {
            var nummer = Integer.toString(toeval.nextInt(100_000_000, 1_000_000_000));
            var som = 0;
            for (var plek = 0; plek < 8; plek++) {
                som += (9 - plek) * (nummer.charAt(plek) - '0');
            }
            if (som % 11 == nummer.charAt(8) - '0') {
                return nummer;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"nee, true", "ja, false"})
    void wieZegtDatHetIetsAndersIsGaatVerder(String vinkje, boolean vraagt) {
        var invoer = new Invoer(
                Map.of("hulpvraag", List.of("Zie 111222333"), Invoer.geenBsn("hulpvraag"), List.of(vinkje)), List.of());
        var velden = new Velden(invoer);
        assertThat(velden.tekst("hulpvraag", "Leeg.")).isEqualTo("Zie 111222333");
        assertThat(velden.klopt()).isEqualTo(!vraagt);
        assertThat(velden.terug().waarde("hulpvraag")).isEqualTo("Zie 111222333");
        assertThat(velden.terug().vraagtOfBsn("hulpvraag")).isTrue();
    }

    @Test
    void eenVinkjeHelptNietAlsHetErZoBijStaat() {
        var invoer = new Invoer(
                Map.of("hulpvraag", List.of("BSN 111222333"), Invoer.geenBsn("hulpvraag"), List.of("ja")), List.of());
        var velden = new Velden(invoer);
        velden.tekst("hulpvraag", "Leeg.");
        assertThat(velden.terug().fout("hulpvraag")).isEqualTo(Burgerservicenummer.zeker(Woorden.nederlands()));
    }
}
