package nl.kring.platform.sleutel;

import java.util.UUID;

/** A key or a text does not open: changed, moved, or under another key. Names the place, never what stands there. */
public final class NietTeOpenen extends RuntimeException {
    private NietTeOpenen(String wat, Throwable reden) {
        super(wat, reden);
    }

    static NietTeOpenen tekst(String plek, UUID rij, Throwable reden) {
        return new NietTeOpenen(plek + " " + rij + " does not open", reden);
    }

    static NietTeOpenen sleutel(UUID kind, Throwable reden) {
        return new NietTeOpenen("the key of child " + kind + " does not open with this master key", reden);
    }
}
