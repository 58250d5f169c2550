package nl.kring.werkwijze;

import java.util.Arrays;
import java.util.Optional;
import nl.kring.platform.web.Bron;
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
    DT1_1(
            "DT1.1",
            "Er is al een wijkcoach bij het gezin. Dan vraag je de ouders of jullie contact mogen hebben.",
            Plek.SCENARIO_2),
    DT1_2(
            "DT1.2",
            "Een wijkcoach kan iets betekenen voor dit kind. Daar praat je eerst over met de ouders.",
            Plek.SCENARIO_1),
    DT1_3("DT1.3", "De ouders denken erover na. Je komt terug op de dag die jullie afspraken.", Plek.SCENARIO_1),
    DT1_4(
            "DT1.4",
            "De ouders vinden het goed. Met hun ja op de vraag leert de wijkcoach het kind pas kennen.",
            Plek.SCENARIO_1),
    DT1_5(
            "DT1.5",
            "De ouders willen nu geen wijkcoach. Je noemt hun kind dan nergens. Raad vragen zonder naam mag wel.",
            Plek.SCENARIO_3),
    DT1_6("DT1.6", "Zolang niemand een wijkcoach nodig vindt, doe je wat je voor elk gezin doet.", Plek.SCENARIOS),
    DT1_7(
            "DT1.7",
            "De ouders zeggen liever niet of er een wijkcoach is. Dat mag. Vraag het niet opnieuw vóór de eerste gewone evaluatie.",
            Plek.SCENARIOS),
    DT2_1(
            "DT2.1",
            "Komt er een wijkcoach bij? Dan praten ouders, kinderopvang en wijkcoach eerst met elkaar.",
            Plek.BORGING),
    DT2_2(
            "DT2.2",
            "Een wijkcoach doet het eerste gesprek niet alleen. Iemand van de kinderopvang is de collega, en dat is een ander mens.",
            Plek.SCENARIO_1),
    DT2_3("DT2.3", "Wie er bij het volgende gesprek nodig is, spreken jullie samen met de ouders af.", Plek.BORGING),
    DT2_4(
            "DT2.4",
            "Wie een kind op beschikking begeleidt op de groep, mag bij het volgende gesprek zijn.",
            Plek.BORGING),
    DT2_5("DT2.5", "De ambulant begeleider die dit kind kent, mag bij het volgende gesprek zijn.", Plek.BORGING),
    DT2_6("DT2.6", "Doet één mens de begeleiding én de beschikking? Dan nodig je die ene keer uit.", Plek.AMBULANT),
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
    DT4_1(
            "DT4.1",
            "Een voogd van een instelling beslist over het kind. De wijkcoach doet dan een stapje terug.",
            Plek.SCENARIO_2),
    DT4_2(
            "DT4.2",
            "Een gezinsvoogd is het eerste aanspreekpunt. De ouders houden gezag, dus zij blijven beslissen.",
            Plek.SCENARIO_2),
    DT4_3(
            "DT4.3",
            "Weet alleen de kinderopvang van de voogd? Dan verandert er voor de wijkcoach nog niets.",
            Plek.SCENARIO_2),
    DT4_4("DT4.4", "Bij de start mag je vragen of er een voogd of gezinsvoogd is.", Plek.SCENARIO_2),
    DT4_5(
            "DT4.5",
            "De maatregel is voorbij. De wijkcoach kijkt na wat bleef liggen, en begint niet vanzelf weer.",
            Plek.SCENARIO_2),
    DT4_6("DT4.6", "Een voorlopige maatregel werkt meteen, net als een gewone.", Plek.SCENARIO_2),
    BSL_13(
            "BSL-13",
            "Is een oma of een ander mens de voogd? Dan beslist een mens over de wijkcoach, met een reden.",
            Plek.SCENARIO_2),
    BSL_14(
            "BSL-14",
            "Ouders met gezag horen bij het gesprek. Komt de gezinsvoogd niet, dan gaat het gesprek door.",
            Plek.SCENARIO_2),
    BSL_15(
            "BSL-15",
            "Zolang de wijkcoach een stapje terug doet, gaat contact over dit kind via de voogd.",
            Plek.SCENARIO_2),
    DT5_1("DT5.1", "De wijkcoach van de locatie is ook de wijkcoach van het gezin.", Plek.SCENARIO_2),
    DT5_2("DT5.2", "Het gezin heeft een andere wijkcoach dan de locatie. Die twee stemmen samen af.", Plek.SCENARIO_2),
    DT5_3("DT5.3", "Zonder ja van de ouders hoort de wijkcoach van de locatie geen naam.", Plek.SCENARIO_2),
    DT5_4("DT5.4", "Een wijkcoach uit een ander team komt niet in Kring. Die bel of mail je.", Plek.SCENARIO_2),
    DT5_5("DT5.5", "Is er een voogd, dan let de wijkcoach van de locatie mee op de juiste weg.", Plek.SCENARIO_2),
    DT5_6(
            "DT5.6",
            "Heeft een locatie geen wijkcoach? Dan neemt een collega waar, en anders het wijkteam.",
            Plek.SCENARIO_2),
    BSL_16("BSL-16", "Op een kleine locatie, of kort na een plaatsing, zegt Kring ook dat niet.", Plek.SCENARIO_2),
    R_BO_02("R-BO-02", "Het eerste gesprek geeft een doel dat de ouders in hun eigen woorden zeggen.", Plek.BORGING),
    R_BO_03("R-BO-03", "In het gesprek wordt afgesproken wie wat doet, en wanneer het klaar is.", Plek.BORGING),
    R_BO_04("R-BO-04", "Een gesprek is pas klaar als de volgende datum er is.", Plek.BORGING),
    R_BO_05("R-BO-05", "Wie erbij was, mag de volgende datum kiezen of verzetten. Ouders ook.", Plek.BORGING),
    R_ST_03(
            "R-ST-03",
            "Bij elk traject houdt één mens alles bij elkaar.",
            "Plan passende kinderopvang, casemanagement"),
    DT9_1(
            "DT9.1",
            "De coach van de kinderopvang kent elk traject. Andere hulp komt daarna.",
            "Plan passende kinderopvang, inzet"),
    DT9_6("DT9.6", "Kijk eerst wie het kind al kent. Zo ziet het niet steeds een nieuw gezicht.", Plek.AMBULANT);

    private final Bron bron;

    Regel(String id, String zin, String plek) {
        this.bron = new Bron(zin, plek, id);
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
        private static final String SCENARIOS = "Plan wijkteams, scenario’s";
        private static final String SCENARIO_1 = "Plan wijkteams, scenario 1";
        private static final String SCENARIO_2 = "Plan wijkteams, scenario 2";
        private static final String SCENARIO_3 = "Plan wijkteams, scenario 3";
        private static final String BORGING = "Plan wijkteams, borging";
        private static final String AMBULANT = "Plan wijkteams, team ambulant begeleiders";
    }
}
