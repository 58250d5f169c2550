package nl.kring.kringbeeld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everyone's own spot before anybody moves, ring by ring from the inside: the order in which people get their say. */
final class Beginplekken {

    private Beginplekken() {}

    static List<Plek> maak(List<Ruimte> ruimtes, List<Wig> wiggen, Maat maat) {
        var plekken = new ArrayList<Plek>();
        plekken.addAll(verdeeld(ruimtes.stream().filter(Ruimte::isGezin).toList(), maat.gezin()));
        for (Ring ring : Ring.values()) {
            for (Wig wig : wiggen) {
                var groep = ruimtes.stream()
                        .filter(ruimte -> ruimte.ring() == ring && ruimte.soort() == wig.soort())
                        .toList();
                plekken.addAll(verdeeld(groep, wig.bereik()));
            }
        }
        return maat.eenRing() ? gelijkVerdeeld(plekken) : plekken;
    }

    /** The middle of one's own slot (design rule 5.5). */
    private static List<Plek> verdeeld(List<Ruimte> groep, Bereik bereik) {
        var plekken = new ArrayList<Plek>();
        for (int i = 0; i < groep.size(); i++) {
            plekken.add(Plek.op(groep.get(i), bereik, bereik.deel(i, groep.size())));
        }
        return plekken;
    }

    /** One ring: everybody at the same distance of each other, nobody moves (design rule 5.10). */
    private static List<Plek> gelijkVerdeeld(List<Plek> plekken) {
        var buiten = plekken.stream()
                .filter(plek -> !plek.ruimte().isGezin())
                .sorted(Comparator.comparingDouble(plek -> plek.bereik().begin()))
                .toList();
        var gelijk = new ArrayList<Plek>();
        plekken.stream()
                .filter(plek -> plek.ruimte().isGezin())
                .forEach(plek -> gelijk.add(vast(plek.ruimte(), plek.basis())));
        var rondom = new Bereik(-90, 270);
        for (int i = 0; i < buiten.size(); i++) {
            gelijk.add(vast(buiten.get(i).ruimte(), rondom.deel(i, buiten.size())));
        }
        return gelijk;
    }

    private static Plek vast(Ruimte ruimte, double hoek) {
        return Plek.op(ruimte, new Bereik(hoek, hoek), hoek);
    }
}
