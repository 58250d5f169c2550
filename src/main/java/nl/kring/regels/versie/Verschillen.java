package nl.kring.regels.versie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kring.regels.Geraakt.Telling;
import nl.kring.regels.Instelling;
import nl.kring.regels.TabelId;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Tabel;

/** What would be different: every combination of facts is asked of both versions. */
public final class Verschillen {
    private Verschillen() {}

    /**
     * Combinations for which the same outcome becomes the same other outcome.
     *
     * @param kolommen the places of the outcomes that change
     * @param was for each of these its value now; empty: no row says anything
     */
    public record Verschuiving(
            List<Integer> kolommen, List<String> was, List<String> wordt, List<List<String>> combinaties) {}

    /** @param regels the rules of rows that came, went or were changed, also where only the words did */
    public record Tabelverschil(Tabel tabel, List<Verschuiving> verschuivingen, Set<String> regels) {
        public int combinaties() {
            return verschuivingen.stream()
                    .mapToInt(deze -> deze.combinaties().size())
                    .sum();
        }

        boolean isIets() {
            return !verschuivingen.isEmpty() || !regels.isEmpty();
        }
    }

    public record Getalverschil(Instelling instelling, int was, int wordt) {}

    private record Soort(List<Integer> kolommen, List<String> was, List<String> wordt) {}

    static List<Tabelverschil> tabellen(Inhoud was, Inhoud wordt) {
        return Arrays.stream(TabelId.values())
                .map(id -> tabel(was.tabel(id), wordt.tabel(id)))
                .filter(Tabelverschil::isIets)
                .toList();
    }

    static List<Getalverschil> getallen(Inhoud was, Inhoud wordt) {
        return Arrays.stream(Instelling.values())
                .map(deze -> new Getalverschil(deze, was.getal(deze), wordt.getal(deze)))
                .filter(getal -> getal.was() != getal.wordt())
                .toList();
    }

    static Tabelverschil tabel(Tabel was, Tabel wordt) {
        var soorten = new LinkedHashMap<Soort, List<List<String>>>();
        for (var feiten : was.combinaties()) {
            var eerst = was.uitkomst(feiten);
            var straks = wordt.uitkomst(feiten);
            if (!eerst.equals(straks)) {
                soorten.computeIfAbsent(soort(eerst, straks), _ -> new ArrayList<>())
                        .add(feiten);
            }
        }
        return new Tabelverschil(
                wordt,
                soorten.entrySet().stream()
                        .map(een -> new Verschuiving(
                                een.getKey().kolommen(),
                                een.getKey().was(),
                                een.getKey().wordt(),
                                een.getValue()))
                        .toList(),
                regels(was.rijen(), wordt.rijen()));
    }

    private static Soort soort(List<String> eerst, List<String> straks) {
        var kolommen = IntStream.range(0, eerst.size())
                .filter(kolom -> !eerst.get(kolom).equals(straks.get(kolom)))
                .boxed()
                .toList();
        return new Soort(
                kolommen,
                kolommen.stream().map(eerst::get).toList(),
                kolommen.stream().map(straks::get).toList());
    }

    private static Set<String> regels(List<Rij> was, List<Rij> wordt) {
        return Stream.concat(
                        was.stream().filter(rij -> !wordt.contains(rij)),
                        wordt.stream().filter(rij -> !was.contains(rij)))
                .map(Rij::regel)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many of what is there now has facts for which something would change. */
    static int geraakt(Tabelverschil verschil, List<Telling> tellingen) {
        var namen =
                verschil.tabel().invoer().stream().map(kolom -> kolom.naam()).toList();
        var anders = verschil.verschuivingen().stream()
                .flatMap(deze -> deze.combinaties().stream())
                .toList();
        return tellingen.stream()
                .filter(telling -> anders.stream()
                        .anyMatch(feiten -> telling.feiten().entrySet().stream()
                                .allMatch(feit -> feit.getValue().equals(feiten.get(namen.indexOf(feit.getKey()))))))
                .mapToInt(Telling::aantal)
                .sum();
    }
}
