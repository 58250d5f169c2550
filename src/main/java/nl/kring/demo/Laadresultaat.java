package nl.kring.demo;

import java.util.Map;

/** What came of loading. A refusal is expected: the demo goes into an empty database only. */
public sealed interface Laadresultaat {

    /** @param regels how many lines each table got, by its full name such as "kind.plaatsing" */
    record Geladen(Map<String, Long> regels) implements Laadresultaat {
        public Geladen {
            regels = Map.copyOf(regels);
        }

        public long regels(String tabel) {
            return regels.getOrDefault(tabel, 0L);
        }

        public long totaal() {
            return regels.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    record Geweigerd(Reden reden) implements Laadresultaat {}

    enum Reden {
        /** This database already knows what it is for: the demo, or the real thing. */
        AL_INGERICHT,
        /** Arnhem is already there. */
        GEMEENTE_BESTAAT
    }
}
