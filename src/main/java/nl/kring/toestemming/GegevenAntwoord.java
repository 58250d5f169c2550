package nl.kring.toestemming;

import java.time.Instant;
import java.time.LocalDate;
import nl.kring.kind.OuderId;
import org.jspecify.annotations.Nullable;

/**
 * One answer of one person. Answers are never changed: a newer one takes over.
 *
 * @param bereik how far a yes goes; only a yes has one
 * @param op the day on which it was given; when it was written down is {@code vastgelegdOp}
 * @param genoteerdDoor first name of the professional who wrote it down; absent when the parent did it
 */
public record GegevenAntwoord(
        AntwoordId id,
        OuderId ouder,
        Antwoord antwoord,
        @Nullable Bereik bereik,
        Kanaal kanaal,
        LocalDate op,
        Instant vastgelegdOp,
        @Nullable String genoteerdDoor) {

    public GegevenAntwoord {
        if ((antwoord == Antwoord.JA) != (bereik != null)) {
            throw new IllegalArgumentException("Een ja heeft een bereik, en alleen een ja");
        }
    }

    public @Nullable ContactNiveau niveau() {
        return bereik == null ? null : bereik.niveau();
    }

    public boolean isJa() {
        return antwoord == Antwoord.JA;
    }

    /** A no, or a stop: it takes an earlier yes about the same party back. */
    boolean sluit() {
        return antwoord.sluit();
    }

    /** Given by the parent in person, not written down by a professional. */
    public boolean isZelfGegeven() {
        return genoteerdDoor == null;
    }
}
