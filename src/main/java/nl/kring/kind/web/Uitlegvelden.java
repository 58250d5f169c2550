package nl.kring.kind.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kring.kind.PlaatsKind.Hoe;
import nl.kring.kind.PlaatsKind.Uitleg;
import nl.kring.kind.Taal;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Velden;

/** The fields about telling the parents that the wijkcoach is a partner: at the placement, and later. */
public final class Uitlegvelden {
    private Uitlegvelden() {}

    static Optional<Uitleg> lees(Velden velden) {
        var op = velden.dag("uitleg-op", "Kies de dag waarop jullie het vertelden.");
        var hoe = velden.keuze("uitleg-hoe", Hoe.class, "Kies hoe jullie het vertelden.");
        var taal = taal(velden, "uitleg-taal", "Kies in welke taal jullie het vertelden.");
        return op.flatMap(dag -> hoe.flatMap(manier -> taal.map(code -> new Uitleg(dag, manier, code))));
    }

    /** The code of a language from the list. */
    static Optional<String> taal(Velden velden, String veld, String alsLeeg) {
        return velden.keuze(veld, Taal.class, alsLeeg).map(Taal::code);
    }

    public static List<Keuze> hoe() {
        return Arrays.stream(Hoe.values())
                .map(hoe -> new Keuze(hoe.name(), hoe.woorden()))
                .toList();
    }

    public static List<Keuze> talen() {
        return Arrays.stream(Taal.values())
                .map(taal -> new Keuze(taal.name(), taal.naam()))
                .toList();
    }
}
