package nl.kring.platform.inlezen;

import java.util.List;
import java.util.Map;
import nl.kring.platform.inlezen.Regeluitkomst.Soort;

/**
 * What came of an import, line by line and in numbers. Names lines and columns, never what stands in them.
 *
 * @param vooraf how the file was read
 * @param meldingen by line, up to a number that a person still reads
 * @param meerMeldingen how many there are besides
 * @param slot what happened in the end, and what to do
 */
public record Inleesverslag(
        Einde einde,
        List<String> vooraf,
        Map<Soort, Integer> aantallen,
        List<String> meldingen,
        int meerMeldingen,
        List<String> slot) {

    public enum Einde {
        BEWAARD,
        PROEF,
        NIETS_VERANDERD
    }

    public Inleesverslag {
        vooraf = List.copyOf(vooraf);
        aantallen = Map.copyOf(aantallen);
        meldingen = List.copyOf(meldingen);
        slot = List.copyOf(slot);
    }

    /** Stopped before the first row. */
    static Inleesverslag geweigerd(List<String> waarom) {
        return new Inleesverslag(Einde.NIETS_VERANDERD, List.of(), Map.of(), waarom, 0, List.of(Telling.NIETS));
    }

    static Inleesverslag geweigerd(String waarom) {
        return geweigerd(List.of(waarom));
    }

    public int aantal(Soort soort) {
        return aantallen.getOrDefault(soort, 0);
    }

    /** Good: kept, or a trial in which every row was right. */
    public boolean isGoed() {
        return einde != Einde.NIETS_VERANDERD;
    }
}
