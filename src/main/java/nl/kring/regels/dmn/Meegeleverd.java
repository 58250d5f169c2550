package nl.kring.regels.dmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kring.regels.TabelId;
import nl.kring.regels.tabel.Tabel;

/**
 * The tables that come with Kring, under {@code werkwijze/}: version 1 of every municipality, and the vocabulary of every later
 * version. That the engine reads all of them as Kring does is proved in the build, over all combinations.
 */
public final class Meegeleverd {
    private static final Map<TabelId, Tabel> TABELLEN = Arrays.stream(TabelId.values())
            .collect(Collectors.toMap(
                    Function.identity(), Meegeleverd::lees, (een, _) -> een, () -> new EnumMap<>(TabelId.class)));

    private Meegeleverd() {}

    public static Tabel tabel(TabelId id) {
        return Optional.ofNullable(TABELLEN.get(id)).orElseThrow();
    }

    /** The file as it stands in Kring. */
    public static String bestand(TabelId id) {
        try (var bron = Meegeleverd.class.getResourceAsStream("/werkwijze/" + id.bestand())) {
            if (bron == null) {
                throw new IllegalStateException("De tabel ontbreekt: " + id.bestand());
            }
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Tabel lees(TabelId id) {
        var gelezen = Lezer.lees(bestand(id).getBytes(StandardCharsets.UTF_8), id);
        return gelezen.tabel()
                .orElseThrow(
                        () -> new IllegalStateException(gelezen.bevindingen().toString()));
    }
}
