package nl.kring.platform.tabel;

/**
 * What is wrong, for the person who brought the file. Never contains the value itself: that may be about someone.
 *
 * @param regelnummer where the row begins; 0 when it is about the whole file
 * @param kolom the name of the column; empty when it is about the whole row
 * @param zin what is the matter and what to do, in Dutch
 */
public record TabelFout(int regelnummer, String kolom, String zin) implements Regel {

    static TabelFout overBestand(String zin) {
        return new TabelFout(0, "", zin);
    }

    static TabelFout overRegel(int regelnummer, String zin) {
        return new TabelFout(regelnummer, "", zin);
    }

    /** The sentence with its place in front: {@code Regel 3, kolom 'naam': hier staat een formule; …}. */
    public String melding() {
        if (regelnummer == 0) {
            return zin;
        }
        return "Regel " + regelnummer + (kolom.isEmpty() ? "" : ", kolom '" + kolom + "'") + ": " + zin;
    }
}
