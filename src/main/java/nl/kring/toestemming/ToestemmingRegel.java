package nl.kring.toestemming;

import nl.kring.platform.web.Bron;
import nl.kring.regels.Werkwijze;

/** The rules of consent as people read them: our own words, and the place in the plan. They stand on /plan with the others. */
public enum ToestemmingRegel {
    R_VIS_03(
            "R-VIS-03",
            "Ouders zien wat jij namens hen opschrijft. Zegt een ouder dat het niet klopt? Dan telt het niet meer, en praat je erover.",
            Plek.VISIE),
    DT3_1("DT3.1"),
    DT3_2("DT3.2"),
    DT3_3("DT3.3"),
    DT3_5("DT3.5"),
    DT3_9("DT3.9"),
    DT3_G1("DT3.G1"),
    DT3_G2("DT3.G2"),
    DT3_G3("DT3.G3"),
    DT3_G4("DT3.G4"),
    DT3_G6("DT3.G6"),
    DT3_G5("DT3.G5"),
    DT3_G7("DT3.G7"),
    DT3_G8("DT3.G8"),
    BSL_12(
            "BSL-12",
            "Wie geen gezag heeft, kan geen ja zeggen: zoals een pleegouder zonder gezag, of een ouder onder de achttien.",
            Plek.GEZAG),
    BSL_08("BSL-08", "Geeft de een meer toestemming dan de ander, dan geldt wat zij allebei geven.", Plek.SCENARIO_2);

    private final Bron bron;

    ToestemmingRegel(String id, String zin, String plek) {
        this.bron = new Bron(zin, plek, id);
    }

    /** A row of a table, as it comes with Kring. */
    ToestemmingRegel(String id) {
        this.bron = Werkwijze.meegeleverd().bron(id).orElseThrow();
    }

    public String id() {
        return bron.regel();
    }

    public String zin() {
        return bron.zin();
    }

    public Bron bron() {
        return bron;
    }

    private static final class Plek {
        private static final String VISIE = "Plan passende kinderopvang, visie";
        private static final String SCENARIO_2 = "Plan wijkteams, scenario 2";
        private static final String GEZAG = "Wie beslist over een kind";
    }
}
