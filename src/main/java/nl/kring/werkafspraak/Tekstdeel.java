package nl.kring.werkafspraak;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of the text as it is shown: headings (#), lists (-) and paragraphs, with empty lines between them. Everything else of Markdown
 * stays as it was typed, so nothing in it can become a part of the page.
 */
public sealed interface Tekstdeel {
    record Kop(String tekst) implements Tekstdeel {}

    record Lijst(List<String> punten) implements Tekstdeel {
        public Lijst {
            punten = List.copyOf(punten);
        }
    }

    record Alinea(String tekst) implements Tekstdeel {}

    static List<Tekstdeel> lees(String tekst) {
        return Arrays.stream(tekst.replace("\r\n", "\n").split("\n\\s*\n"))
                .map(String::strip)
                .filter(blok -> !blok.isEmpty())
                .flatMap(Tekstdeel::deel)
                .toList();
    }

    private static Stream<Tekstdeel> deel(String blok) {
        var regels = blok.lines().map(String::strip).toList();
        if (isKop(regels.getFirst())) {
            var kop = Stream.<Tekstdeel>of(new Kop(regels.getFirst().replaceFirst("^#+\\s*", "")));
            var rest = String.join("\n", regels.subList(1, regels.size()));
            return rest.isEmpty() ? kop : Stream.concat(kop, deel(rest));
        }
        return Stream.of(
                regels.stream().allMatch(Tekstdeel::isPunt)
                        ? new Lijst(regels.stream()
                                .map(regel -> regel.substring(1).strip())
                                .toList())
                        : new Alinea(blok));
    }

    private static boolean isKop(String regel) {
        return regel.matches("#{1,6}\\s.+");
    }

    private static boolean isPunt(String regel) {
        return regel.matches("[-*]\\s.+");
    }
}
