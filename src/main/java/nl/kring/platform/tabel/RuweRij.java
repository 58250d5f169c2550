package nl.kring.platform.tabel;

import java.util.List;
import java.util.SortedMap;

/**
 * A row before the header gives its cells a name.
 *
 * @param waarden by place, up to the last cell with something in it
 * @param gebreken by place: why a cell cannot be used
 */
record RuweRij(int regelnummer, List<String> waarden, SortedMap<Integer, String> gebreken) {

    boolean isLeeg() {
        return waarden.isEmpty() && gebreken.isEmpty();
    }
}
