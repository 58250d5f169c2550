package nl.kring.organisatie.inrichten;

/** What a municipality has of all that Kring needs before a child can be placed. */
public record Inrichtstand(boolean wijken, boolean houders, boolean locaties, boolean groepen, boolean collegas) {

    /** Areas may come later: they only say which wijkteam goes with a location. */
    public boolean isKlaar() {
        return houders && locaties && groepen && collegas;
    }
}
