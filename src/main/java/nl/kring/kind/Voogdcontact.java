package nl.kring.kind;

import org.jspecify.annotations.Nullable;

/** The gezinsvoogd or jeugdbeschermer: somebody outside Kring, and how to reach this person. At least the name is known. */
public record Voogdcontact(
        String naam,
        @Nullable String organisatie,
        @Nullable String telefoon,
        @Nullable String email) {
    public Voogdcontact {
        if (naam.isBlank()) {
            throw new IllegalArgumentException("a contact without a name");
        }
    }
}
