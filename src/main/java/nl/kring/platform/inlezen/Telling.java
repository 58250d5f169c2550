package nl.kring.platform.inlezen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kring.platform.inlezen.Inleesverslag.Einde;
import nl.kring.platform.inlezen.Regeluitkomst.Soort;
import nl.kring.platform.tabel.TabelFout;

/** Counts while the rows come by, and keeps as many sentences as a person still reads. */
final class Telling {
    static final String NIETS = "Er is niets veranderd.";
    static final int MEESTE_MELDINGEN = 200;

    private final Map<Soort, Integer> aantallen = new EnumMap<>(Soort.class);
    private final List<String> meldingen = new ArrayList<>();
    private int meer;
    private int rijen;
    private int laatste = -1;

    /** A row may have several faults, which come one after another. */
    void tel(TabelFout fout) {
        if (fout.regelnummer() != laatste) {
            tel(fout.regelnummer(), Soort.GEWEIGERD);
        }
        meld(fout.melding());
    }

    void tel(int regel, Regeluitkomst uitkomst) {
        tel(regel, uitkomst.soort());
        uitkomst.zinnen().forEach(zin -> meld(melding(regel, zin.veld(), zin.zin())));
    }

    private void tel(int regel, Soort soort) {
        laatste = regel;
        rijen++;
        aantallen.merge(soort, 1, Integer::sum);
    }

    static String melding(int regel, String kolom, String zin) {
        return "Regel " + regel + (kolom.isEmpty() ? "" : ", kolom '" + kolom + "'") + ": " + zin;
    }

    private void meld(String melding) {
        if (meldingen.size() < MEESTE_MELDINGEN) {
            meldingen.add(melding);
        } else {
            meer++;
        }
    }

    int rijen() {
        return rijen;
    }

    int laatsteRegel() {
        return laatste;
    }

    boolean allesGoed() {
        return !aantallen.containsKey(Soort.GEWEIGERD);
    }

    Inleesverslag verslag(Einde einde, List<String> vooraf, List<String> slot) {
        var alles = new ArrayList<String>();
        alles.add(samen());
        alles.addAll(slot);
        return new Inleesverslag(einde, vooraf, aantallen, meldingen, meer, alles);
    }

    /** "83 regels: 80 nieuw, 2 gewijzigd, 1 hetzelfde, 0 geweigerd." Passing over is said only where it happened. */
    private String samen() {
        return getal(rijen)
                + (rijen == 1 ? " regel: " : " regels: ")
                + Arrays.stream(Soort.values())
                        .filter(soort -> soort != Soort.OVERGESLAGEN || aantallen.containsKey(soort))
                        .map(soort -> getal(aantallen.getOrDefault(soort, 0)) + " " + soort.woord())
                        .collect(Collectors.joining(", ", "", "."));
    }

    static String getal(int getal) {
        return String.format(Locale.of("nl"), "%,d", getal);
    }
}
