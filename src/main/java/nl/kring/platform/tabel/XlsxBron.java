package nl.kring.platform.tabel;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * Rows from the first sheet of an XLSX, read straight from the zip. Written by hand because a ready-made reader can be
 * brought down by a file of one kilobyte (a cell in column ZZZZZZ, a text number of two billion).
 */
final class XlsxBron implements Rijbron {

    private static final int LAATSTE_RIJ = 1 << 20;

    private final Werkmap werkmap;
    private final Grenzen grenzen;
    private final Herkenning herkenning;
    private final XmlLezer xml;
    private final XlsxCel cel;
    private int regelnummer;
    private boolean klaar;

    private XlsxBron(Werkmap werkmap, Grenzen grenzen) throws IOException {
        var blad = werkmap.eersteBlad();
        this.werkmap = werkmap;
        this.grenzen = grenzen;
        this.herkenning = new Herkenning.Excel(blad.naam(), werkmap.namenBehalve(blad));
        var getal = new Excelgetal(werkmap.vanaf1904());
        var opmaak = Celopmaak.uit(werkmap);
        var teksten = GedeeldeTeksten.uit(werkmap, grenzen);
        this.xml = werkmap.lees(blad);
        this.cel = new XlsxCel(xml, teksten, opmaak, getal, grenzen);
    }

    static XlsxBron open(Path bestand, Grenzen grenzen) throws IOException {
        var werkmap = Werkmap.open(bestand, grenzen);
        try {
            return new XlsxBron(werkmap, grenzen);
        } catch (NietLeesbaar | IOException e) {
            Tabellezer.sluit(werkmap);
            throw e;
        }
    }

    @Override
    public Herkenning herkenning() {
        return herkenning;
    }

    @Override
    public @Nullable RuweRij volgende() {
        while (!klaar) {
            switch (xml.volgende()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.naam().equals("row")) {
                        return leesRij();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> klaar = xml.naam().equals("sheetData");
                case XMLStreamConstants.END_DOCUMENT -> klaar = true;
                default -> {}
            }
        }
        return null;
    }

    private RuweRij leesRij() {
        regelnummer = volgendeRegel(xml.attribuut("r"));
        var rij = new RijInAanbouw(grenzen, regelnummer);
        int plaats = -1;
        while (true) {
            int soort = xml.volgende();
            if (soort == XMLStreamConstants.START_ELEMENT && xml.naam().equals("c")) {
                plaats = XlsxCel.plaats(xml.attribuut("r"), plaats);
                cel.lees(plaats, rij);
            } else if (soort == XMLStreamConstants.END_ELEMENT && xml.naam().equals("row")) {
                return rij.klaar();
            } else if (soort == XMLStreamConstants.END_DOCUMENT) {
                throw NietLeesbaar.beschadigd();
            }
        }
    }

    /** Rows may be left out, and may leave out their number; they never go back. */
    private int volgendeRegel(@Nullable String nummer) {
        try {
            int volgende = nummer == null ? regelnummer + 1 : Integer.parseInt(nummer);
            if (volgende > regelnummer && volgende <= LAATSTE_RIJ) {
                return volgende;
            }
        } catch (NumberFormatException e) {
            // Not a number: the file is broken, as below.
        }
        throw NietLeesbaar.beschadigd();
    }

    @Override
    public void close() throws IOException {
        klaar = true;
        xml.close();
        werkmap.close();
    }
}
