package nl.kring.kringbeeld;

import java.util.Locale;

/** How near someone is to the child, inside out (design rule 5.2). */
public enum Ring {
    GEZIN("Het dichtst bij"),
    NAUW_SAMEN("Werken nauw samen"),
    STEMT_AF("Stemmen af"),
    WEET_VAN_ELKAAR("Weten van elkaar");

    private final String naam;

    Ring(String naam) {
        this.naam = naam;
    }

    /** The word on the screen, as it stands above a group of people. */
    public String naam() {
        return naam;
    }

    /** The level in a person's label; next to the family it would say nothing new. */
    String niveau() {
        return this == GEZIN ? "" : naam.toLowerCase(Locale.ROOT);
    }
}
