package nl.kring.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One request that is measured, made ready beforehand.
 *
 * @param velden what a form sends; empty for a page that is only read. A value is a text or a list of texts
 * @param verwacht the status that proves that it worked
 * @param kinderen the children whose rows it changes: what it did to them is undone afterwards
 */
public record Ronde(Bezoek wie, String pad, Map<String, ?> velden, int verwacht, Set<UUID> kinderen) {
    public Ronde {
        velden = Map.copyOf(velden);
        kinderen = Set.copyOf(kinderen);
    }

    public static Ronde lees(Bezoek wie, String pad) {
        return new Ronde(wie, pad, Map.of(), 200, Set.of());
    }

    /** A form that is accepted and leads on. */
    public static Ronde stuur(Bezoek wie, String pad, Map<String, ?> velden, UUID kind) {
        return new Ronde(wie, pad, velden, 302, Set.of(kind));
    }

    /** A page that this person may not open; that it is refused leaves a line about this child. */
    public static Ronde geweigerd(Bezoek wie, String pad, UUID kind) {
        return new Ronde(wie, pad, Map.of(), 404, Set.of(kind));
    }

    boolean schrijft() {
        return !kinderen.isEmpty();
    }

    static Set<UUID> kinderen(List<Ronde> rondes) {
        return rondes.stream()
                .flatMap(ronde -> ronde.kinderen().stream())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
