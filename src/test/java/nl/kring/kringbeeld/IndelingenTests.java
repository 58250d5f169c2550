package nl.kring.kringbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.kring.platform.taal.Woorden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Eerder gevonden indelingen")
class IndelingenTests {

    private final Indelingen indelingen = new Indelingen(2);

    @Test
    void dezelfdeKringWordtMaarEenKeerIngedeeld() {
        assertThat(van(3)).isSameAs(van(3));
        assertThat(indelingen.aantal()).isOne();
    }

    @Test
    void wieHetLangstNietBekekenIsMaaktPlaats() {
        var drie = van(3);
        var vier = van(4);
        van(3);
        van(5);
        assertThat(indelingen.aantal()).isEqualTo(2);
        assertThat(van(3)).isSameAs(drie);
        assertThat(van(4)).isNotSameAs(vier).isEqualTo(vier);
    }

    @Test
    void eenIndelingKentGeenNamen() {
        assertThat(IntStream.rangeClosed(3, 14).mapToObj(this::van).toList().toString())
                .contains("KINDEROPVANG")
                .doesNotContain("Samira", "Joyce", "coach", "wie-is-wie");
    }

    private Indeling van(int aantal) {
        var gezelschap = Gezelschap.van(KringFixture.veertien().subList(0, aantal));
        List<Ruimte> ruimtes = Figuur.uit(gezelschap, Maat.BREED, true, Woorden.nederlands()).stream()
                .map(Figuur::ruimte)
                .toList();
        return indelingen.van(ruimtes, Maat.BREED);
    }
}
