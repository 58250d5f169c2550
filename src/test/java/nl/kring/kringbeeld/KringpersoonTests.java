package nl.kring.kringbeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Wie in de kring kan staan")
class KringpersoonTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/wie-is-wie/0199", "/kinderen/1?ring=2#p-3", "#p-samira", "#"})
    void eenPersoonVerwijstNaarEenAdresBinnenKring(String url) {
        assertThat(metUrl(url).url()).isEqualTo(url);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                "wie",
                "//elders.example",
                "/\\elders.example",
                "/\t/elders.example",
                "/\n/elders.example",
                "https://elders.example",
                "javascript:alert(1)",
                "data:text/html,x",
                " /wie"
            })
    void eenAdresBuitenKringIsEenFout(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> metUrl(url));
    }

    @ParameterizedTest
    @EnumSource(Organisatiesoort.class)
    @DisplayName("In de binnenste ring staat het gezin, en daarbuiten nooit (ontwerp 5.4)")
    void alleenHetGezinStaatInDeBinnensteRing(Organisatiesoort soort) {
        boolean gezin = soort == Organisatiesoort.GEZIN;
        var goed = gezin ? Ring.GEZIN : Ring.STEMT_AF;
        var fout = gezin ? Ring.STEMT_AF : Ring.GEZIN;
        assertThat(in(soort, goed).ring()).isEqualTo(goed);
        assertThatIllegalArgumentException().isThrownBy(() -> in(soort, fout));
    }

    @Test
    void eenPersoonZonderNaamOfIdIsEenFout() {
        assertThatIllegalArgumentException().isThrownBy(() -> KringFixture.gezin("a", "S", " ", "moeder"));
        assertThatIllegalArgumentException().isThrownBy(() -> KringFixture.gezin("", "S", "Samira", "moeder"));
    }

    private static Kringpersoon metUrl(String url) {
        return new Kringpersoon("a", "S", "Samira", "moeder", Organisatiesoort.GEZIN, Ring.GEZIN, Staat.ACTIEF, url);
    }

    private static Kringpersoon in(Organisatiesoort soort, Ring ring) {
        return KringFixture.persoon("a", "S", "Samira", "", soort, ring, Staat.ACTIEF);
    }
}
