package nl.kring.platform.tabel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which cells show their number as a date, by the number of their style. */
final class Celopmaak {

    private static final int MEESTE_STIJLEN = 100_000;

    private final List<Getalsoort> soorten;

    private Celopmaak(List<Getalsoort> soorten) {
        this.soorten = soorten;
    }

    static Celopmaak uit(Werkmap werkmap) throws IOException {
        try (var xml = werkmap.leesSoort("styles")) {
            var patronen = new HashMap<Integer, Getalsoort>();
            var soorten = new ArrayList<Getalsoort>();
            boolean inCellen = false;
            while (xml != null && xml.naarBegin()) {
                switch (xml.naam()) {
                    case "numFmt" -> onthoud(xml, patronen);
                    // cellStyleXfs has the same xf elements, but cells do not point at those.
                    case "cellStyleXfs", "cellStyles", "dxfs" -> inCellen = false;
                    case "cellXfs" -> inCellen = true;
                    case "xf" -> {
                        if (inCellen) {
                            int nummer = getal(xml.attribuut("numFmtId"));
                            soorten.add(patronen.getOrDefault(nummer, Getalsoort.ingebouwd(nummer)));
                        }
                    }
                    default -> {}
                }
                if (soorten.size() > MEESTE_STIJLEN || patronen.size() > MEESTE_STIJLEN) {
                    throw NietLeesbaar.beschadigd();
                }
            }
            return new Celopmaak(soorten);
        }
    }

    private static void onthoud(XmlLezer xml, Map<Integer, Getalsoort> patronen) {
        var patroon = xml.attribuut("formatCode");
        if (patroon != null) {
            patronen.put(getal(xml.attribuut("numFmtId")), Getalsoort.vanPatroon(patroon));
        }
    }

    Getalsoort soort(@Nullable String stijl) {
        int nummer = getal(stijl);
        return nummer < soorten.size() ? soorten.get(nummer) : Getalsoort.GETAL;
    }

    private static int getal(@Nullable String cijfers) {
        try {
            return cijfers == null ? 0 : Integer.parseUnsignedInt(cijfers) & Integer.MAX_VALUE;
        } catch (NumberFormatException e) {
            throw NietLeesbaar.beschadigd();
        }
    }
}
