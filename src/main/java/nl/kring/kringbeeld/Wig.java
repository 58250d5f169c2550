package nl.kring.kringbeeld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of the circle that one kind of organisation gets; without a kind it holds the "+ n" (design rule 5.3). */
record Wig(@Nullable Organisatiesoort soort, Bereik bereik) {

    /** A wedge that is too narrow has no room for a name. */
    private static final double MINSTENS = 34;

    private static final Comparator<Ruimte> MET_DE_KLOK_MEE =
            Comparator.comparing(Ruimte::soort, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Room by number of people, clockwise from {@code begin}; together always the whole circle. */
    static List<Wig> verdeel(List<Ruimte> ruimtes, double begin) {
        var gewichten = gewichten(ruimtes);
        double totaal =
                gewichten.values().stream().mapToDouble(Double::doubleValue).sum();
        gewichten.replaceAll((soort, gewicht) -> Math.max(MINSTENS, 360 * gewicht / totaal));
        double breedte =
                gewichten.values().stream().mapToDouble(Double::doubleValue).sum();
        var wiggen = new ArrayList<Wig>();
        double hoek = begin;
        for (var deel : gewichten.entrySet()) {
            double eind = hoek + deel.getValue() * (360 / breedte);
            wiggen.add(new Wig(deel.getKey(), new Bereik(hoek, eind)));
            hoek = eind;
        }
        return wiggen;
    }

    private static Map<@Nullable Organisatiesoort, Double> gewichten(List<Ruimte> ruimtes) {
        var gewichten = new LinkedHashMap<@Nullable Organisatiesoort, Double>();
        ruimtes.stream()
                .filter(ruimte -> !ruimte.isGezin())
                .sorted(MET_DE_KLOK_MEE)
                .forEach(ruimte -> gewichten.merge(ruimte.soort(), 1.75, (eerder, eerste) -> eerder + 1));
        return gewichten;
    }
}
