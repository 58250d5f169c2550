package nl.kring.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the figures in words and tables: Markdown that also reads well in a terminal. */
final class Verslag {
    private static final Locale NL = Locale.of("nl", "NL");
    private static final double KEER_KAAL = 3;
    private static final double KEER_ZONDER_SLOT = 1.3;
    private static final double PAGINA_P95 = 50;
    private static final Duration KLAAR = Duration.ofSeconds(5);
    private static final long GEHEUGEN = 512;

    private Verslag() {}

    /**
     * One size of the demo.
     *
     * @param geladen how long loading took; zero when the folder was there already
     * @param belasting the machine's load average at the end; far above its processors, the figures say more of the neighbours
     * @param starts from the beginning of the process until it is healthy, on existing data
     */
    record Deel(
            int keer,
            long kinderen,
            Duration geladen,
            List<Proefkring.Start> starts,
            List<Uitslag> uitslagen,
            long geheugen,
            long geheugenDatabase,
            double belasting) {
        Deel {
            starts = List.copyOf(starts);
            uitslagen = List.copyOf(uitslagen);
        }
    }

    static String van(Deel deel) {
        return "## %d keer de demo (%s kinderen)%n%n".formatted(deel.keer(), String.format(NL, "%,d", deel.kinderen()))
                + tabel(KOP, deel.uitslagen().stream().map(Verslag::regel).toList())
                + "\n"
                + tabel(List.of("Waar de databasetijd blijft", "keer", "ms p50"), duurste(deel))
                + "\n"
                + tabel(List.of("Doel", "Gemeten", ""), doelen(deel))
                + "\n";
    }

    private static final List<String> KOP = List.of(
            "Operatie (ms)",
            "server p50",
            "p95",
            "database p50",
            "p95",
            "kaal p50",
            "× kaal",
            "× zonder slot",
            "opdrachten",
            "per s (1)",
            "per s (8)",
            "wacht p95 (8)");

    private static List<String> regel(Uitslag uitslag) {
        return List.of(
                uitslag.naam(),
                getal(uitslag.server().mediaan()),
                getal(uitslag.server().p95()),
                getal(uitslag.database().mediaan()),
                getal(uitslag.database().p95()),
                getal(uitslag.kaal().mediaan()),
                twee(uitslag.keerKaal()),
                uitslag.leest() ? twee(uitslag.slot()) : "–",
                Integer.toString(uitslag.opdrachten()),
                getal(uitslag.perSecondeAlleen()),
                getal(uitslag.perSecondeSamen()),
                getal(uitslag.wachtenSamen().p95()));
    }

    private static List<List<String>> duurste(Deel deel) {
        return deel.uitslagen().stream()
                .flatMap(uitslag -> uitslag.duurste().stream()
                        .map(post -> List.of(
                                uitslag.naam() + ": " + post.sql(),
                                getal(post.perRonde()),
                                getal(post.nanos().mediaan()))))
                .toList();
    }

    private static List<List<String>> doelen(Deel deel) {
        var doelen = new ArrayList<List<String>>();
        for (var uitslag : deel.uitslagen()) {
            doelen.add(doel(
                    uitslag.naam() + ": database hoogstens 3 × kaal",
                    twee(uitslag.keerKaal()) + " ×",
                    uitslag.keerKaal() <= KEER_KAAL));
            if (uitslag.leest()) {
                var p95 = uitslag.server().p95();
                doelen.add(doel(uitslag.naam() + ": p95 onder 50 ms", getal(p95) + " ms", p95 < PAGINA_P95));
                doelen.add(doel(
                        uitslag.naam() + ": met rijbeveiliging hoogstens 1,3 × zonder",
                        twee(uitslag.slot()) + " ×",
                        uitslag.slot() <= KEER_ZONDER_SLOT));
            }
        }
        var traagste = deel.starts().stream()
                .map(Proefkring.Start::duur)
                .max(Duration::compareTo)
                .orElseThrow();
        var starts = deel.starts().stream()
                .map(start -> "%s s (rekentijd %s s)".formatted(seconden(start.duur()), seconden(start.rekentijd())))
                .collect(Collectors.joining(" en "));
        doelen.add(doel("Klaar binnen 5 s op bestaande gegevens", starts, traagste.compareTo(KLAAR) < 0));
        doelen.add(doel(
                "Geheugen van de app na de metingen onder 512 MB",
                deel.geheugen() + " MB (PostgreSQL daarnaast: " + deel.geheugenDatabase() + " MB)",
                deel.geheugen() < GEHEUGEN));
        doelen.add(List.of(
                "Belasting van de machine aan het eind (" + Runtime.getRuntime().availableProcessors() + " processors)",
                getal(deel.belasting()),
                ""));
        if (deel.geladen().isPositive()) {
            doelen.add(List.of("De demo laden, met starten en stoppen", seconden(deel.geladen()) + " s", ""));
        }
        return doelen;
    }

    private static List<String> doel(String doel, String gemeten, boolean gehaald) {
        return List.of(doel, gemeten, gehaald ? "gehaald" : "niet gehaald");
    }

    private static String seconden(Duration duur) {
        return getal(duur.toMillis() / 1000.0);
    }

    private static String getal(double waarde) {
        return String.format(NL, "%.1f", waarde);
    }

    private static String twee(double waarde) {
        return String.format(NL, "%.2f", waarde);
    }

    /** Columns of equal width: the first to the left, the rest to the right. */
    static String tabel(List<String> kop, List<List<String>> regels) {
        var breed = IntStream.range(0, kop.size())
                .map(kolom -> IntStream.concat(
                                IntStream.of(kop.get(kolom).length()),
                                regels.stream()
                                        .mapToInt(regel -> regel.get(kolom).length()))
                        .max()
                        .orElseThrow())
                .toArray();
        var streep = IntStream.range(0, kop.size())
                .mapToObj(kolom -> kolom == 0
                        ? "-".repeat(Math.max(3, breed[kolom]))
                        : "-".repeat(Math.max(2, breed[kolom] - 1)) + ":")
                .toList();
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(kop, streep), regels.stream())
                .map(regel -> rij(regel, breed))
                .collect(Collectors.joining());
    }

    private static String rij(List<String> cellen, int[] breed) {
        return IntStream.range(0, cellen.size())
                .mapToObj(kolom -> kolom == 0
                        ? cellen.get(kolom)
                                + " ".repeat(breed[kolom] - cellen.get(kolom).length())
                        : " "
                                        .repeat(Math.max(
                                                0,
                                                breed[kolom] - cellen.get(kolom).length()))
                                + cellen.get(kolom))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
