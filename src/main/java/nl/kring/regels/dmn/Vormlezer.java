package nl.kring.regels.dmn;

import java.util.Arrays;
import java.util.List;
import nl.kring.regels.TabelId;
import nl.kring.regels.tabel.Kolom;
import nl.kring.regels.tabel.Tabel;
import nl.kring.regels.tabel.Trefwijze;
import org.w3c.dom.Element;

/** Reads the columns of a table that comes with Kring. Whatever is wrong there is a mistake of ours, and stops the build. */
final class Vormlezer {
    private Vormlezer() {}

    static Tabel vorm(byte[] bestand, TabelId id) {
        var wortel = VeiligXml.lees(bestand, fout -> {
                    throw new IllegalStateException(id + ": " + fout);
                })
                .orElseThrow();
        var beslissing = enige(wortel, "decision");
        var tabel = enige(beslissing, "decisionTable");
        return new Tabel(
                id,
                Kinderen.tekst(beslissing, "question"),
                trefwijze(tabel.getAttribute("hitPolicy")),
                Kinderen.van(tabel, "input").map(Vormlezer::feit).toList(),
                Kinderen.van(tabel, "output").skip(1).map(Vormlezer::gevolg).toList(),
                List.of());
    }

    private static Kolom feit(Element kolom) {
        var vraag = enige(kolom, "inputExpression");
        return kolom(Kinderen.tekst(vraag, "text"), vraag.getAttribute("typeRef"), enige(kolom, "inputValues"));
    }

    private static Kolom gevolg(Element kolom) {
        return kolom(kolom.getAttribute("name"), kolom.getAttribute("typeRef"), enige(kolom, "outputValues"));
    }

    private static Kolom kolom(String naam, String dmn, Element waarden) {
        var soort = Arrays.stream(Kolom.Soort.values())
                .filter(deze -> deze.dmn().equals(dmn))
                .findFirst()
                .orElseThrow();
        return new Kolom(naam, soort, Celtekst.waarden(Kinderen.tekst(waarden, "text"), soort));
    }

    private static Trefwijze trefwijze(String dmn) {
        return Arrays.stream(Trefwijze.values())
                .filter(deze -> deze.dmn().equals(dmn))
                .findFirst()
                .orElseThrow();
    }

    private static Element enige(Element ouder, String naam) {
        return Kinderen.van(ouder, naam).findFirst().orElseThrow();
    }
}
