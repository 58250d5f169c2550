package nl.kring.kringbeeld;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The drawing in words, one sentence for each ring (design rule 5.11). */
final class Omschrijving {

    private Omschrijving() {}

    static String van(String kindnaam, Gezelschap gezelschap) {
        var zinnen = Stream.of(Ring.values())
                .filter(ring -> !gezelschap.in(ring).isEmpty())
                .map(ring -> ring.naam() + ": " + namen(gezelschap, ring) + ".");
        var rest = gezelschap.rest() > 0
                ? Stream.of("Nog " + gezelschap.rest() + " mensen staan in de lijst.")
                : Stream.<String>empty();
        return Stream.of(Stream.of(kindnaam + " staat in het midden."), zinnen, rest)
                .flatMap(deel -> deel)
                .collect(Collectors.joining(" "));
    }

    private static String namen(Gezelschap gezelschap, Ring ring) {
        return gezelschap.in(ring).stream().map(Omschrijving::wie).collect(Collectors.joining(", "));
    }

    private static String wie(Kringpersoon persoon) {
        String uitleg = Stream.of(persoon.rol(), persoon.staat().woord())
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(", "));
        return uitleg.isEmpty() ? persoon.naam() : persoon.naam() + " (" + uitleg + ")";
    }
}
