package nl.kring.platform.tabel;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens a file that someone brought, by what is in it and not by how it is called. */
public final class Tabellezer {

    private static final TabelFout LEEG = TabelFout.overBestand("Het bestand is leeg.");
    private static final TabelFout NIET_TE_OPENEN =
            TabelFout.overBestand("Het bestand is niet te lezen. Sla het opnieuw op en probeer het nog eens.");

    private Tabellezer() {}

    /**
     * Opens a CSV or XLSX file and reads its header.
     *
     * @param verplichteKolommen columns without which the file is refused; other columns are welcome too
     */
    public static Opening open(Path bestand, Grenzen grenzen, String... verplichteKolommen) {
        try {
            return begin(bron(bestand, grenzen), grenzen, List.of(verplichteKolommen));
        } catch (NietLeesbaar e) {
            return Opening.Geweigerd.om(e.fout());
        } catch (IOException e) {
            return Opening.Geweigerd.om(NIET_TE_OPENEN);
        }
    }

    /** The same for CSV from anywhere. */
    static Opening openCsv(Invoer invoer, Grenzen grenzen, String... verplichteKolommen) {
        try {
            return begin(CsvBron.open(invoer, grenzen), grenzen, List.of(verplichteKolommen));
        } catch (NietLeesbaar e) {
            return Opening.Geweigerd.om(e.fout());
        } catch (IOException e) {
            return Opening.Geweigerd.om(NIET_TE_OPENEN);
        }
    }

    private static Rijbron bron(Path bestand, Grenzen grenzen) throws IOException {
        if (!Files.exists(bestand)) {
            throw NietLeesbaar.bestand("Het bestand bestaat niet.");
        }
        if (!Files.isRegularFile(bestand)) {
            throw NietLeesbaar.bestand("Dit is geen bestand.");
        }
        if (Files.size(bestand) > grenzen.bytes()) {
            throw NietLeesbaar.bestand("Het bestand is te groot: meer dan " + Omvang.tekst(grenzen.bytes()) + ".");
        }
        return switch (Bestandssoort.van(bestand)) {
            case LEEG -> throw new NietLeesbaar(LEEG);
            case ZIP -> XlsxBron.open(bestand, grenzen);
            case OUD_EXCEL ->
                throw NietLeesbaar.bestand(
                        "Dit is een oud Excel-bestand (.xls). Open het in Excel en sla het op als .xlsx of .csv.");
            case VERSLEUTELD_EXCEL ->
                throw NietLeesbaar.bestand(
                        "Dit Excel-bestand heeft een wachtwoord. Haal het wachtwoord eraf en sla het op als .xlsx of .csv.");
            case TEKST -> CsvBron.open(() -> Files.newInputStream(bestand), grenzen);
        };
    }

    private static Opening begin(Rijbron bron, Grenzen grenzen, List<String> verplicht) throws IOException {
        Opening opening;
        try {
            opening = metKopregel(bron, grenzen, verplicht);
        } catch (NietLeesbaar | IOException e) {
            sluit(bron);
            throw e;
        }
        if (opening instanceof Opening.Geweigerd) {
            sluit(bron);
        }
        return opening;
    }

    private static Opening metKopregel(Rijbron bron, Grenzen grenzen, List<String> verplicht) throws IOException {
        var rij = bron.volgende();
        while (rij != null && rij.isLeeg()) {
            rij = bron.volgende();
        }
        if (rij == null) {
            return Opening.Geweigerd.om(LEEG);
        }
        var fouten = Kopregel.fouten(rij, verplicht);
        return fouten.isEmpty()
                ? new Opening.Geopend(new Tabel(bron, Kopregel.uit(rij), grenzen))
                : new Opening.Geweigerd(fouten);
    }

    /** Nothing was written, so nothing is lost when closing fails. */
    static void sluit(Closeable wat) {
        try {
            wat.close();
        } catch (IOException e) {
            // Nothing to do, and nothing that the reader of the table could do.
        }
    }
}
