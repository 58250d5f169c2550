package nl.kring.kringbeeld;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.platform.taal.Woorden;

/** The drawing in words, one sentence for each ring (design rule 5.11). */
final class Omschrijving {

    private Omschrijving() {}

    static String van(String kindnaam, Gezelschap gezelschap, Woorden woorden) {
        var zinnen = Stream.of(Ring.values())
                .filter(ring -> !gezelschap.in(ring).isEmpty())
                .map(ring -> ring.naam(woorden) + ": " + namen(gezelschap, ring, woorden) + ".");
        var rest = gezelschap.rest() > 0
                ? Stream.of(woorden.zeg("kring.rest", gezelschap.rest()))
                : Stream.<String>empty();
        return Stream.of(Stream.of(woorden.zeg("kring.midden", kindnaam)), zinnen, rest)
                .flatMap(deel -> deel)
                .collect(Collectors.joining(" "));
    }

    private static String namen(Gezelschap gezelschap, Ring ring, Woorden woorden) {
        return gezelschap.in(ring).stream()
                .map(persoon -> wie(persoon, woorden))
                .collect(Collectors.joining(woorden.zeg("lijst.komma")));
    }

    private static String wie(Kringpersoon persoon, Woorden woorden) {
        String uitleg = Stream.of(persoon.rol(), persoon.staat().woord(woorden))
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(woorden.zeg("lijst.komma")));
        return uitleg.isEmpty() ? persoon.naam() : persoon.naam() + " (" + uitleg + ")";
    }
}
