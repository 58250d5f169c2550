package nl.kring.demo.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The tables that come along with the demo: areas, locations, names and words. */
final class Bron {
    private Bron() {}

    static List<NamedCsvRecord> lees(String bestand) {
        try (var stroom = Bron.class.getResourceAsStream("/demo/" + bestand)) {
            if (stroom == null) {
                throw new IllegalStateException("demo/" + bestand + " ontbreekt");
            }
            return CsvReader.builder()
                    .fieldSeparator(';')
                    .ofNamedCsvRecord(new InputStreamReader(stroom, StandardCharsets.UTF_8))
                    .stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A field that holds several words, with commas between. */
    static List<String> lijst(NamedCsvRecord regel, String veld) {
        return Arrays.stream(regel.getField(veld).split(",", -1))
                .map(String::strip)
                .toList();
    }
}
