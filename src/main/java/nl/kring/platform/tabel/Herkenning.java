package nl.kring.platform.tabel;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;

/** What the reader took the file for, so that a report can say so and a person can object. */
public sealed interface Herkenning {

    /** In one plain sentence. */
    String zin();

    record Csv(Charset tekenset, char scheidingsteken) implements Herkenning {
        @Override
        public String zin() {
            var teken = scheidingsteken == '\t' ? "tab" : String.valueOf(scheidingsteken);
            return "Gelezen als CSV, tekenset " + tekenset.name() + ", met " + teken + " tussen de vakken.";
        }
    }

    /** The first worksheet is read; the others are named here, hidden ones too. */
    record Excel(String blad, List<String> overigeBladen) implements Herkenning {
        public Excel {
            overigeBladen = List.copyOf(overigeBladen);
        }

        @Override
        public String zin() {
            var gelezen = "Gelezen uit Excel: blad '" + blad + "'.";
            return overigeBladen.isEmpty()
                    ? gelezen
                    : gelezen + " Niet gelezen: "
                            + overigeBladen.stream()
                                    .map(naam -> "'" + naam + "'")
                                    .collect(Collectors.joining(", ", "", "."));
        }
    }
}
