package nl.kring.platform.inlezen;

import java.io.PrintStream;

/** A bar that grows, where somebody looks on; elsewhere (a log, a pipe) a line at each quarter of a long work. */
final class Voortgangsbalk implements Voortgang {
    private static final int BREEDTE = 40;
    private static final int LANG_WERK = 1_000;

    private final PrintStream uit;
    private final boolean terminal;
    private int getoond = -1;

    Voortgangsbalk(PrintStream uit, boolean terminal) {
        this.uit = uit;
        this.terminal = terminal;
    }

    @Override
    public void stap(int gedaan, int totaal) {
        var deel = totaal == 0 ? 100 : (int) Math.min(100, 100L * gedaan / totaal);
        var stap = terminal ? deel : deel / 25;
        if (stap == getoond) {
            return;
        }
        getoond = stap;
        if (terminal) {
            var vol = BREEDTE * deel / 100;
            uit.print("\r  [" + "#".repeat(vol) + "-".repeat(BREEDTE - vol) + "] " + deel + "%");
            uit.flush();
        } else if (totaal >= LANG_WERK && stap > 0) {
            uit.println("  " + Telling.getal(gedaan) + " van " + Telling.getal(totaal) + " regels nagekeken");
        }
    }

    void klaar() {
        if (terminal && getoond >= 0) {
            uit.println();
        }
    }
}
