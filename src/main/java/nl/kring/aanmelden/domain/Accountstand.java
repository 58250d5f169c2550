package nl.kring.aanmelden.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far somebody's access has come. */
public enum Accountstand {
    GEEN("nog geen account", "rond"),
    CODE_KLAAR("code gemaakt", "klok"),
    CODE_VERLOPEN("code verlopen", "zandloper"),
    OPEN("heeft toegang", "vink"),
    GESLOTEN("gesloten", "slot");

    private final String woorden;
    private final String icoon;

    Accountstand(String woorden, String icoon) {
        this.woorden = woorden;
        this.icoon = icoon;
    }

    /**
     * @param actief absent where there is no account
     * @param codeTot until when a code works that has not been used
     */
    static Accountstand van(@Nullable Boolean actief, @Nullable Instant codeTot, Instant nu) {
        if (actief == null) {
            return GEEN;
        }
        if (actief) {
            return OPEN;
        }
        if (codeTot == null) {
            return GESLOTEN;
        }
        return codeTot.isAfter(nu) ? CODE_KLAAR : CODE_VERLOPEN;
    }

    public String woorden() {
        return woorden;
    }

    public String icoon() {
        return icoon;
    }
}
