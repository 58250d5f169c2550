package nl.kring.logboek;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look along the chain of one municipality brought up.
 *
 * @param verzegeld how many seals there are
 * @param wachtend how many lines wait for theirs
 * @param controlegetal the last seal, to be kept outside the database; absent while there is none
 * @param kentGetal whether the number that was brought along is one of the seals
 * @param fouten how many places in the chain are wrong; the list holds the first ones
 */
public record Kettingoordeel(
        long verzegeld,
        long wachtend,
        @Nullable String controlegetal,
        boolean kentGetal,
        long fouten,
        List<Bevinding> bevindingen) {

    public Kettingoordeel {
        bevindingen = List.copyOf(bevindingen);
    }

    public boolean klopt() {
        return bevindingen.isEmpty();
    }

    /** Wrong places that the list does not name. */
    public long meerFouten() {
        return fouten
                - bevindingen.stream()
                        .filter(bevinding -> bevinding.soort().ordinal() <= Soort.LATER.ordinal())
                        .count();
    }

    /** One thing that is wrong: the number of a line, or how many lines. */
    public record Bevinding(Soort soort, long nummer) {
        /** For a person, without names. */
        public String zin() {
            return soort.zin.formatted(nummer);
        }
    }

    public enum Soort {
        /** The line or its seal was changed, or swapped with another. */
        VERANDERD("Regel %d is veranderd."),
        WEG("Regel %d is weggehaald."),
        GAT("Vlak voor regel %d zijn regels weggehaald."),
        /** Sealed long after the time that it says: put in afterwards. */
        LATER("Regel %d is later toegevoegd dan de tijd die erin staat."),
        EINDE("Het einde van het logboek klopt niet. De laatste regel hoort nummer %d te zijn."),
        ERBIJ("Regels die er buiten Kring om bij kwamen: %d."),
        /** In the queue and gone: taken away before the seal. */
        VOORTIJDIG_WEG("Regels die zijn weggehaald voor ze verzegeld waren: %d."),
        WACHT_LANG("Regels die langer dan een kwartier op hun zegel wachten: %d.");

        private final String zin;

        Soort(String zin) {
            this.zin = zin;
        }
    }
}
