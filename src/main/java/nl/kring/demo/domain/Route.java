package nl.kring.demo.domain;

/** How things stand between a family and a wijkcoach. */
enum Route {
    /** Nobody asked for one, nobody needs one. */
    GEEN("NEE"),
    /** Parents do not want to say, and need not. */
    WIL_NIET_ZEGGEN("WIL_NIET_ZEGGEN"),
    /** Scenario 1: judged to be of use, parents not asked yet. */
    EEN_NIET_GEVRAAGD("NEE"),
    /** Scenario 1: parents want to think. */
    EEN_BEDENKTIJD("ONBEKEND"),
    /** Scenario 1: all agree. */
    EEN_AKKOORD("NEE"),
    /** Scenario 2, and all said yes to contact. */
    TWEE("JA"),
    /** Scenario 2, asked, no answer yet. */
    TWEE_VRAAG_OPEN("JA"),
    /** Scenario 2, one of the two said yes. */
    TWEE_VRAAG_HALF("JA"),
    /** Scenario 3: parents would rather not. */
    DRIE("NEE");

    private final String antwoord;

    Route(String antwoord) {
        this.antwoord = antwoord;
    }

    /** What parents answered at the placement. */
    String antwoord() {
        return antwoord;
    }

    /** Whether in the end all said yes, so that a wijkcoach may come along. */
    boolean eindigtMetJa() {
        return this == EEN_AKKOORD || this == TWEE;
    }
}
