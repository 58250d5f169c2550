package nl.kring.kringbeeld;

import java.util.regex.Pattern;

/** The beginning of every id in one drawing, so that two drawings can stand on one page. */
record Voorvoegsel(String tekst) {

    private static final Pattern VORM = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]{0,63}");

    Voorvoegsel {
        if (!VORM.matcher(tekst).matches()) {
            throw new IllegalArgumentException("Een voorvoegsel is een letter, en dan letters, cijfers en streepjes");
        }
    }

    @Override
    public String toString() {
        return tekst;
    }
}
