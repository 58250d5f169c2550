package nl.kring.platform.tabel;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/** Rows from a CSV file: one pass to learn the encoding, one to read. */
final class CsvBron implements Rijbron {

    /** Room for the longest cell with every quote doubled, and as much again before the parser gives up on it. */
    private static final int RUIMTE_PER_TEKEN = 4;

    private static final int KLEINSTE_BUFFER = 1 << 16;

    private final CsvCellen cellen;
    private final CloseableIterator<RuweRij> rijen;
    private final Herkenning herkenning;

    private CsvBron(CsvCellen cellen, CloseableIterator<RuweRij> rijen, Herkenning herkenning) {
        this.cellen = cellen;
        this.rijen = rijen;
        this.herkenning = herkenning;
    }

    static CsvBron open(Invoer invoer, Grenzen grenzen) throws IOException {
        var tekenset = Tekenherkenning.herken(invoer);
        var lezer = lezer(invoer, tekenset);
        try {
            int ruimte = Math.max(KLEINSTE_BUFFER, RUIMTE_PER_TEKEN * grenzen.tekens());
            char scheidingsteken = Scheidingsteken.in(lezer, ruimte);
            var cellen = new CsvCellen(grenzen);
            var rijen = CsvReader.builder()
                    .fieldSeparator(scheidingsteken)
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(ruimte)
                    .build(cellen, lezer)
                    .iterator();
            return new CsvBron(cellen, rijen, new Herkenning.Csv(tekenset, scheidingsteken));
        } catch (IOException e) {
            Tabellezer.sluit(lezer);
            throw e;
        }
    }

    /** Strict: bytes that are no characters end the reading instead of turning into question marks. */
    private static BufferedReader lezer(Invoer invoer, Charset tekenset) throws IOException {
        var bytes = new BufferedInputStream(invoer.open());
        slaMerktekenOver(bytes);
        return new BufferedReader(new InputStreamReader(
                bytes,
                tekenset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** The UTF-8 byte order mark also turns up before files that are Windows-1252 further on. */
    private static void slaMerktekenOver(InputStream bytes) throws IOException {
        bytes.mark(3);
        if (!new String(bytes.readNBytes(3), UTF_8).equals("\uFEFF")) {
            bytes.reset();
        }
    }

    @Override
    public Herkenning herkenning() {
        return herkenning;
    }

    @Override
    public @Nullable RuweRij volgende() throws IOException {
        try {
            return rijen.hasNext() ? rijen.next() : null;
        } catch (CsvParseException e) {
            throw uitleg(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private RuntimeException uitleg(CsvParseException mis) {
        for (Throwable oorzaak = mis; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof NietLeesbaar nietLeesbaar) {
                return nietLeesbaar;
            }
        }
        return NietLeesbaar.regel(
                cellen.regelnummer(),
                "de aanhalingstekens (\") op deze regel kloppen niet, of een vak is veel te lang. Kring kan het bestand"
                        + " vanaf hier niet lezen.");
    }

    @Override
    public void close() throws IOException {
        rijen.close();
    }
}
