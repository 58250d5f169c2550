package nl.kring.regels.tabel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One row: for these facts, this follows.
 *
 * @param regel the rule's id; several rows may say parts of one rule
 * @param als for each fact the values that fit; an empty list: any
 * @param dan for each thing that follows, its value
 * @param reden one plain sentence of our own: what the rule is for
 * @param plek the place in the plan, in words
 */
public record Rij(String regel, List<List<String>> als, List<String> dan, String reden, String plek) {
    public Rij {
        als = als.stream().map(List::copyOf).toList();
        dan = List.copyOf(dan);
    }

    public boolean past(List<String> feiten) {
        return IntStream.range(0, als.size())
                .allMatch(plaats -> als.get(plaats).isEmpty() || als.get(plaats).contains(feiten.get(plaats)));
    }
}
