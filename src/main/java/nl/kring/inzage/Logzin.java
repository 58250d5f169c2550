package nl.kring.inzage;

import java.time.LocalDateTime;
import java.util.UUID;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;

/**
 * One line, put into words.
 *
 * @param wie name, or what kind of person when the name is no longer known
 * @param als function and organisation at that moment; empty for a parent and for Kring itself
 * @param waarom the ground; empty when the line names none
 */
public record Logzin(
        UUID id,
        LocalDateTime moment,
        UUID persoon,
        boolean mens,
        String wie,
        String als,
        String wat,
        @Nullable KindId kind,
        String waarom,
        boolean toegestaan,
        boolean afgeschermd,
        String instantie) {

    private static final int STAART = 6;

    /** "24 november 2026". */
    public String dag() {
        return Tijd.dagMaand(moment.toLocalDate(), moment.toLocalDate().minusYears(1));
    }

    public String uur() {
        return Tijd.uur(moment.toLocalTime());
    }

    /** Enough of the child's number to see which lines are about the same child. */
    public String kindnummer() {
        var tekst = String.valueOf(kind);
        return kind == null ? "" : tekst.substring(tekst.length() - STAART);
    }
}
