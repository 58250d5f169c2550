package nl.kring.verzoek;

import java.time.LocalDate;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;

/**
 * A request, as the parent who made it and the privacy officer see it.
 *
 * @param reden why it takes longer, when it does
 * @param antwoord absent while it is open
 */
public record Verzoek(
        VerzoekId id,
        KindId kind,
        String kindnaam,
        String oudernaam,
        Verzoeksoort soort,
        String woorden,
        Termijn termijn,
        @Nullable String reden,
        @Nullable Antwoord antwoord) {

    /** What a privacy officer wrote to the parent. */
    public record Antwoord(Uitkomst uitkomst, String woorden, LocalDate op, String door) {
        boolean isHetzelfde(Uitkomst wat, String zin) {
            return uitkomst == wat && woorden.equals(zin);
        }
    }

    boolean isHetzelfde(KindId over, Verzoeksoort wat, String zin) {
        return kind.equals(over) && soort == wat && woorden.equals(zin);
    }

    public boolean open() {
        return antwoord == null;
    }
}
