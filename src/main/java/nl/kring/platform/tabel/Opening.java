package nl.kring.platform.tabel;

import java.util.List;

/** What came of opening a file. A refusal is expected, and has its sentences with it. */
public sealed interface Opening {

    /** The header is read and good; the rows come one by one. The receiver closes the table. */
    record Geopend(Tabel tabel) implements Opening {}

    /** Nothing of this file can be read as it is. */
    record Geweigerd(List<TabelFout> fouten) implements Opening {
        public Geweigerd {
            fouten = List.copyOf(fouten);
        }

        static Geweigerd om(TabelFout fout) {
            return new Geweigerd(List.of(fout));
        }
    }
}
