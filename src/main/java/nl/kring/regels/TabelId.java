package nl.kring.regels;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The decision tables of the way of working, one DMN file each. */
public enum TabelId {
    DT1("DT1", "Scenario na de plaatsing"),
    DT2("DT2", "Wie bij welk gesprek zit"),
    DT3("DT3", "Wie vraagt wie om toestemming, waarvoor"),
    DT3G("DT3.G", "Wie tekent"),
    DT4("DT4", "Voogd of gezinsvoogd"),
    DT5("DT5", "Een andere wijkcoach dan die van de locatie"),
    DT6("DT6", "Anoniem overleg"),
    DT7("DT7", "Veiligheid en meldcode"),
    DT8("DT8", "Inzet thuis"),
    DT9("DT9", "Grondslag van inzet, en in één hand"),
    DT10("DT10", "Contact met de locatie");

    private final String id;
    private final String naam;

    TabelId(String id, String naam) {
        this.id = id;
        this.naam = naam;
    }

    /** As in the plan's tables: "DT3.G". */
    public String id() {
        return id;
    }

    public String naam() {
        return naam;
    }

    /** The file that comes with Kring, and the name under which one table is taken along. */
    public String bestand() {
        return name().toLowerCase(Locale.ROOT) + ".dmn";
    }

    /** Whether a rule can stand in this table: "DT1.4" in DT1, "DT3.G4" in DT3.G. */
    public boolean kent(String regel) {
        return regel.matches(Pattern.quote(id) + (this == DT3G ? "" : "\\.") + "[1-9][0-9]?");
    }

    /** What a rule of this table is called, as in "DT1.1". */
    public String voorbeeld() {
        return id + (this == DT3G ? "1" : ".1");
    }

    public static Optional<TabelId> metId(String id) {
        return Arrays.stream(values())
                .filter(tabel -> tabel.id.equals(id) || tabel.name().equals(id))
                .findFirst();
    }
}
