package nl.kring.regels.versie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** When a version may be proposed and approved (R-GOV-03). The whole list of reasons not to stands here. */
final class Voorstelregels {
    private Voorstelregels() {}

    /** What cannot even be kept in a draft. */
    static List<Bezwaar> bereik(Bereik bereik) {
        var bezwaren = new ArrayList<Bezwaar>();
        var van = bereik.van();
        var tot = bereik.tot();
        if (bereik.isStad() && tot != null) {
            bezwaren.add(Bezwaar.STAD_ZONDER_EINDE);
        }
        if (van != null && tot != null && tot.isBefore(van)) {
            bezwaren.add(Bezwaar.TOT_VOOR_VAN);
        }
        return bezwaren;
    }

    /** Nothing decided earlier changes: a version begins tomorrow or later. */
    static List<Bezwaar> voorstellen(Versie versie, LocalDate vandaag) {
        var bezwaren = new ArrayList<>(bereik(versie.bereik()));
        if (versie.waarom().isBlank()) {
            bezwaren.add(Bezwaar.WAAROM);
        }
        var van = versie.bereik().van();
        if (van == null) {
            bezwaren.add(Bezwaar.VAN_ONTBREEKT);
        } else if (!van.isAfter(vandaag)) {
            bezwaren.add(Bezwaar.VAN_TE_VROEG);
        }
        if (!versie.bereik().isStad() && versie.bereik().tot() == null) {
            bezwaren.add(Bezwaar.TOT_ONTBREEKT);
        }
        return bezwaren;
    }

    /**
     * Whether what will count in its scope on its first day is something that it grew from: then nothing gets lost that somebody
     * approved meanwhile. A pilot that did well becomes the way of working of the city by this too.
     *
     * @param geldend the numbers of the versions that count in its scope that day
     * @param basisVan the number of the version that a version grew from; 0: none
     */
    static boolean groeideUit(Versie versie, Set<Integer> geldend, Function<Integer, Integer> basisVan) {
        var voorouders = new TreeSet<Integer>();
        for (var basis = versie.basis(); basis > 0 && voorouders.add(basis); basis = basisVan.apply(basis)) {
            // the walk itself gathers them
        }
        return voorouders.containsAll(geldend);
    }

    static Function<Integer, Integer> basisVan(List<Versie> alle) {
        var basis = alle.stream().collect(java.util.stream.Collectors.toMap(Versie::nummer, Versie::basis));
        return nummer -> Map.copyOf(basis).getOrDefault(nummer, 0);
    }
}
