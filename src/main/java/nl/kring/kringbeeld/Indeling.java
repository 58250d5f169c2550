package nl.kring.kringbeeld;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Where everyone stands: the outcome of the search, with what is still covered ({@code overlap}, 0 when all is well). */
record Indeling(List<Plek> plekken, List<Wig> wiggen, List<Niveaulabel> labels, double overlap) {

    /** First as it should be; only then do the labels move and does the rim turn, in a fixed order (design rule 5.7). */
    private static final List<Stand> STANDEN = DoubleStream.of(90, 104, 76)
            .boxed()
            .flatMap(labels -> DoubleStream.of(-90, -72, -108, -54, -126).mapToObj(begin -> new Stand(labels, begin)))
            .toList();

    /** The first layout in which nobody covers anything, else the one that covers least. */
    static Indeling zoek(List<Ruimte> ruimtes, Maat maat) {
        Indeling beste = probeer(ruimtes, maat, STANDEN.getFirst());
        for (Stand stand : STANDEN.subList(1, STANDEN.size())) {
            // In the one-ring form everybody has a fixed place, so turning changes nothing.
            if (beste.overlap < 1 || maat.eenRing()) {
                break;
            }
            Indeling volgende = probeer(ruimtes, maat, stand);
            beste = volgende.overlap < beste.overlap ? volgende : beste;
        }
        return beste;
    }

    private static Indeling probeer(List<Ruimte> ruimtes, Maat maat, Stand stand) {
        var wiggen = Wig.verdeel(ruimtes, stand.begin());
        var labels = Niveaulabel.op(stand.labels(), maat);
        var vast = new ArrayList<Doos>();
        double kind = maat.kind() + 3;
        vast.add(new Doos(-kind, -kind, kind, kind));
        labels.forEach(label -> vast.add(label.doos()));
        var botsing = new Botsing(Beginplekken.maak(ruimtes, wiggen, maat), vast, maat);
        return new Indeling(botsing.losOp(), wiggen, labels, botsing.rest());
    }

    /** The angle of the row of level labels, and where the first wedge begins. */
    private record Stand(double labels, double begin) {}
}
