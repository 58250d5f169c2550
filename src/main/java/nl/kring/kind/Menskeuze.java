package nl.kring.kind;

/** What a human decided about the wijkcoach where the voogd is a natural person (BSL-13). */
public enum Menskeuze {
    NIET_BESLIST,
    BLIJFT,
    STAPJE_TERUG
}
