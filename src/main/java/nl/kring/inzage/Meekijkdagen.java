package nl.kring.inzage;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kring.inzage.Meekijkblad.Dag;
import nl.kring.inzage.Meekijkblad.Kijker;
import nl.kring.inzage.Meekijkregels.Regel;
import nl.kring.platform.Opsomming;
import nl.kring.platform.Tijd;

/** Lines into days and people: others one by one, the reader's own looks as a number, Kring's own work as what it did. */
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
                regels.stream().filter(vanMij).mapToInt(Regel::keer).sum(),
                delen(regels.stream().filter(vanKring).toList()));
    }

    private Kijker kijker(List<Regel> regels) {
        var eerste = regels.getFirst();
        var ouder = "OUDER".equals(eerste.soort());
        return new Kijker(
                Objects.requireNonNullElse(eerste.naam(), ouder ? "Een ouder" : "Iemand die niet meer in Kring staat"),
                ouder,
                regels.stream()
                        .map(regel -> Hoedanigheid.woorden(
                                Hoedanigheid.bij(regel.waarom(), regel.hoedanigheden()), organisaties))
                        .filter(woorden -> !woorden.isEmpty())
                        .distinct()
                        .collect(Opsomming.verzamel()),
                regels.stream()
                        .map(Regel::waarom)
                        .filter(Objects::nonNull)
                        .map(Waarom::voorOuder)
                        .distinct()
                        .collect(Collectors.joining(" ")),
                wanneer(regels),
                delen(regels));
    }

    private static List<String> delen(List<Regel> regels) {
        return regels.stream()
                .map(regel -> Handelingwoorden.van(regel.handeling()))
                .distinct()
                .toList();
    }

    private static String wanneer(List<Regel> regels) {
        var van = Tijd.uur(regels.stream()
                .map(Regel::eerste)
                .min(Comparator.naturalOrder())
                .orElse(LocalTime.MIN));
        var tot = Tijd.uur(regels.stream()
                .map(Regel::laatste)
                .max(Comparator.naturalOrder())
                .orElse(LocalTime.MAX));
        return van.equals(tot) ? "om " + van : "tussen " + van + " en " + tot;
    }

    private static <S> Map<S, List<Regel>> groepeer(List<Regel> regels, java.util.function.Function<Regel, S> sleutel) {
        return regels.stream().collect(Collectors.groupingBy(sleutel, LinkedHashMap::new, Collectors.toList()));
    }
}
