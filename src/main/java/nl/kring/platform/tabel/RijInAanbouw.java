package nl.kring.platform.tabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the cells of one row and judges each by the same limits, whatever the kind of file. */
final class RijInAanbouw {

    private final Grenzen grenzen;
    private final int regelnummer;
    private final List<String> waarden = new ArrayList<>();
    private final SortedMap<Integer, String> gebreken = new TreeMap<>();

    RijInAanbouw(Grenzen grenzen, int regelnummer) {
        this.grenzen = grenzen;
        this.regelnummer = regelnummer;
    }

    /** An empty cell takes no room, wherever it stands: spreadsheets often drag thousands of those along. */
    void zet(int plaats, String ruw) {
        var tekst = zonderWitruimte(ruw);
        if (tekst.isEmpty()) {
            return;
        }
        if (tekst.length() > grenzen.tekens()) {
            zetTeLang(plaats);
        } else if (heeftOnleesbaar(tekst)) {
            zetGebrek(plaats, "hier staat een onzichtbaar teken; typ de waarde opnieuw.");
        } else {
            eisPlaats(plaats);
            while (waarden.size() <= plaats) {
                waarden.add("");
            }
            waarden.set(plaats, tekst);
        }
    }

    void zetTeLang(int plaats) {
        zetGebrek(plaats, String.format(Locale.of("nl"), "hier staan meer dan %,d tekens.", grenzen.tekens()));
    }

    void zetGebrek(int plaats, String zin) {
        eisPlaats(plaats);
        gebreken.putIfAbsent(plaats, zin);
    }

    RuweRij klaar() {
        return new RuweRij(regelnummer, waarden, gebreken);
    }

    private void eisPlaats(int plaats) {
        if (plaats >= grenzen.kolommen()) {
            throw NietLeesbaar.regel(regelnummer, "deze regel heeft meer dan " + grenzen.kolommen() + " kolommen.");
        }
    }

    /** Control characters come from broken or hostile files; a tab or a line break within a cell is ordinary. */
    private static boolean heeftOnleesbaar(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (Character.isISOControl(teken) && teken != '\n' && teken != '\r' && teken != '\t') {
                return true;
            }
        }
        return false;
    }

    /** Also takes away the no-break spaces that come with copying from web pages, which {@code strip} leaves. */
    static String zonderWitruimte(String tekst) {
        int begin = 0;
        int eind = tekst.length();
        while (begin < eind && isWitruimte(tekst.charAt(begin))) {
            begin++;
        }
        while (eind > begin && isWitruimte(tekst.charAt(eind - 1))) {
            eind--;
        }
        return tekst.substring(begin, eind);
    }

    private static boolean isWitruimte(char teken) {
        return teken == ' ' || teken == '\t' || teken == '\n' || teken == '\r' || Character.isSpaceChar(teken);
    }
}
