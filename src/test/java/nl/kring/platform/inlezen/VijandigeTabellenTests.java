package nl.kring.platform.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.kring.Importproef;
import nl.kring.KringTest;
import nl.kring.Proefstad;
import nl.kring.platform.inlezen.Inleesverslag.Einde;
import nl.kring.platform.inlezen.Regeluitkomst.Soort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows of values that could be right and values that hurt, shuffled by a seed that is in the name of a failure. */
@KringTest
@DisplayName("Vijandige tabellen: altijd een verslag, nooit iets half gedaan")
class VijandigeTabellenTests {
    private static final int RIJEN = 40;
    private static final List<String> TABELLEN = List.of(
            "organisatie.gebied",
            "organisatie.wijk",
            "organisatie.organisatie",
            "organisatie.locatie",
            "organisatie.groep",
            "organisatie.medewerker",
            "organisatie.functievervulling",
            "kind.kind",
            "kind.ouder",
            "kind.plaatsing");
    private static final List<String> WAARDEN = List.of(
            "",
            "ja",
            "nee",
            "KDV",
            "Ingeschreven",
            "1-9-2026",
            "31-2-2026",
            "2026-09-01",
            "9999-12-31",
            "-1",
            "W1",
            "WK000001",
            "De Houder",
            "De Proeflinde",
            "De Egels",
            "Esra Proef",
            "esra@kring.example",
            "henk@kring.example",
            "moeder",
            "alleen deze ouder",
            "ma di",
            "za",
            "coach passende kinderopvang",
            "pedagogisch medewerker",
            "Sociaal wijkteam",
            "MERKTEKEN ياسين",
            "MERKTEKEN 👩‍👧\u202E",
            "MERKTEKEN\u0007x",
            "') or 1=1 --MERKTEKEN",
            "${MERKTEKEN}",
            "%s%n%d",
            "MERKTEKEN" + "x".repeat(150),
            "MERKTEKEN" + "é".repeat(3_000),
            "=MERKTEKEN()",
            "\\",
            "1e400",
            "null");

    @Autowired
    Importproef importproef;

    @Autowired
    Proefstad proefstad;

    @Autowired
    List<Tabelinvoer> soorten;

    @ParameterizedTest(name = "zaad {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void eenTabelMetVanAlles(long zaad) {
        var toeval = new Random(zaad);
        for (var soort : soorten) {
            var stad = proefstad.nieuw();
            var voor = tel(stad);
            var verslag = importproef.lees(soort.soort(), "GM" + stad.gemeente().waarde(), regels(soort, toeval));

            assertThat(verslag.aantallen().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .as("elke regel telt mee")
                    .isPositive();
            assertThat(verslag.toString()).as(soort.soort()).doesNotContain("MERKTEKEN");
            if (verslag.aantal(Soort.GEWEIGERD) > 0) {
                assertThat(verslag.einde()).isEqualTo(Einde.NIETS_VERANDERD);
                assertThat(verslag.slot())
                        .anyMatch(zin -> zin.startsWith("Kring bewaart alles in één keer, of niets."));
                assertThat(tel(stad)).as(soort.soort()).isEqualTo(voor);
            }
        }
    }

    /** Most rows are good as they are; each of the others has a few cells that come out of the bag. */
    private static String[] regels(Tabelinvoer soort, Random toeval) {
        var regels = new ArrayList<String>();
        regels.add(soort.kolommen().stream().map(Kolom::naam).collect(Collectors.joining(";")));
        for (int rij = 0; rij < RIJEN; rij++) {
            var nummer = rij;
            var vijandig = toeval.nextInt(4) == 0;
            regels.add(soort.kolommen().stream()
                    .map(kolom -> vijandig && toeval.nextInt(3) == 0
                            ? WAARDEN.get(toeval.nextInt(WAARDEN.size()))
                            : goed(soort.soort(), kolom.naam(), nummer))
                    .collect(Collectors.joining(";")));
        }
        return regels.toArray(String[]::new);
    }

    private static String goed(String soort, String kolom, int nummer) {
        return switch (soort + " " + kolom) {
            case "gebieden gebied_code", "gebieden gebied_naam" -> "W1";
            case "gebieden wijk_code" -> "WK0000%02d".formatted(nummer);
            case "gebieden wijk_naam", "lrk actuele_naam_oko", "plaatsingen roepnaam" -> "Nummer " + nummer;
            case "lrk lrk_id" -> "D-" + nummer;
            case "lrk type_oko" -> "KDV";
            case "lrk status" -> "Ingeschreven";
            case "lrk verantwoordelijke_gemeente" -> "Proefstad";
            case "lrk naam_houder", "medewerkers organisatie" -> "De Houder";
            case "medewerkers e-mail" -> "collega" + nummer + "@kring.example";
            case "medewerkers functie" -> "coach passende kinderopvang";
            case "medewerkers locatie" -> "De Proeflinde";
            case "plaatsingen geboortedatum" -> "1-3-2024";
            case "plaatsingen groep" -> "De Egels";
            case "plaatsingen dagen" -> "ma di";
            case "plaatsingen ve" -> "nee";
            case "plaatsingen ouder1 relatie" -> "moeder";
            case "plaatsingen ouder1 gezag" -> "alleen deze ouder";
            case "plaatsingen geplaatst door" -> "henk@kring.example";
            case "medewerkers van", "plaatsingen van" -> "1-9-2026";
            default ->
                kolom.endsWith("naam") && (soort.equals("medewerkers") || !kolom.matches("buurt.*|ouder[23].*"))
                        ? "Goed"
                        : "";
        };
    }

    @Test
    void deGoedeRijenZijnEchtGoedAndersZegtDezeProefNiets() {
        for (var soort : soorten) {
            var stad = proefstad.nieuw();
            var regels = soort.kolommen().stream()
                    .map(kolom -> goed(soort.soort(), kolom.naam(), 1))
                    .collect(Collectors.joining(";"));
            var kop = soort.kolommen().stream().map(Kolom::naam).collect(Collectors.joining(";"));
            var verslag = importproef.lees(soort.soort(), "GM" + stad.gemeente().waarde(), kop, regels);

            assertThat(verslag.meldingen()).as(soort.soort()).isEmpty();
            assertThat(verslag.einde()).as(soort.soort()).isEqualTo(Einde.BEWAARD);
        }
    }

    private List<Integer> tel(Proefstad.Stad stad) {
        return TABELLEN.stream()
                .map(tabel -> importproef.tel(tabel, stad.gemeente()))
                .toList();
    }
}
