package nl.kring.kringbeeld;

/** The shape of an organisation as a small sign beside its name. */
public final class Vormen {

    private static final double STRAAL = 9.6;

    private Vormen() {}

    /** Hidden from screen readers: the word always stands next to it. */
    public static String pictogram(Organisatiesoort soort) {
        return """
                <svg class="kring-vorm %s" viewBox="-14 -14 28 28" aria-hidden="true" focusable="false">\
                <path d="%s"/></svg>""".formatted(soort.css(), Vorm.pad(soort, STRAAL));
    }
}
