package nl.kring.organisatie;

import org.jspecify.annotations.Nullable;

/**
 * A location in the list of wie is wie.
 *
 * @param wijkcoach first name; absent while nobody holds the place
 * @param eigen whether the viewer belongs there
 */
public record Locatieregel(Locatie locatie, @Nullable String wijkcoach, boolean eigen) {
    Locatieregel alsEigen() {
        return new Locatieregel(locatie, wijkcoach, true);
    }
}
