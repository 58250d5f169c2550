package nl.kring.kringbeeld;

import nl.kring.platform.taal.Woorden;

/** How near someone is to the child, inside out (design rule 5.2). */
public enum Ring {
    GEZIN,
    NAUW_SAMEN,
    STEMT_AF,
    WEET_VAN_ELKAAR;

    /** The word on the screen, as it stands above a group of people. */
    public String naam() {
        return naam(Woorden.nederlands());
    }

    public String naam(Woorden woorden) {
        return woorden.zegVan("ring", this);
    }

    /** The level in a person's label; next to the family it would say nothing new. */
    String niveau(Woorden woorden) {
        return this == GEZIN ? "" : naam(woorden).toLowerCase(woorden.taal().plek());
    }
}
