package nl.kring.platform.web;

import org.jspecify.annotations.Nullable;

/** A step in "Wat nu?": done, now, or later. */
public record VerloopStap(
        Stand stand,
        String titel,
        String zin,
        @Nullable Actie actie,
        @Nullable Bron bron) {

    public enum Stand {
        KLAAR("klaar", "rondvink"),
        NU("nu", "bezig"),
        STRAKS("straks", "rond");

        private final String woord;
        private final String icoon;

        Stand(String woord, String icoon) {
            this.woord = woord;
            this.icoon = icoon;
        }

        /** For who reads the list aloud, and as the css class. */
        public String woord() {
            return woord;
        }

        public String icoon() {
            return icoon;
        }
    }
}
