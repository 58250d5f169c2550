package nl.kring.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.Stream;
import nl.kring.regels.tabel.Kolom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De tabellen in gewone woorden")
class TabelwoordenTests {
    @Test
    void elkeKolomEnElkeWaardeHeeftEenWoord() {
        var zonder = new ArrayList<String>();
        var geteld = 0;
        for (var id : TabelId.values()) {
            var tabel = Werkwijze.meegeleverd().tabel(id);
            for (var kolom : Stream.concat(tabel.invoer().stream(), tabel.uitvoer().stream())
                    .toList()) {
                geteld++;
                if (Tabelwoorden.kolom(id, kolom).equals(kolom.naam())) {
                    zonder.add(id + "." + kolom.naam());
                }
                zonder.addAll(zonderWoord(id, kolom));
            }
        }
        assertThat(geteld).isGreaterThan(80);
        assertThat(zonder).isEmpty();
    }

    private static java.util.List<String> zonderWoord(TabelId id, Kolom kolom) {
        return kolom.waarden().stream()
                .filter(waarde -> Tabelwoorden.waarde(id, kolom, waarde).equals(waarde))
                .map(waarde -> id + "." + kolom.naam() + "." + waarde)
                .toList();
    }

    @Test
    @DisplayName("Een rij leest als zinnen: wat niet uitmaakt en wat zij niet zegt, staat er niet")
    void eenRijLeestAlsZinnen() {
        var tabel = Werkwijze.meegeleverd().tabel(TabelId.DT1);
        assertThat(Tabelwoorden.feiten(tabel, tabel.rijen().getFirst()))
                .containsExactly(new Tabelwoorden.Deel("Is er een wijkcoach bij het gezin?", "ja"));
        var vijf = Werkwijze.meegeleverd().tabel(TabelId.DT5);
        assertThat(Tabelwoorden.gevolgen(vijf, vijf.rijen().getFirst()))
                .extracting(Tabelwoorden.Deel::tekst)
                .doesNotContain("zegt deze rij niets over");
    }
}
