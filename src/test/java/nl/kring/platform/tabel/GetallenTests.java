package nl.kring.platform.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Getallen en datums uit Excel worden tekst")
class GetallenTests {

    @ParameterizedTest(name = "{0} als {1}: {2}")
    @CsvSource({
        "12, GETAL, 12",
        "12.50, GETAL, 12.5",
        "0, GETAL, 0",
        "-0.0, GETAL, 0",
        "1E5, GETAL, 100000",
        "31612345678, GETAL, 31612345678",
        "0.30000000000000004, GETAL, 0.3",
        "123456789012345678, GETAL, 123456789012346000",
        "1E-7, GETAL, 0.0000001",
        "1, DATUM, 1900-01-01",
        "59, DATUM, 1900-02-28",
        "60, DATUM,", // the day that never was
        "61, DATUM, 1900-03-01",
        "0, DATUM,",
        "0.5, DATUM,",
        "-1, DATUM,",
        "45351, DATUM, 2024-02-29",
        "45351.99, DATUM, 2024-02-29",
        "2958465, DATUM, 9999-12-31",
        "2958466, DATUM,",
        "45351.5, DATUM_EN_TIJD, 2024-02-29T12:00",
        "45351, DATUM_EN_TIJD, 2024-02-29",
        "45350.9999999, DATUM_EN_TIJD, 2024-02-29", // less than a second before midnight
        "45351.5104166667, DATUM_EN_TIJD, 2024-02-29T12:15",
        "0.5, TIJD, 12:00",
        "0.645833333333333, TIJD, 15:30",
        "45351.75, TIJD, 18:00",
        "-0.5, TIJD,",
    })
    void naar1900(String getal, Getalsoort soort, String tekst) {
        assertThat(new Excelgetal(false).tekst(getal, soort).orElse(null)).isEqualTo(tekst);
    }

    @ParameterizedTest(name = "{0} als {1}: {2}")
    @CsvSource({"0, DATUM, 1904-01-01", "60, DATUM, 1904-03-01", "43889, DATUM, 2024-02-29", "-1, DATUM,"})
    void naar1904(String getal, Getalsoort soort, String tekst) {
        assertThat(new Excelgetal(true).tekst(getal, soort).orElse(null)).isEqualTo(tekst);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "General                     | GETAL",
                "0.00                        | GETAL",
                "0.00E+00                    | GETAL",
                "@                           | GETAL",
                "#,##0 \"dagen\"             | GETAL",
                "[Red]#,##0;[Blue]-#,##0     | GETAL",
                "[$€-413] #,##0.00           | GETAL",
                "0\\d                        | GETAL",
                "_-* #,##0_-                 | GETAL",
                "_d0                         | GETAL",
                "0;\"dd\"                    | GETAL",
                "0;yyyy                      | GETAL",
                "[h]:mm                      | GETAL",
                "[mm]:ss                     | GETAL",
                "dd-mm-yyyy                  | DATUM",
                "D-M-JJJJ                    | DATUM",
                "yyyy\\-mm\\-dd              | DATUM",
                "[$-413]d mmmm yyyy;@        | DATUM",
                "mmm                         | DATUM",
                "m/d/yy                      | DATUM",
                "h:mm                        | TIJD",
                "hh:mm:ss AM/PM              | TIJD",
                "mm:ss.0                     | TIJD",
                "dd-mm-yyyy hh:mm            | DATUM_EN_TIJD",
                "yyyy-mm-dd\"T\"hh:mm:ss     | DATUM_EN_TIJD",
            })
    void herkentEenDatumAanZijnPatroon(String patroon, Getalsoort soort) {
        assertThat(Getalsoort.vanPatroon(patroon)).isEqualTo(soort);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0, GETAL", "13, GETAL", "14, DATUM", "17, DATUM", "18, TIJD", "21, TIJD", "22, DATUM_EN_TIJD", "23, GETAL",
        "26, GETAL", "27, DATUM", "31, DATUM", "32, TIJD", "35, TIJD", "36, DATUM", "37, GETAL", "44, GETAL",
        "45, TIJD", "46, GETAL", "47, TIJD", "48, GETAL", "49, GETAL", "50, DATUM", "54, DATUM", "57, DATUM",
        "58, DATUM", "59, GETAL", "163, GETAL",
    })
    void herkentDeIngebouwdePatronen(int nummer, Getalsoort soort) {
        assertThat(Getalsoort.ingebouwd(nummer)).isEqualTo(soort);
    }
}
