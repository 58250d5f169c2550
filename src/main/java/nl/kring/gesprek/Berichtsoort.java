package nl.kring.gesprek;

/** What a letter about a talk tells. */
public enum Berichtsoort {
    UITNODIGING,
    WIJZIGING,
    /** The talk is off. */
    AFZEGGING,
    /** Off for this one person, who may know no more about the child; the talk itself goes on. */
    INTREKKING,
    HERINNERING;

    public boolean isAf() {
        return this == AFZEGGING || this == INTREKKING;
    }
}
