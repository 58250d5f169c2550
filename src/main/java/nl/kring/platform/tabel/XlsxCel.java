package nl.kring.platform.tabel;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** One cell of a sheet: what kind it is, and its value as text. */
final class XlsxCel {

    /** XFD, the last column of Excel. */
    private static final int MEESTE_KOLOMMEN = 16_384;

    /** A character that XML cannot hold, as Excel writes it (ECMA-376-1, 22.9.2.19). */
    private static final Pattern TEKENCODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern MIDDERNACHT = Pattern.compile("T00:00(:00(\\.0+)?)?Z?$");

    private static final String FORMULE = "hier staat een formule; plak de waarde.";

    private final XmlLezer xml;
    private final GedeeldeTeksten teksten;
    private final Celopmaak opmaak;
    private final Excelgetal getal;
    private final Grenzen grenzen;

    XlsxCel(XmlLezer xml, GedeeldeTeksten teksten, Celopmaak opmaak, Excelgetal getal, Grenzen grenzen) {
        this.xml = xml;
        this.teksten = teksten;
        this.opmaak = opmaak;
        this.getal = getal;
        this.grenzen = grenzen;
    }

    /** The column (0 is A) that a cell names, or the one after the last. Columns never go back within a row. */
    static int plaats(@Nullable String verwijzing, int vorige) {
        int plaats = verwijzing == null ? vorige + 1 : kolom(verwijzing);
        if (plaats <= vorige || plaats >= MEESTE_KOLOMMEN) {
            throw NietLeesbaar.beschadigd();
        }
        return plaats;
    }

    private static int kolom(String verwijzing) {
        int kolom = 0;
        for (int i = 0; i < verwijzing.length() && kolom < MEESTE_KOLOMMEN; i++) {
            char letter = verwijzing.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            kolom = 26 * kolom + letter - 'A' + 1;
        }
        return kolom - 1 < MEESTE_KOLOMMEN ? kolom - 1 : MEESTE_KOLOMMEN;
    }

    /** Reads the cell whose tag has just been opened, up to its end. */
    void lees(int plaats, RijInAanbouw rij) {
        var soort = xml.attribuut("t");
        var stijl = xml.attribuut("s");
        String ruw = "";
        while (true) {
            int gebeurt = xml.volgende();
            if (gebeurt == XMLStreamConstants.START_ELEMENT) {
                switch (xml.naam()) {
                    // What a formula gave may be old, or of another file: only what someone typed counts.
                    case "f" -> rij.zetGebrek(plaats, FORMULE);
                    case "v", "is" -> ruw = xml.tekst(grenzen.tekens());
                    default -> {}
                }
            } else if (gebeurt == XMLStreamConstants.END_ELEMENT && xml.naam().equals("c")) {
                zet(plaats, soort == null ? "n" : soort, stijl, ruw, rij);
                return;
            } else if (gebeurt == XMLStreamConstants.END_DOCUMENT) {
                throw NietLeesbaar.beschadigd();
            }
        }
    }

    private void zet(int plaats, String soort, @Nullable String stijl, String ruw, RijInAanbouw rij) {
        if (ruw.isEmpty()) {
            return;
        }
        switch (soort) {
            case "s" -> rij.zet(plaats, metTekens(teksten.tekst(nummer(ruw))));
            case "inlineStr", "str" -> rij.zet(plaats, metTekens(ruw));
            // An ISO date in itself; a time of midnight says nothing.
            case "d" -> rij.zet(plaats, MIDDERNACHT.matcher(ruw).replaceFirst(""));
            case "b" -> rij.zet(plaats, ruw.equals("1") ? "WAAR" : "ONWAAR");
            case "e" -> rij.zetGebrek(plaats, "hier staat een fout van Excel; typ de waarde.");
            case "n" ->
                getal.tekst(ruw, opmaak.soort(stijl))
                        .ifPresentOrElse(
                                tekst -> rij.zet(plaats, tekst),
                                () -> rij.zetGebrek(plaats, "hier staat een datum die niet bestaat."));
            default -> throw NietLeesbaar.beschadigd();
        }
    }

    private static int nummer(String ruw) {
        try {
            return Integer.parseInt(ruw.strip());
        } catch (NumberFormatException e) {
            throw NietLeesbaar.beschadigd();
        }
    }

    private static String metTekens(String tekst) {
        return tekst.contains("_x") ? TEKENCODE.matcher(tekst).replaceAll(XlsxCel::teken) : tekst;
    }

    private static String teken(MatchResult code) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16)));
    }
}
