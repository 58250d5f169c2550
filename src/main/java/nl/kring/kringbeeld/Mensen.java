package nl.kring.kringbeeld;

import static nl.kring.kringbeeld.Getal.kort;
import static nl.kring.kringbeeld.Tekst.veilig;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people themselves: each a link with a shape, initials and at most three lines of text. */
record Mensen(Schikking schikking, Maat maat) {

    private static final double REGEL = Maat.ROL + 2.2;

    /** Shapes with a deep lower edge: their name starts a little lower. */
    private static final Set<Organisatiesoort> DIEP =
            EnumSet.of(Organisatiesoort.JGZ, Organisatiesoort.JEUGDZORG, Organisatiesoort.ONDERWIJS);

    String teken() {
        var mensen = new StringBuilder();
        for (Plek plek : schikking.indeling().plekken()) {
            mensen.append(teken(schikking.figuren().get(plek.ruimte().nummer()), plek));
        }
        return mensen.toString();
    }

    /** The initials lie outside the link: they are a drawing, not a word to say (design rule 5.11). */
    private String teken(Figuur figuur, Plek plek) {
        var opschrift = figuur.opschrift();
        double straal = plek.ruimte().omvang().vorm();
        return """
                <g class="%s" data-persoon="%s" transform="translate(%s)"><a href="%s" aria-label="%s">
                <circle class="kring-k-focus" r="%s"/>%s
                %s</a><text class="kring-k-init" aria-hidden="true" pointer-events="none" y="1" \
                dominant-baseline="central" text-anchor="middle">%s</text></g>
                """.formatted(
                        klassen(figuur),
                        veilig(opschrift.id()),
                        plek.punt(),
                        veilig(opschrift.url()),
                        veilig(opschrift.label()),
                        kort(straal + 9),
                        vorm(plek.ruimte().soort(), straal),
                        regels(opschrift, eersteRegel(plek, opschrift.regels().size())),
                        veilig(opschrift.initialen()));
    }

    private static String klassen(Figuur figuur) {
        var soort = figuur.ruimte().soort();
        return "kring-k-p " + figuur.staat().css() + (soort == null ? "" : " " + soort.css());
    }

    /** The "+ n" belongs to no organisation, so it brings its own quiet colours; a stylesheet may change them. */
    private static String vorm(@Nullable Organisatiesoort soort, double straal) {
        if (soort == null) {
            return """
                    <path class="kring-k-meer" fill="#FFFFFF" stroke="#505B60" stroke-width="2.25" d="%s"/>""".formatted(Vorm.cirkel(straal));
        }
        return """
                <path class="kring-k-vorm" d="%s"/>""".formatted(Vorm.pad(soort, straal));
    }

    private String regels(Opschrift opschrift, double eerste) {
        // The size sits on a tspan: on the text itself the rule of its class would win from the attribute.
        var regels = new StringBuilder(
                """
                <text class="kring-k-naam kring-k-halo" y="%s"><tspan font-size="%s">%s</tspan></text>
                """.formatted(kort(eerste), kort(maat.letters().naam()), veilig(opschrift.naam())));
        double y = eerste;
        for (String regel : opschrift.regels()) {
            y += REGEL;
            regels.append("""
                    <text class="kring-k-rol kring-k-halo" y="%s">%s</text>
                    """.formatted(kort(y), veilig(regel)));
        }
        return regels.toString();
    }

    private double eersteRegel(Plek plek, int regels) {
        var soort = plek.ruimte().soort();
        double vorm = plek.ruimte().omvang().vorm();
        if (plek.naamErboven()) {
            return -vorm - 8 - regels * REGEL;
        }
        boolean diep = soort != null && DIEP.contains(soort);
        return vorm + maat.letters().naam() + (diep ? 6 : 3);
    }
}
