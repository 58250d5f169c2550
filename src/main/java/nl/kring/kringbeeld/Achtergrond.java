package nl.kring.kringbeeld;

import static nl.kring.kringbeeld.Getal.kort;
import static nl.kring.kringbeeld.Tekst.veilig;

import java.util.stream.Collectors;

/** Everything behind the people: circles, the coloured rim, the child, the level labels. Hidden from screen readers. */
record Achtergrond(String voorvoegsel, Maat maat) {

    /** From the outermost circle on warm light spreads to the rim. */
    private static final double ZOOM = 38;

    String teken(Kind kind, Indeling indeling) {
        return "<g aria-hidden=\"true\">\n" + schijven() + ringen() + rand(indeling) + kind.teken(maat)
                + labels(indeling) + "</g>\n";
    }

    private String schijven() {
        var stralen = maat.stralen();
        var schijven = new StringBuilder();
        for (int i = 0; i < stralen.size(); i++) {
            int kleur = maat.eenRing() ? 3 - 2 * i : 4 - i;
            double straal = stralen.get(i) + (i == 0 && !maat.eenRing() ? ZOOM : 0);
            schijven.append("""
                    <circle class="kring-k-schijf%s" r="%s"/>
                    """.formatted(kleur, kort(straal)));
        }
        return schijven.toString();
    }

    private String ringen() {
        return maat.stralen().stream()
                .map(straal -> """
                        <circle class="kring-k-ring" r="%s"/>
                        """.formatted(kort(straal)))
                .collect(Collectors.joining());
    }

    private String rand(Indeling indeling) {
        if (maat.grens().boog() == 0) {
            return "";
        }
        var rand = new StringBuilder();
        for (Wig wig : indeling.wiggen()) {
            if (wig.soort() != null) {
                rand.append(new Boog(maat.grens().boog(), wig.bereik())
                        .teken(voorvoegsel + "-" + wig.soort().sleutel(), wig.soort()));
            }
        }
        return rand.toString();
    }

    private static String labels(Indeling indeling) {
        return indeling.labels().stream().map(Achtergrond::label).collect(Collectors.joining());
    }

    private static String label(Niveaulabel label) {
        return """
                <rect class="kring-k-niveauvlak" x="%s" y="%s" width="%s" height="%s" rx="12"/>\
                <text class="kring-k-niveau" x="%s" y="%s">%s</text>
                """.formatted(
                        kort(label.doos().links()),
                        kort(label.doos().boven()),
                        kort(label.breedte()),
                        kort(Niveaulabel.HOOGTE),
                        kort(label.punt().x()),
                        kort(label.punt().y() + 4.5),
                        veilig(label.naam()));
    }
}
