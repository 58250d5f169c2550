package nl.kring.regels.tabel;

import java.util.List;

/**
 * A fact that a table looks at, or something that follows.
 *
 * @param waarden the closed list of values; for what follows the strongest first, so that an exclusion beats an inclusion (BSL-01)
 */
public record Kolom(String naam, Soort soort, List<String> waarden) {

    /** How the values are written in a DMN file: as words between quotes, or as {@code true} and {@code false}. */
    public enum Soort {
        KEUZE("string"),
        JA_NEE("boolean");

        private final String dmn;

        Soort(String dmn) {
            this.dmn = dmn;
        }

        public String dmn() {
            return dmn;
        }
    }

    public Kolom {
        waarden = List.copyOf(waarden);
        if (!naam.matches("[a-z][A-Za-z0-9]{1,39}") || waarden.size() < 2) {
            throw new IllegalArgumentException("Geen kolom: " + naam);
        }
    }
}
