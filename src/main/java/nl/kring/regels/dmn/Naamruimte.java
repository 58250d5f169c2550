package nl.kring.regels.dmn;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The versions of DMN that Kring reads: 1.2 to 1.6. A table says the same in each; 1.1 has no place for a reason. */
final class Naamruimte {
    private static final Set<String> GELEZEN = Set.of(
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "https://www.omg.org/spec/DMN/20191111/MODEL/",
            "https://www.omg.org/spec/DMN/20211108/MODEL/",
            "https://www.omg.org/spec/DMN/20230324/MODEL/",
            "https://www.omg.org/spec/DMN/20240513/MODEL/");

    private Naamruimte() {}

    static boolean leest(@Nullable String ruimte) {
        return ruimte != null && GELEZEN.contains(ruimte);
    }

    /** Any version of DMN, also one that Kring does not read. */
    static boolean isModel(@Nullable String ruimte) {
        return ruimte != null && ruimte.matches("https?://www\\.omg\\.org/spec/DMN/[0-9]{8}/(MODEL/|dmn\\.xsd)");
    }
}
