package nl.kring.platform.tabel;

import java.util.List;
import java.util.Optional;

/** A row with its values by column name. Values are text without white space around it; what is missing is empty. */
public final class Rij implements Regel {

    private final int regelnummer;
    private final Kopregel kopregel;
    private final List<String> waarden;

    Rij(int regelnummer, Kopregel kopregel, List<String> waarden) {
        this.regelnummer = regelnummer;
        this.kopregel = kopregel;
        this.waarden = waarden;
    }

    @Override
    public int regelnummer() {
        return regelnummer;
    }

    /**
     * The value in a column; empty when nothing stands there. Capitals and spaces around the name do not matter.
     *
     * @throws IllegalArgumentException when the file has no such column: a mistyped name must not read as empty
     */
    public String waarde(String kolom) {
        int plaats = kopregel.plaats(kolom);
        if (plaats < 0) {
            throw new IllegalArgumentException("this table has no column " + kolom);
        }
        return plaats < waarden.size() ? waarden.get(plaats) : "";
    }

    /** The value in a column that may be absent from the file. */
    public Optional<String> ingevuld(String kolom) {
        return kopregel.plaats(kolom) < 0
                ? Optional.empty()
                : Optional.of(waarde(kolom)).filter(waarde -> !waarde.isEmpty());
    }

    /** Without the values: those stay out of logs. */
    @Override
    public String toString() {
        return "Rij[" + regelnummer + "]";
    }
}
