package nl.kring.platform.tabel;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Takes the cells from the CSV parser; a cell that is too long never becomes text. */
final class CsvCellen extends AbstractBaseCsvCallbackHandler<RuweRij> {

    private final Grenzen grenzen;
    private RijInAanbouw rij;
    private int regelnummer = 1;

    CsvCellen(Grenzen grenzen) {
        this.grenzen = grenzen;
        this.rij = new RijInAanbouw(grenzen, regelnummer);
    }

    /** Where the row begins that is being read, or was read last. */
    int regelnummer() {
        return regelnummer;
    }

    @Override
    protected void handleBegin(long regel) {
        regelnummer = Math.toIntExact(regel);
        rij = new RijInAanbouw(grenzen, regelnummer);
    }

    @Override
    protected void handleField(int plaats, char[] tekens, int begin, int lengte, boolean aangehaald) {
        if (lengte > 2 * grenzen.tekens()) {
            rij.zetTeLang(plaats);
        } else {
            rij.zet(plaats, new String(tekens, begin, lengte));
        }
    }

    @Override
    protected RuweRij buildRecord() {
        return rij.klaar();
    }
}
