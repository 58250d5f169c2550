package nl.kring.platform.web;

import java.util.List;

/**
 * A goal in the parents' words, with how each voice sees it going. The voices may differ and stand side by side.
 *
 * @param soort number and kind, as in "Doel 1 · ontwikkeling"
 * @param woorden the goal as the parents said it, without quotation marks
 */
public record DoelKaart(String soort, String woorden, List<Stem> stemmen) {

    public DoelKaart {
        stemmen = List.copyOf(stemmen);
    }

    public record Stem(String wie, Gang gang) {}

    /** Progress in words, never in figures or colours. */
    public enum Gang {
        BETER("beter", "gaat beter"),
        GELIJK("gelijk", "blijft gelijk"),
        MINDER("minder", "gaat minder goed"),
        NOG_NIET("begin", "nog niet begonnen");

        private final String icoon;
        private final String zin;

        Gang(String icoon, String zin) {
            this.icoon = icoon;
            this.zin = zin;
        }

        public String icoon() {
            return icoon;
        }

        public String zin() {
            return zin;
        }
    }
}
