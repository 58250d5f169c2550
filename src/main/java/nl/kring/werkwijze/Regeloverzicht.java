package nl.kring.werkwijze;

import java.util.List;
import java.util.Optional;
import nl.kring.platform.web.Bron;
import org.jspecify.annotations.Nullable;

/** What there is of rules: the tables, each rule by its id, and the version in force. For pages that show or discuss rules without following them. */
public interface Regeloverzicht {

    /** The version in force: of the municipality of whoever asks, else the one that Kring came with. */
    int versie();

    /** The version in force in this gebied today, where a pilot may run; without a gebied that of the whole city. */
    int versieIn(@Nullable String gebied);

    /** In order: DT1 to DT10. */
    List<Beslistabel> tabellen();

    /** A rule as people read it, by its id, such as DT1.2. */
    Optional<Bron> regel(String id);

    /**
     * A decision table.
     *
     * @param bepaalt what comes out of it, in plain words
     */
    record Beslistabel(String id, String naam, String bepaalt) {}
}
