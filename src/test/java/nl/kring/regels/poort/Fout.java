package nl.kring.regels.poort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * A fault planted in a table that comes with Kring.
 *
 * @param zinnen each of these is said, word for word
 */
record Fout(String wat, Tabelbestand bestand, String... zinnen) {

    /** Every sentence says which table it is about, and can be read. */
    void wordtGenoemd() {
        assertThat(bestand.zinnen())
                .containsAll(List.of(zinnen))
                .allSatisfy(zin -> assertThat(zin)
                        .startsWith("Tabel " + bestand.id().id())
                        .endsWith(".")
                        .hasSizeLessThan(500));
    }

    @Override
    public String toString() {
        return wat;
    }
}
