package nl.kring.toestemming;

import nl.kring.platform.web.Bron;

/** The rules of consent as people read them: our own words, and the place in the plan. They stand on /plan with the others. */
public enum ToestemmingRegel {
    R_VIS_03(
            "R-VIS-03",
            "Ouders zien wat jij namens hen opschrijft. Zegt een ouder dat het niet klopt? Dan telt het niet meer, en praat je erover.",
            Plek.VISIE),
    DT3_1(
            "DT3.1",
            "Contact begint bij de ouders. Zonder hun ja hoort een wijkcoach niets over het kind.",
            Plek.SCENARIO_2),
    DT3_2(
            "DT3.2",
            "Ook als de wijkcoach contact zoekt, begint het bij de ouders. Zonder hun ja gebeurt het niet.",
            Plek.SCENARIO_2),
    DT3_3(
            "DT3.3",
            "Nauw samenwerken stel je voor om de veiligheid, de ontwikkeling of hulp die al loopt. De ouders beslissen ook dan.",
            Plek.SCENARIO_2),
    DT3_5(
            "DT3.5",
            "Ouders mogen het liever zelf vertellen. Dan doet niemand anders iets. Kring bewaart hun keuze.",
            Plek.SCENARIO_2),
    DT3_9(
            "DT3.9",
            "Opnieuw vragen mag, maar niet te vaak: hoogstens drie keer in een jaar, met steeds acht weken ertussen. Bij iets nieuws mag het eerder, en de ouders lezen wat.",
            Plek.SCENARIO_2),
    DT3_G1("DT3.G1", "Beide ouders beslissen samen. Daarom moeten zij allebei ja zeggen.", Plek.GEZAG),
    DT3_G2("DT3.G2", "Eén ouder beslist. Het ja van deze ouder is genoeg.", Plek.GEZAG),
    DT3_G3("DT3.G3", "De ouder beslist samen met iemand anders. Daarom moeten zij allebei ja zeggen.", Plek.GEZAG),
    DT3_G4("DT3.G4", "De voogd beslist. Zijn er twee voogden, dan moeten zij allebei ja zeggen.", Plek.GEZAG),
    DT3_G6(
            "DT3.G6",
            "Het is nu niet duidelijk wie over het kind beslist. Daarom kan nog niemand ja zeggen. Zoek dat eerst samen uit.",
            Plek.GEZAG),
    DT3_G5(
            "DT3.G5",
            "Bij een ondertoezichtstelling beslissen de ouders. De gezinsvoogd hoort het en denkt mee, maar tekent niet.",
            Plek.GEZAG),
    DT3_G7(
            "DT3.G7",
            "Is een van de twee niet te bereiken, na drie keer proberen op twee manieren? Dan mogen jullie kennismaken en uitleggen. Over het kind delen jullie niets.",
            Plek.GEZAG),
    DT3_G8("DT3.G8", "Zijn de ouders het niet eens, dan geldt het nee. Bied een gesprek met allebei aan.", Plek.GEZAG),
    BSL_12(
            "BSL-12",
            "Wie geen gezag heeft, kan geen ja zeggen: zoals een pleegouder zonder gezag, of een ouder onder de achttien.",
            Plek.GEZAG),
    BSL_08("BSL-08", "Geeft de een meer toestemming dan de ander, dan geldt wat zij allebei geven.", Plek.SCENARIO_2);

    private final Bron bron;

    ToestemmingRegel(String id, String zin, String plek) {
        this.bron = new Bron(zin, plek, id);
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
