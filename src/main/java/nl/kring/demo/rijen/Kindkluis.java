package nl.kring.demo.rijen;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.KindId;
import nl.kring.platform.sleutel.Hoofdsleutel;

/** Closes texts with a key for each child, made at its first text. The words are those of the seed; what stands in the tables never is. */
final class Kindkluis implements Kluis {
    private final GemeenteId gemeente;
    private final Hoofdsleutel hoofdsleutel;
    private final Instant nu;
    private final Consumer<Rij> uitvoer;
    /** Wrapped, because there may be a hundred thousand of them. */
    private final Map<UUID, byte[]> sleutels = new HashMap<>();

    Kindkluis(GemeenteId gemeente, Hoofdsleutel hoofdsleutel, Instant nu, Consumer<Rij> uitvoer) {
        this.gemeente = gemeente;
        this.hoofdsleutel = hoofdsleutel;
        this.nu = nu;
        this.uitvoer = uitvoer;
    }

    @Override
    public Object dicht(UUID kind, String plek, UUID rij, String tekst) {
        var gewikkeld = sleutels.computeIfAbsent(kind, this::nieuwe);
        return hoofdsleutel.open(gemeente, new KindId(kind), gewikkeld).dicht(plek, rij, tekst);
    }

    private byte[] nieuwe(UUID kind) {
        var gewikkeld = hoofdsleutel.wikkel(hoofdsleutel.nieuweVoor(gemeente, new KindId(kind)));
        uitvoer.accept(new Rij.Sleutel(kind, gewikkeld, hoofdsleutel.meester(), nu));
        return gewikkeld;
    }
}
