package nl.kring.kind;

import java.time.LocalDate;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;

/**
 * A measure of protection over a child, and what follows for the wijkcoach.
 *
 * @param tot the last day; absent while no end is known
 * @param contact absent for a voogd who is a natural person: then it is who holds gezag
 * @param reden why a human decided so about the wijkcoach (BSL-13)
 * @param positie what DT4 gave when the facts last changed
 * @param regel the id of the rule that gave it
 * @param versie goes up with every change, so that two editors never undo each other
 */
public record Beschermingsmaatregel(
        MaatregelId id,
        KindId kind,
        Maatregelsoort soort,
        Bekendheid bekend,
        LocalDate van,
        @Nullable LocalDate tot,
        @Nullable Voogdcontact contact,
        Menskeuze mens,
        @Nullable String reden,
        Wijkcoachpositie positie,
        String regel,
        @Nullable String notitie,
        int versie) {

    /** The last day is included (BSL-11). */
    public boolean looptOp(LocalDate dag) {
        return !van.isAfter(dag) && !isVoorbijOp(dag);
    }

    public boolean isVoorbijOp(LocalDate dag) {
        return tot != null && tot.isBefore(dag);
    }

    /** Whether the wijkcoach steps back on this day. Work that rested before comes back for review, and not by itself (DT4.5). */
    public boolean stapjeTerugOp(LocalDate dag) {
        return positie == Wijkcoachpositie.STAPJE_TERUG && looptOp(dag);
    }
}
