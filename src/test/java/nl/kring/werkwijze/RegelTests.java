package nl.kring.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("De regels in gewone taal")
class RegelTests {

    @Test
    void elkeRegelHeeftEenEigenNummerEnEenEigenZin() {
        assertThat(Arrays.stream(Regel.values()).map(Regel::id)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Regel.values()).map(Regel::zin)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Regel.class)
    void elkeZinIsKort(Regel regel) {
        for (var zin : regel.zin().split("(?<=[.?:;])\\s")) {
            assertThat(zin.split("\\s+").length).as(zin).isLessThanOrEqualTo(16);
        }
        assertThat(regel.zin()).endsWith(".");
        assertThat(regel.bron().plek()).isNotBlank();
        assertThat(Regel.metId(regel.id())).contains(regel);
    }

    /** R-VIS-02: neutral words. */
    @ParameterizedTest
    @EnumSource(Regel.class)
    void geenZinPlaktEenEtiketOpEenGezin(Regel regel) {
        assertThat(regel.zin().toLowerCase())
                .doesNotContain("probleem", "risico", "weiger", "afhoud", "zorgbehoefte", "melding");
    }
}
