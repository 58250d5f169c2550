package nl.kring.kind;

/** Where the wijkcoach stands around a child with a measure: the outcome of DT4, kept with it when its facts change. */
public enum Wijkcoachpositie {
    GEWOON,
    /** Open work rests, no invitations, and contact goes by the (gezins)voogd. */
    STAPJE_TERUG,
    /** A human still has to decide (BSL-13). */
    MENS_BESLIST
}
