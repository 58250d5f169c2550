package nl.kring.demo.domain;

import java.util.Locale;
import java.util.UUID;

/** The people whom the demo shows by name. All fictional; the ids of their accounts depend on nothing but the name. */
public enum Hoofdpersoon {
    SAMIRA("Benhadira", Rubriek.OUDERS, "Moeder van Yassin (3). Spreekt Arabisch en Nederlands."),
    EWA("Jaskółkowa", Rubriek.OUDERS, "Moeder van Lina (2). Spreekt Pools. Vandaag is het eerste gesprek."),
    TOMEK("Jaskółkow", Rubriek.OUDERS, "Vader van Lina (2). Spreekt Pools."),
    MARK("Vogelhout", Rubriek.OUDERS, "Vader van Noor (2). Gescheiden, beslist samen met Danielle."),
    DANIELLE("Linderveld", Rubriek.OUDERS, "Moeder van Noor (2). Gescheiden, beslist samen met Mark."),
    ESRA(
            "Yıldızova",
            Rubriek.KINDEROPVANG,
            "Pedagogisch medewerker en mentor op De Drie Linden",
            "Ik speel en leer met de kinderen van De Egeltjes.",
            "Nederlands, Turks"),
    ANOUK(
            "Meidoorn",
            Rubriek.KINDEROPVANG,
            "Pedagogisch medewerker en mentor op Het Kompas",
            "Ik ben mentor van de jongste kinderen.",
            "Nederlands"),
    JOYCE(
            "Zonnehof",
            Rubriek.KINDEROPVANG,
            "Coach passende kinderopvang op zes locaties",
            "Ik denk mee als een kind iets extra's nodig heeft.",
            "Nederlands, Engels"),
    HENK(
            "Rietkraag",
            Rubriek.KINDEROPVANG,
            "Locatiemanager van De Rietvink. Werkt zelf ook op de groep.",
            "U kunt altijd bij mij binnenlopen. Ik werk ook op de groep.",
            "Nederlands"),
    RUBEN(
            "Duinlaar",
            Rubriek.WIJKTEAM_EN_HULP,
            "Wijkcoach in Malburgen, vier locaties",
            "Ik denk mee over opvoeden, thuis, geld of de buurt.",
            "Nederlands, Engels"),
    LOTTE(
            "Heidestein",
            Rubriek.WIJKTEAM_EN_HULP,
            "Ambulant begeleider bij Kentalis",
            "Ik kijk mee op de groep en oefen samen met uw kind.",
            "Nederlands"),
    FATIMA(
            "Alnarjis",
            Rubriek.WIJKTEAM_EN_HULP,
            "Jeugdverpleegkundige bij de jeugdgezondheidszorg",
            "U kent mij misschien van het consultatiebureau.",
            "Nederlands, Arabisch"),
    MIEKE(
            "Korenkamp",
            Rubriek.WIJKTEAM_EN_HULP,
            "Logopedist bij Stichting PAS",
            "Ik help kinderen met praten, luisteren en begrijpen.",
            "Nederlands"),
    SANNE(
            "Molenlaar",
            Rubriek.WIJKTEAM_EN_HULP,
            "Gezinsvoogd bij een gecertificeerde instelling",
            "Ik help een gezin als de rechter dat heeft gevraagd.",
            "Nederlands"),
    INGE(
            "Lindekamp",
            Rubriek.STAD,
            "Coördinator bij Stichting PAS",
            "Ik zorg dat er genoeg plekken zijn en dat iedereen kan leren.",
            "Nederlands"),
    KARIN(
            "Beukenoord",
            Rubriek.STAD,
            "Projectleider bij de gemeente",
            "Ik leid het project. Ik zie geen gegevens van kinderen.",
            "Nederlands"),
    TOM(
            "Klaproos",
            Rubriek.STAD,
            "Functioneel beheerder en privacy officer",
            "Ik let op dat gegevens veilig zijn en dat het systeem werkt.",
            "Nederlands");

    /** The heading under which someone stands on the page where one picks a person. */
    public enum Rubriek {
        OUDERS("Ouders"),
        KINDEROPVANG("Kinderopvang"),
        WIJKTEAM_EN_HULP("Wijkteam en hulp"),
        STAD("Stad");

        private final String opschrift;

        Rubriek(String opschrift) {
            this.opschrift = opschrift;
        }

        public String opschrift() {
            return opschrift;
        }
    }

    private final String achternaam;
    private final Rubriek rubriek;
    private final String wie;
    private final String watIkDoe;
    private final String talen;

    Hoofdpersoon(String achternaam, Rubriek rubriek, String wie, String watIkDoe, String talen) {
        this.achternaam = achternaam;
        this.rubriek = rubriek;
        this.wie = wie;
        this.watIkDoe = watIkDoe;
        this.talen = talen;
    }

    /** Parents have no work to tell about. */
    Hoofdpersoon(String achternaam, Rubriek rubriek, String wie) {
        this(achternaam, rubriek, wie, "", "");
    }

    public String roepnaam() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    public Rubriek rubriek() {
        return rubriek;
    }

    /** A short description in plain Dutch. */
    public String wie() {
        return wie;
    }

    public String gebruikersnaam() {
        return name().toLowerCase(Locale.ROOT) + "@kring.example";
    }

    public UUID account() {
        return Nummers.vast(gebruikersnaam());
    }

    String achternaam() {
        return achternaam;
    }

    String watIkDoe() {
        return watIkDoe;
    }

    String talen() {
        return talen;
    }
}
