package nl.kring.kringbeeld;

/** Initials in the shape of someone's organisation. */
public final class Avatar {

    private static final double STRAAL = 18;

    private Avatar() {}

    /** Hidden from screen readers: the name always stands next to it. At most three letters are drawn. */
    public static String svg(Organisatiesoort soort, String initialen) {
        return """
                <svg class="kring-avatar %s" viewBox="-25 -25 50 50" aria-hidden="true" focusable="false">\
                <path class="kring-vormlijn" stroke-width="2" d="%s"/><text y="1" font-size="14">%s</text></svg>""".formatted(soort.css(), Vorm.pad(soort, STRAAL), Tekst.veilig(Tekst.begin(initialen, 3)));
    }
}
