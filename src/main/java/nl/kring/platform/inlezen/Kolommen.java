package nl.kring.platform.inlezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which heading of a file stands for which column.
 *
 * @param koppen heading in the file, by the name of the column
 * @param ongebruikt headings that this import does nothing with
 * @param fouten why the file cannot be used as it is
 */
record Kolommen(Map<String, String> koppen, List<String> ongebruikt, List<String> fouten) {
    private static final int NOEM_HOOGSTENS = 8;

    static Kolommen uit(List<String> kopregel, List<Kolom> bekend) {
        var koppen = new LinkedHashMap<String, String>();
        var ongebruikt = new ArrayList<String>();
        var fouten = new ArrayList<String>();
        for (var kop : kopregel) {
            var kolom = bekend.stream().filter(deze -> deze.heet(kop)).findFirst();
            if (kolom.isEmpty()) {
                ongebruikt.add(kop);
            } else if (koppen.putIfAbsent(kolom.get().naam(), kop) != null) {
                fouten.add("De kolom '" + kolom.get().naam() + "' staat er meer dan één keer in. Haal er een weg.");
            }
        }
        var ontbreekt = bekend.stream()
                .filter(kolom -> kolom.verplicht() && !koppen.containsKey(kolom.naam()))
                .map(kolom -> "'" + kolom.naam() + "'")
                .toList();
        if (!ontbreekt.isEmpty()) {
            fouten.addFirst((ontbreekt.size() == 1 ? "Deze kolom ontbreekt: " : "Deze kolommen ontbreken: ")
                    + String.join(", ", ontbreekt)
                    + ". De eerste regel van het bestand moet de namen van de kolommen bevatten; zie docs/import.md.");
        }
        return new Kolommen(koppen, ongebruikt, fouten);
    }

    /** Said aloud, because a mistyped heading would otherwise be left out in silence. */
    String watErNietMeedoet() {
        var namen = ongebruikt.stream()
                .limit(NOEM_HOOGSTENS)
                .map(kop -> "'" + kop + "'")
                .collect(Collectors.joining(", "));
        var meer = ongebruikt.size() - NOEM_HOOGSTENS;
        return "Deze kolommen gebruikt Kring niet: " + namen + (meer > 0 ? " en nog " + meer : "") + ".";
    }
}
