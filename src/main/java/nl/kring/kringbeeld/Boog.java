package nl.kring.kringbeeld;

import static nl.kring.kringbeeld.Getal.kort;
import static nl.kring.kringbeeld.Tekst.veilig;

/** One coloured stretch of the rim with the name of the organisation along it. */
record Boog(double straal, Bereik bereik) {

    /** Half the gap to the next stretch, in degrees. */
    private static final double KIER = 1.6;

    String teken(String id, Organisatiesoort soort) {
        return """
                <g class="%s"><path class="kring-k-boog" d="%s"/>\
                <path id="%s" fill="none" d="%s"/>\
                <text class="kring-k-boogtekst"><textPath href="#%s" startOffset="50%%">%s</textPath></text></g>
                """.formatted(soort.css(), lijn(straal, false), id, tekstlijn(), id, veilig(soort.naam()));
    }

    /** Below the middle the line runs backwards and further out, so that the letters stand upright outside the rim. */
    private String tekstlijn() {
        boolean onder = Punt.op(1, bereik.midden()).y() > .15;
        return lijn(straal + (onder ? 21 : 10), onder);
    }

    private String lijn(double r, boolean terug) {
        double van = bereik.begin() + KIER;
        double naar = bereik.eind() - KIER;
        String groot = bereik.grootte() > 180 ? "1" : "0";
        return "M" + Punt.op(r, terug ? naar : van)
                + "A" + kort(r) + " " + kort(r) + " 0 " + groot + " " + (terug ? "0 " : "1 ")
                + Punt.op(r, terug ? van : naar);
    }
}
