package nl.kring.platform.tabel;

/**
 * Ends the reading of a file from deep inside a parser. Never leaves this package: {@link Tabellezer} and {@link Tabel}
 * turn it into the value that it carries. Unchecked, because it passes through parsers that are not ours.
 */
final class NietLeesbaar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TabelFout fout;

    NietLeesbaar(TabelFout fout) {
        // No stack trace: the reason is in the file, not in the code.
        super(fout.zin(), null, false, false);
        this.fout = fout;
    }

    static NietLeesbaar bestand(String zin) {
        return new NietLeesbaar(TabelFout.overBestand(zin));
    }

    static NietLeesbaar regel(int regelnummer, String zin) {
        return new NietLeesbaar(TabelFout.overRegel(regelnummer, zin));
    }

    static NietLeesbaar beschadigd() {
        return bestand(
                "Dit Excel-bestand is beschadigd of niet door Excel gemaakt. Open het in Excel en sla het opnieuw"
                        + " op als .xlsx of .csv.");
    }

    TabelFout fout() {
        return fout;
    }
}
