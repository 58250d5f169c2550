package nl.kring.kringbeeld;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is drawn one by one, and how many more stand behind "+ n" (design rule 5.8). */
record Gezelschap(List<Kringpersoon> getoond, int rest) {

    /** Beyond this many professionals names no longer fit; the last place then goes to "+ n". */
    private static final int HOOGSTENS = 14;

    /** Who gives way first: whoever stepped back, then whoever stands farthest from the child, then the last in the list. */
    private static final Comparator<Kringpersoon> EERST_TE_TONEN = Comparator.comparing(
                    (Kringpersoon persoon) -> persoon.staat() == Staat.STAPTE_TERUG)
            .thenComparing(Kringpersoon::ring);

    static Gezelschap van(List<Kringpersoon> personen) {
        var professionals =
                personen.stream().filter(p -> p.ring() != Ring.GEZIN).toList();
        if (professionals.size() <= HOOGSTENS) {
            return new Gezelschap(List.copyOf(personen), 0);
        }
        var gezin = personen.stream().filter(p -> p.ring() == Ring.GEZIN);
        // By index, so that the same person twice is two places, and the order of the list stays.
        var eersten = IntStream.range(0, professionals.size())
                .boxed()
                .sorted(Comparator.comparing(professionals::get, EERST_TE_TONEN))
                .limit(HOOGSTENS - 1)
                .sorted()
                .map(professionals::get);
        return new Gezelschap(Stream.concat(gezin, eersten).toList(), professionals.size() - (HOOGSTENS - 1));
    }

    List<Kringpersoon> in(Ring ring) {
        return getoond.stream().filter(persoon -> persoon.ring() == ring).toList();
    }
}
