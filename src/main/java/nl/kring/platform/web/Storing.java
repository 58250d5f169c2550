package nl.kring.platform.web;

import nl.kring.platform.taal.Woorden;

/**
 * Why a page cannot be shown, in plain words without "je" or "u". Unknown and forbidden read the same on purpose: the
 * difference would tell that something exists.
 */
public enum Storing {
    NIET_TE_OPENEN,
    VERLOPEN,
    GEWIST,
    DRUK,
    MISLUKT;

    /**
     * By the status of the answer: everything of the 400s is "not here", everything else is our fault. What someone may not open
     * is a 404 here, so a 403 has one cause only: a form without its token, because the session ended while it stood open. A 409 that is
     * not a form shown again has one cause too: nothing can be written about a child whose key was destroyed.
     */
    public static Storing vanStatus(int status) {
        return switch (status) {
            case 403 -> VERLOPEN;
            case 409 -> GEWIST;
            case 503 -> DRUK;
            default -> status >= 400 && status < 500 ? NIET_TE_OPENEN : MISLUKT;
        };
    }

    public String titel(Woorden woorden) {
        return woorden.zegVan("storing", this);
    }

    public String zin(Woorden woorden) {
        return woorden.zegVan("storingzin", this);
    }

    public String verder(Woorden woorden) {
        return woorden.zeg(this == VERLOPEN ? "fout.opnieuw" : "fout.begin");
    }
}
