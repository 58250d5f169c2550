package nl.kring.demo.domain;

import static nl.kring.demo.domain.Schooljaar.KINDEREN;
import static nl.kring.demo.domain.Schooljaar.MET_INZET;
import static nl.kring.demo.domain.Schooljaar.MET_VE;
import static nl.kring.demo.domain.Schooljaar.PEILDATUM;
import static nl.kring.demo.domain.Schooljaar.TRAJECTEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kring.platform.Functie;

/** Deals out who of the 1500 children of 2021 has a traject, VE and which help, so that the totals come out exactly. */
final class Loting {
    /** A child on paper; an empty set of help means: no traject. */
    record Lot(LocalDate geboren, boolean ve, Set<Functie> hulp) {
        boolean heeftTraject() {
            return !hulp.isEmpty();
        }
    }

    private static final LocalDate OUDSTE = LocalDate.of(2017, 11, 6);
    /** A traject needs time: these children stay long enough after the reference date. */
    private static final LocalDate LANG_GENOEG = LocalDate.of(2022, 3, 1);

    private final Toeval toeval;

    Loting(Toeval toeval) {
        this.toeval = toeval;
    }

    List<Lot> trek() {
        var geboren = IntStream.range(0, KINDEREN)
                .mapToObj(_ -> toeval.dag(OUDSTE, PEILDATUM.minusYears(2)))
                .toList();
        var kandidaten = IntStream.range(0, KINDEREN)
                .filter(i -> !Plaatsingen.totSchool(geboren.get(i)).isBefore(LANG_GENOEG))
                .boxed()
                .toList();
        var gekozen = toeval.geschud(kandidaten).subList(0, TRAJECTEN);
        var hulp = hulp(gekozen);
        var metVe = new HashSet<>(toeval.geschud(gekozen).subList(0, MET_VE));
        var loten = new ArrayList<Lot>();
        for (int i = 0; i < KINDEREN; i++) {
            var traject = hulp.get(i);
            loten.add(
                    traject == null
                            ? new Lot(geboren.get(i), toeval.kans(55), Set.of())
                            : new Lot(geboren.get(i), metVe.contains(i), traject));
        }
        return loten;
    }

    private Map<Integer, Set<Functie>> hulp(List<Integer> gekozen) {
        var hulp = new HashMap<Integer, Set<Functie>>();
        gekozen.forEach(i -> hulp.put(i, EnumSet.noneOf(Functie.class)));
        for (var functie : Functie.values()) {
            toeval.geschud(gekozen)
                    .subList(0, MET_INZET.getOrDefault(functie, 0))
                    .forEach(i -> hulp.computeIfPresent(i, (_, al) -> met(al, functie)));
        }
        return hulp;
    }

    private static Set<Functie> met(Set<Functie> al, Functie erbij) {
        al.add(erbij);
        return al;
    }
}
