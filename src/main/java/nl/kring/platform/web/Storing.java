package nl.kring.platform.web;

/**
 * Why a page cannot be shown, in plain words without "je" or "u". Unknown and forbidden read the same on purpose: the
 * difference would tell that something exists.
 */
public enum Storing {
    NIET_TE_OPENEN(
            "Deze pagina is hier niet te openen",
            "Misschien is het adres veranderd. Of de pagina hoort bij iemand anders.",
            "Naar het begin"),
    VERLOPEN(
            "Kring is vanzelf afgesloten",
            "Dat gebeurt na een tijd zonder klikken. Zo kan niemand anders meelezen. Wat bewaard was, is er nog.",
            "Opnieuw beginnen"),
    GEWIST(
            "Hier kan niets meer bij",
            "Wat er over dit kind geschreven was, is voorgoed gewist. Daarom bewaart Kring over dit kind geen woorden meer.",
            "Naar het begin"),
    DRUK(
            "Het is hier even druk",
            "Probeer het over een paar tellen opnieuw. Wat bewaard was, is er nog.",
            "Naar het begin"),
    MISLUKT(
            "Er ging bij ons iets mis",
            "Wat bewaard was, is er nog. Probeer het over een paar minuten opnieuw.",
            "Naar het begin");

    private final String titel;
    private final String zin;
    private final String verder;

    Storing(String titel, String zin, String verder) {
        this.titel = titel;
        this.zin = zin;
        this.verder = verder;
    }

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

    public String titel() {
        return titel;
    }

    public String zin() {
        return zin;
    }

    public String verder() {
        return verder;
    }
}
