package nl.kring.platform.tabel;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds what stands between the cells: the one of ; , and tab that the header has most of, outside quotes. */
final class Scheidingsteken {

    /** In order of preference when two occur equally often; ; is what Dutch Excel writes. */
    private static final String MOGELIJK = ";,\t";

    private Scheidingsteken() {}

    /** Looks ahead at the first line with something on it; the reader then stands where it stood. */
    static char in(BufferedReader lezer, int vooruit) throws IOException {
        lezer.mark(vooruit + 1);
        var aantallen = new int[MOGELIJK.length()];
        boolean binnenAanhaling = false;
        boolean ietsGezien = false;
        for (int gelezen = 0; gelezen < vooruit; gelezen++) {
            int teken = lezer.read();
            boolean regeleinde = (teken == '\n' || teken == '\r') && !binnenAanhaling;
            if (teken < 0 || (regeleinde && ietsGezien)) {
                break;
            }
            ietsGezien |= !regeleinde;
            binnenAanhaling ^= teken == '"';
            int welk = MOGELIJK.indexOf(teken);
            if (welk >= 0 && !binnenAanhaling) {
                aantallen[welk]++;
            }
        }
        lezer.reset();
        return meeste(aantallen);
    }

    private static char meeste(int[] aantallen) {
        int welk = 0;
        for (int i = 1; i < aantallen.length; i++) {
            if (aantallen[i] > aantallen[welk]) {
                welk = i;
            }
        }
        return MOGELIJK.charAt(welk);
    }
}
