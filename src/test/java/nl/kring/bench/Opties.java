package nl.kring.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What was asked on the command line.
 *
 * @param keren how many times the demo, one after another
 * @param rondes measured requests for each operation
 * @param opnieuw whether data folders of an earlier run are thrown away first
 * @param map under which everything comes to stand
 */
record Opties(List<Integer> keren, int rondes, boolean opnieuw, Path map) {
    static final String UITLEG = "Gebruik: ./kring bench [--keer 1,100] [--rondes 100] [--opnieuw]";
    private static final int MEESTE_RONDES = 10_000;

    Opties {
        keren = List.copyOf(keren);
        if (keren.isEmpty() || keren.stream().anyMatch(keer -> keer < 1 || keer > 1000)) {
            throw new IllegalArgumentException("--keer: getallen van 1 tot en met 1000, met komma's ertussen");
        }
        if (rondes < 1 || rondes > MEESTE_RONDES) {
            throw new IllegalArgumentException("--rondes: een getal van 1 tot en met " + MEESTE_RONDES);
        }
    }

    static Opties lees(List<String> woorden) {
        var opties = new Opties(List.of(1, 100), 100, false, Path.of("target/bench"));
        var rest = woorden.iterator();
        while (rest.hasNext()) {
            var woord = rest.next();
            opties = switch (woord) {
                case "--opnieuw" -> new Opties(opties.keren, opties.rondes, true, opties.map);
                case "--keer" -> new Opties(getallen(woord, rest), opties.rondes, opties.opnieuw, opties.map);
                case "--rondes" ->
                    new Opties(opties.keren, getallen(woord, rest).getFirst(), opties.opnieuw, opties.map);
                default -> throw new IllegalArgumentException("Dit kent de bench niet: " + woord);
            };
        }
        return opties;
    }

    private static List<Integer> getallen(String woord, java.util.Iterator<String> rest) {
        var tekst = rest.hasNext() ? rest.next() : "";
        if (!tekst.matches("[0-9]{1,5}(,[0-9]{1,5})*")) {
            throw new IllegalArgumentException(woord + " wil een getal erachter");
        }
        return Arrays.stream(tekst.split(",")).map(Integer::valueOf).toList();
    }
}
