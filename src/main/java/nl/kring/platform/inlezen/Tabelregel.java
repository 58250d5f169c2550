package nl.kring.platform.inlezen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kring.platform.tabel.Rij;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Velden;
import nl.kring.platform.web.Veldfout;

/** One row, read by the names of the columns as the import knows them. */
public final class Tabelregel {
    private final Rij rij;
    private final Map<String, String> koppen;

    Tabelregel(Rij rij, Map<String, String> koppen) {
        this.rij = rij;
        this.koppen = koppen;
    }

    /** Where the row stands in the file. */
    public int nummer() {
        return rij.regelnummer();
    }

    /** What stands in a column; empty when nothing does, or when the file lacks the column. */
    public String waarde(String kolom) {
        var kop = koppen.get(kolom);
        return kop == null ? "" : rij.waarde(kop);
    }

    public boolean heeft(String kolom) {
        return !waarde(kolom).isEmpty();
    }

    /** CSV has no formulas, but a spreadsheet that opens one makes them; and no name or word begins like that. */
    List<Veldfout> formules() {
        return koppen.keySet().stream()
                .filter(kolom -> waarde(kolom).startsWith("="))
                .map(kolom -> new Veldfout(kolom, "Hier staat een formule. Plak de waarde."))
                .toList();
    }

    /** The row as a form that was filled in, so that the rules of forms hold for it; a field has the name of its column. */
    public Velden velden() {
        var velden = new HashMap<String, String>();
        koppen.forEach((kolom, kop) -> velden.put(kolom, rij.waarde(kop)));
        return new Velden(Invoer.van(velden));
    }

    /** Without the values: those stay out of logs. */
    @Override
    public String toString() {
        return rij.toString();
    }
}
