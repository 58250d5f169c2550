package nl.kring.platform.sleutel;

import java.util.UUID;

/** Everything written about this child was made unreadable for good; no new key is made, so nothing more is written either. */
public final class TekstenGewist extends RuntimeException {
    private TekstenGewist(String wat) {
        super(wat, null, false, false);
    }

    public static TekstenGewist van(UUID kind) {
        return new TekstenGewist("the key of child " + kind + " was destroyed; nothing can be written");
    }
}
