package nl.kring.inzage;

/** What a look was about, as few parts as a parent needs to know; each has its words in six languages ({@code deel.…}). */
public enum Meekijkdeel {
    /** Name, group, and what is to be done, of several children together. */
    LIJST,
    KIND,
    DOELEN,
    GESPREK,
    VERSLAG,
    BERICHT,
    THUIS,
    HULP,
    TOESTEMMING,
    CODE,
    VERZOEK,
    MEEKIJKEN,
    BESTAND,
    WISSEN,
    /** Also what has no child in it, and so never comes on a parent's page. */
    ANDERS
}
