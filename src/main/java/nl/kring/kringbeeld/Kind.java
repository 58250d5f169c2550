package nl.kring.kringbeeld;

import static nl.kring.kringbeeld.Getal.kort;
import static nl.kring.kringbeeld.Tekst.veilig;

/** The child in the middle: a name, and an age or nothing. */
record Kind(String naam, String leeftijd) {

    private static final double KLEINSTE_LETTER = 11;
    private static final double LETTER = .58;
    private static final int LEEFTIJD = 12;

    String teken(Maat maat) {
        double ruimte = 2 * maat.kind() - 9;
        String past = Tekst.kort(naam, (int) (ruimte / (KLEINSTE_LETTER * LETTER)));
        double letter = Math.min(maat.letters().kind(), ruimte / (LETTER * Math.max(1, Tekst.letters(past))));
        // The size sits on a tspan: on the text itself the rule of its class would win from the attribute.
        return """
                <circle class="kring-k-kind" r="%s"/>\
                <text class="kring-k-kindnaam" y="%s"><tspan font-size="%s">%s</tspan></text>
                """.formatted(kort(maat.kind()), leeftijd.isBlank() ? 6 : 2, kort(letter), veilig(past)) + jaren();
    }

    private String jaren() {
        return leeftijd.isBlank() ? "" : """
                <text class="kring-k-kindjaar" y="20">%s</text>
                """.formatted(veilig(Tekst.kort(leeftijd, LEEFTIJD)));
    }
}
