package nl.kring.kringbeeld;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.platform.taal.Woorden;

/** Everything there is to read about one figure: what is drawn, what a screen reader says, and where it leads. */
record Opschrift(String id, String initialen, String naam, List<String> regels, String label, String url) {

    static Opschrift van(Kringpersoon persoon, Maat maat, boolean metRol, Woorden woorden) {
        return new Opschrift(
                persoon.id(),
                Tekst.begin(persoon.initialen(), 3),
                Tekst.kort(persoon.naam(), maat.letters().naamlengte()),
                maat.eenRing() ? List.of() : regels(persoon, maat.letters().rol(), metRol, woorden),
                label(persoon, woorden),
                persoon.url());
    }

    static Opschrift meer(int aantal, Woorden woorden) {
        String initialen = "+ " + aantal;
        return new Opschrift(
                "meer",
                initialen,
                woorden.zeg("kring.anderen"),
                List.of(),
                woorden.zeg("kring.andereniet", initialen),
                "#" + Kringbeeld.LIJST);
    }

    /** Two lines at most; a state takes the last, because it may never drop off. */
    private static List<String> regels(Kringpersoon persoon, Tekst.Regelmaat maat, boolean metRol, Woorden woorden) {
        String staat = persoon.staat().woord(woorden);
        var rol = metRol ? Tekst.regels(persoon.rol(), maat, staat.isEmpty() ? 2 : 1) : List.<String>of();
        return Stream.concat(rol.stream(), Stream.of(staat).filter(woord -> !woord.isEmpty()))
                .toList();
    }

    /** Begins with what is visible, so that it can be said aloud to point at it (WCAG 2.5.3, design rule 5.11). */
    private static String label(Kringpersoon persoon, Woorden woorden) {
        return Stream.of(
                        persoon.naam(),
                        persoon.rol(),
                        persoon.staat().woord(woorden),
                        woorden.zegVan("kringsoort", persoon.soort()),
                        persoon.ring().niveau(woorden))
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(woorden.zeg("lijst.komma")));
    }
}
