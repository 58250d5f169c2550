package nl.kring.werkwijze;

import java.util.Arrays;
import java.util.Optional;
import nl.kring.platform.web.Bron;
import nl.kring.regels.Werkwijze;
import nl.kring.toestemming.ToestemmingRegel;

/**
 * The rules as people read them: for every rule one sentence of our own, and its place in the plan. Every "Waarom?" comes from
 * here, and /plan shows them all under their id.
 */
public enum Regel {
    R_SA_05(
            "R-SA-05",
            "Alle ouders horen bij de start dat een wijkcoach kan meedenken. Zo is die hulp voor iedereen gewoon.",
            Plek.ALGEMEEN),
    R_SA_06("R-SA-06", "Aan elk gezin vraag je of er al een wijkcoach is. Zo begin je niet dubbel.", Plek.ALGEMEEN),
    DT1_1("DT1.1"),
    DT1_2("DT1.2"),
    DT1_3("DT1.3"),
    DT1_4("DT1.4"),
    DT1_5("DT1.5"),
    DT1_6("DT1.6"),
    DT1_7("DT1.7"),
    DT2_1("DT2.1"),
    DT2_2("DT2.2"),
    DT2_3("DT2.3"),
    DT2_4("DT2.4"),
    DT2_5("DT2.5"),
    DT2_6("DT2.6"),
    BSL_21("BSL-21", "Willen ouders iemand niet aan tafel, dan zoek je een ander met dezelfde functie.", Plek.BORGING),
    DT3_1(ToestemmingRegel.DT3_1),
    DT3_9(ToestemmingRegel.DT3_9),
    DT3_G1(ToestemmingRegel.DT3_G1),
    DT3_G2(ToestemmingRegel.DT3_G2),
    DT3_G3(ToestemmingRegel.DT3_G3),
    DT3_G4(ToestemmingRegel.DT3_G4),
    DT3_G6(ToestemmingRegel.DT3_G6),
    DT3_G8(ToestemmingRegel.DT3_G8),
    BSL_08(ToestemmingRegel.BSL_08),
    R_BO_02("R-BO-02", "Het eerste gesprek geeft een doel dat de ouders in hun eigen woorden zeggen.", Plek.BORGING),
    R_BO_03("R-BO-03", "In het gesprek wordt afgesproken wie wat doet, en wanneer het klaar is.", Plek.BORGING),
    R_BO_04("R-BO-04", "Een gesprek is pas klaar als de volgende datum er is.", Plek.BORGING),
    R_BO_05("R-BO-05", "Wie erbij was, mag de volgende datum kiezen of verzetten. Ouders ook.", Plek.BORGING),
    R_ST_03(
            "R-ST-03",
            "Bij elk traject houdt één mens alles bij elkaar.",
            "Plan passende kinderopvang, casemanagement"),
    DT9_1("DT9.1"),
    DT9_6("DT9.6");

    private final Bron bron;

    Regel(String id, String zin, String plek) {
        this.bron = new Bron(zin, plek, id);
    }

    /** A row of a table: here as it comes with Kring; what a version says of it today, {@link nl.kring.regels.Werkwijze} knows. */
    Regel(String id) {
        this.bron = Werkwijze.meegeleverd().bron(id).orElseThrow();
    }

    Regel(ToestemmingRegel regel) {
        this.bron = regel.bron();
    }

    /** As in the tables, and as the anchor on /plan: "DT1.2". */
    public String id() {
        return bron.regel();
    }

    public String zin() {
        return bron.zin();
    }

    public Bron bron() {
        return bron;
    }

    public static Optional<Regel> metId(String id) {
        return Arrays.stream(values()).filter(regel -> regel.id().equals(id)).findFirst();
    }

    private static final class Plek {
        private static final String ALGEMEEN = "Plan wijkteams, algemeen";
        private static final String BORGING = "Plan wijkteams, borging";
    }
}
