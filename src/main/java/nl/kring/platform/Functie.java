package nl.kring.platform;

/** The functions of the field (glossary F), each with the word that a screen uses. */
public enum Functie {
    PEDAGOGISCH_MEDEWERKER("pedagogisch medewerker"),
    COACH("coach passende kinderopvang"),
    LOCATIEMANAGER("locatiemanager"),
    WIJKCOACH("wijkcoach"),
    AMBULANT_BEGELEIDER("ambulant begeleider"),
    ZORGAANBIEDER("ambulant begeleider op beschikking"),
    JEUGDVERPLEEGKUNDIGE("jeugdverpleegkundige"),
    LOGOPEDIST("logopedist"),
    THUISONDERSTEUNER("thuisondersteuner"),
    GEZINSVOOGD("gezinsvoogd"),
    PAS_COORDINATOR("coördinator Stichting PAS"),
    PROJECTLEIDER("projectleider"),
    BEHEERDER("functioneel beheerder"),
    PRIVACY_OFFICER("privacy officer"),
    /** Next to one's own work: who watches over the way of working sees no child by it (R-GOV-02). */
    WERKGROEP("lid van de werkgroep"),
    /** Signs the working agreement for the own organisation (R-WE-02), where no function of the field does so already. */
    TEKENBEVOEGDE("tekenbevoegde");

    private final String woord;

    Functie(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** "Professional kinderopvang" wherever the plan says so (R-WC-07); the manager of an éénpitter is often one as well. */
    public boolean isKinderopvang() {
        return this == PEDAGOGISCH_MEDEWERKER || this == COACH;
    }
}
