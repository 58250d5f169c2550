package nl.kring.regels;

import java.util.List;
import java.util.Map;

/**
 * Counts where a table is at work now, for <i>Wat verandert er?</i>. Whoever owns the facts makes one. Counts only, never a child; what
 * is shown of it is protected as a small number (E2, E3).
 */
public interface Geraakt {
    TabelId tabel();

    /**
     * How often each combination of facts is there now.
     *
     * @param gebieden codes; empty: the whole city
     */
    List<Telling> tel(List<String> gebieden);

    /**
     * @param feiten the value of each fact that was counted by; a fact that is not named was not looked at, so the count is an upper
     *     bound for what depends on it (E9: what parents refuse is not counted below the level of the city)
     */
    record Telling(Map<String, String> feiten, int aantal) {
        public Telling {
            feiten = Map.copyOf(feiten);
        }
    }
}
