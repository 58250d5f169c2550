package nl.kring.inzage;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.inzage.Meekijkblad.Als;
import nl.kring.inzage.Meekijkblad.Dag;
import nl.kring.inzage.Meekijkblad.Kijker;
import nl.kring.inzage.Meekijkregels.Regel;

/** Lines into days and people: others one by one, that the reader looked too, Kring's own work as what it did. */
record Meekijkdagen(UUID lezer, Map<UUID, String> organisaties) {
    private static final String SYSTEEM = "SYSTEEM";

    List<Dag> van(List<Regel> regels) {
        var perDag = groepeer(regels, Regel::dag);
        return perDag.entrySet().stream()
                .map(dag -> dag(dag.getKey(), dag.getValue()))
                .toList();
    }

    private Dag dag(LocalDate dag, List<Regel> regels) {
        Predicate<Regel> vanMij = regel -> regel.actor().equals(lezer);
        Predicate<Regel> vanKring = regel -> SYSTEEM.equals(regel.soort());
        var anderen =
                regels.stream().filter(vanMij.negate().and(vanKring.negate())).toList();
        return new Dag(
                dag,
                groepeer(anderen, Regel::actor).values().stream()
                        .map(this::kijker)
                        .toList(),
                regels.stream().anyMatch(vanMij),
                delen(regels.stream().filter(vanKring).toList()));
    }

    private Kijker kijker(List<Regel> regels) {
        var eerste = regels.getFirst();
        return new Kijker(
                eerste.naam(),
                eerste.roepnaam(),
                "OUDER".equals(eerste.soort()),
                regels.stream().flatMap(this::als).distinct().toList(),
                regels.stream()
                        .flatMap(regel -> Stream.ofNullable(regel.waarom()))
                        .distinct()
                        .toList(),
                minuut(regels.stream().map(Regel::eerste), Comparator.naturalOrder()),
                minuut(regels.stream().map(Regel::laatste), Comparator.reverseOrder()),
                delen(regels));
    }

    private Stream<Als> als(Regel regel) {
        return Hoedanigheid.bij(regel.waarom(), regel.hoedanigheden()).stream()
                .map(deze -> new Als(deze.functie(), organisaties.get(deze.organisatie())));
    }

    private static List<Meekijkdeel> delen(List<Regel> regels) {
        return regels.stream()
                .map(regel -> Handelingwoorden.deel(regel.handeling()))
                .distinct()
                .toList();
    }

    private static LocalTime minuut(Stream<LocalTime> tijden, Comparator<LocalTime> volgorde) {
        return tijden.min(volgorde).orElse(LocalTime.MIN).truncatedTo(ChronoUnit.MINUTES);
    }

    private static <S> Map<S, List<Regel>> groepeer(List<Regel> regels, java.util.function.Function<Regel, S> sleutel) {
        return regels.stream().collect(Collectors.groupingBy(sleutel, LinkedHashMap::new, Collectors.toList()));
    }
}
