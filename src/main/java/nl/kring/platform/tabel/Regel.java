package nl.kring.platform.tabel;

/** One row of a table: either its values, or what is wrong with it. */
public sealed interface Regel permits Rij, TabelFout {

    /** Where it begins in the file, as an editor or Excel counts: the first line is 1; 0 means the whole file. */
    int regelnummer();
}
