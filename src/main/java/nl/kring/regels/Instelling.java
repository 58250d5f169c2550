package nl.kring.regels;

import java.util.Arrays;
import java.util.Optional;

/** A number of the way of working that a version may set, within bounds (the defaults of AMB-01…29, as settled by BSL). */
public enum Instelling {
    VOORTGANG_WEKEN("AMB-18", "Volgend gesprek, meestal na", Eenheid.WEKEN, 8, 2, 26),
    VOORTGANG_HOOGSTENS_WEKEN("AMB-18", "Volgend gesprek, uiterlijk na", Eenheid.WEKEN, 26, 8, 26),
    VOORTGANG_REDEN_BINNEN_WEKEN("BSL-19", "Een reden is nodig bij een gesprek binnen", Eenheid.WEKEN, 2, 1, 4),
    CONTACT_DAGEN("AMB-12", "Contact tussen locatie en wijkcoach, elke", Eenheid.DAGEN, 90, 30, 180),
    CONTACT_DAGEN_ALLEENSTAAND("AMB-12", "Bij een locatie die alleen staat, elke", Eenheid.DAGEN, 60, 14, 180),
    FOTOWAND_DAGEN("DT10.5", "Foto van de wijkcoach op de wand, binnen", Eenheid.DAGEN, 14, 7, 60),
    BEZOEK_BIJ_WEEKBIJEENKOMST_WEKEN(
            "AMB-11", "Bij een wekelijkse bijeenkomst komt de wijkcoach elke", Eenheid.WEKEN, 4, 1, 13),
    BEZOEK_BIJ_MAANDBIJEENKOMST_WEKEN("AMB-11", "Bij een maandelijkse bijeenkomst elke", Eenheid.WEKEN, 13, 4, 26),
    VRAGEN_HOOGSTENS("AMB-13", "Dezelfde vraag aan ouders, hoogstens per jaar", Eenheid.KEER, 3, 1, 3),
    VRAGEN_RUST_DAGEN("AMB-13", "Tussen twee keer vragen zit minstens", Eenheid.DAGEN, 56, 56, 182),
    POGINGEN("BSL-12", "Pogingen om de andere ouder te bereiken, minstens", Eenheid.KEER, 3, 3, 6),
    SIGNAAL_VANAF_KINDEREN("BSL-16", "Een signaal zonder kind vanaf", Eenheid.KINDEREN, 20, 20, 100),
    SIGNAAL_DAGEN_NA_PLAATSING("BSL-16", "Geen signaal na een plaatsing, voor", Eenheid.DAGEN, 28, 28, 90),
    CONSULT_BEWAREN_MAANDEN("DT6.7", "Inhoud van een anoniem overleg bewaren", Eenheid.MAANDEN, 6, 1, 6),
    VE_VERLENGING_MAANDEN("AMB-05", "Verlenging van VE, hoogstens", Eenheid.MAANDEN, 6, 1, 6),
    CAPACITEIT_UREN("AMB-03", "Inzet zonder beschikking, per wijk per week", Eenheid.UREN, 14, 0, 80);

    private final String bron;
    private final String naam;
    private final Eenheid eenheid;
    private final int gewoon;
    private final int minstens;
    private final int hoogstens;

    Instelling(String bron, String naam, Eenheid eenheid, int gewoon, int minstens, int hoogstens) {
        this.bron = bron;
        this.naam = naam;
        this.eenheid = eenheid;
        this.gewoon = gewoon;
        this.minstens = minstens;
        this.hoogstens = hoogstens;
    }

    /** What a setting counts in. */
    public enum Eenheid {
        DAGEN("dagen"),
        WEKEN("weken"),
        MAANDEN("maanden"),
        KEER("keer"),
        KINDEREN("kinderen"),
        UREN("uur");

        private final String woord;

        Eenheid(String woord) {
            this.woord = woord;
        }

        public String woord() {
            return woord;
        }
    }

    /** Where the number comes from: "AMB-18". */
    public String bron() {
        return bron;
    }

    public String naam() {
        return naam;
    }

    public Eenheid eenheid() {
        return eenheid;
    }

    /** The number of version 1. */
    public int gewoon() {
        return gewoon;
    }

    public int minstens() {
        return minstens;
    }

    public int hoogstens() {
        return hoogstens;
    }

    public boolean mag(int waarde) {
        return waarde >= minstens && waarde <= hoogstens;
    }

    public static Optional<Instelling> metCode(String code) {
        return Arrays.stream(values()).filter(deze -> deze.name().equals(code)).findFirst();
    }
}
