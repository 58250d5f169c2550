package nl.kring.regels;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kring.regels.tabel.Kolom;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Tabel;

/** The tables in Dutch words, from {@code werkwijze/woorden.properties}: what a column asks, and what a value says. */
public final class Tabelwoorden {
    /** The value by which a row leaves something to other rows. */
    public static final String ZEGT_NIETS = "ZEGT_NIETS";

    private static final Properties WOORDEN = lees();

    private Tabelwoorden() {}

    /** One fact or one thing that follows: "Wie heeft gezag?" and "één ouder". */
    public record Deel(String kop, String tekst) {}

    public static String kolom(TabelId tabel, Kolom kolom) {
        return woord(Stream.of(tabel.name() + "." + kolom.naam(), kolom.naam()), kolom.naam());
    }

    public static String waarde(TabelId tabel, Kolom kolom, String waarde) {
        return woord(
                Stream.of(tabel.name() + "." + kolom.naam() + "." + waarde, kolom.naam() + "." + waarde, waarde),
                waarde);
    }

    /** The facts that a row looks at; what it does not look at is left out. */
    public static List<Deel> feiten(Tabel tabel, Rij rij) {
        return IntStream.range(0, tabel.invoer().size())
                .filter(nummer -> !rij.als().get(nummer).isEmpty())
                .mapToObj(nummer ->
                        deel(tabel, tabel.invoer().get(nummer), rij.als().get(nummer)))
                .toList();
    }

    /** What follows from a row; what it leaves to other rows is left out. */
    public static List<Deel> gevolgen(Tabel tabel, Rij rij) {
        return IntStream.range(0, tabel.uitvoer().size())
                .filter(nummer -> !rij.dan().get(nummer).equals(ZEGT_NIETS))
                .mapToObj(nummer -> deel(
                        tabel, tabel.uitvoer().get(nummer), List.of(rij.dan().get(nummer))))
                .toList();
    }

    /** One combination of facts, as a sentence: "Is een wijkcoach nodig? ja; …". */
    public static String combinatie(Tabel tabel, List<String> feiten) {
        return IntStream.range(0, feiten.size())
                .mapToObj(nummer -> deel(tabel, tabel.invoer().get(nummer), List.of(feiten.get(nummer))))
                .map(deel -> deel.kop() + (deel.kop().endsWith("?") ? " " : ": ") + deel.tekst())
                .collect(Collectors.joining("; "));
    }

    public static Deel deel(Tabel tabel, Kolom kolom, List<String> waarden) {
        return new Deel(
                kolom(tabel.id(), kolom),
                waarden.stream()
                        .map(waarde -> waarde(tabel.id(), kolom, waarde))
                        .collect(Collectors.joining(", of ")));
    }

    /** Whether there is a word: the fallback to the code itself is for nobody's eyes, and a test keeps it so. */
    static Optional<String> bekend(Stream<String> sleutels) {
        return sleutels.map(WOORDEN::getProperty).flatMap(Stream::ofNullable).findFirst();
    }

    private static String woord(Stream<String> sleutels, String anders) {
        return bekend(sleutels).orElse(anders);
    }

    private static Properties lees() {
        try (var bron = Tabelwoorden.class.getResourceAsStream("/werkwijze/woorden.properties")) {
            if (bron == null) {
                throw new IllegalStateException("De woorden van de tabellen ontbreken");
            }
            var woorden = new Properties();
            woorden.load(new InputStreamReader(bron, StandardCharsets.UTF_8));
            return woorden;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
