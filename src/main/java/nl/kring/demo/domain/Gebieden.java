package nl.kring.demo.domain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kring.demo.rijen.Rij;

/** The municipality and its real areas: 8 gebieden, 24 wijken, 83 buurten. */
final class Gebieden {
    static final String CBS_CODE = "GM0202";

    private final Map<String, String> gebieden = new LinkedHashMap<>();
    private final Map<String, String> gebiedVanWijk = new LinkedHashMap<>();

    private Gebieden() {}

    static Gebieden schrijf(Pen pen) {
        var gebieden = new Gebieden();
        pen.schrijf(new Rij.Gemeente(CBS_CODE, "Arnhem"));
        var wijken = new LinkedHashSet<Rij.Wijk>();
        for (var regel : Bron.lees("arnhem_gebied_wijk_buurt_2022.csv")) {
            var gebied = regel.getField("gebied_code");
            var wijk = regel.getField("wijk_code");
            gebieden.gebieden.put(gebied, regel.getField("gebied_naam"));
            gebieden.gebiedVanWijk.put(wijk, gebied);
            wijken.add(new Rij.Wijk(wijk, regel.getField("wijk_naam"), gebied));
            pen.schrijf(new Rij.Buurt(regel.getField("buurt_code"), regel.getField("buurt_naam"), wijk));
        }
        gebieden.gebieden.forEach((code, naam) -> pen.schrijf(new Rij.Gebied(code, naam)));
        wijken.forEach(pen::schrijf);
        return gebieden;
    }

    Set<String> codes() {
        return gebieden.keySet();
    }

    String naam(String gebied) {
        return Objects.requireNonNull(gebieden.get(gebied), gebied);
    }

    String vanWijk(String wijk) {
        return Objects.requireNonNull(gebiedVanWijk.get(wijk), wijk);
    }
}
