package nl.kring.kringbeeld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Layouts found before, the least used making room for new ones. A crowded kring takes some tens of milliseconds to lay
 * out, and the same kring is looked at again and again. The key holds sizes only, no people.
 */
final class Indelingen {

    private final Map<Vraag, Indeling> eerder;

    Indelingen(int hoogstens) {
        eerder = new LinkedHashMap<>(16, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Vraag, Indeling> oudste) {
                return size() > hoogstens;
            }
        };
    }

    /** Two threads may both search for the same layout: they find the same one, and nobody waits for the other. */
    Indeling van(List<Ruimte> ruimtes, Maat maat) {
        var vraag = new Vraag(ruimtes, maat);
        synchronized (eerder) {
            var gevonden = eerder.get(vraag);
            if (gevonden != null) {
                return gevonden;
            }
        }
        var indeling = Indeling.zoek(ruimtes, maat);
        synchronized (eerder) {
            eerder.put(vraag, indeling);
        }
        return indeling;
    }

    int aantal() {
        synchronized (eerder) {
            return eerder.size();
        }
    }

    private record Vraag(List<Ruimte> ruimtes, Maat maat) {}
}
