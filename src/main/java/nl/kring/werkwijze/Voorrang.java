package nl.kring.werkwijze;

/**
 * The precedence of the plan (BSL-01): safety, then the voogd, then consent, then another wijkcoach, then the scenario. The first that
 * has something to say speaks first; it takes no right of the parents away.
 */
public final class Voorrang {
    private Voorrang() {}

    /**
     * What each of the five has to say around one placement.
     *
     * @param veiligheid the meldcode is being followed (DT7)
     * @param voogd a (gezins)voogd comes first, and that touches the wijkcoach (DT4)
     * @param toestemmingMist there is a wijkcoach to be in contact with, and no yes of all who hold gezag (DT3)
     * @param andereWijkcoach the family's wijkcoach is not the one of the location (DT5)
     */
    public record Feiten(boolean veiligheid, boolean voogd, boolean toestemmingMist, boolean andereWijkcoach) {}

    public enum Laag {
        VEILIGHEID("De veiligheid van het kind gaat voor alles. Ouders houden hun rechten."),
        VOOGD("Is er een voogd of gezinsvoogd, dan is die het eerste aanspreekpunt."),
        TOESTEMMING("Zonder ja van de ouders is er geen contact met een wijkcoach."),
        ANDERE_WIJKCOACH("De wijkcoach van het gezin stemt af met de wijkcoach van de locatie."),
        SCENARIO("Het scenario zegt wat de volgende stap is.");

        private final String waarom;

        Laag(String waarom) {
            this.waarom = waarom;
        }

        public String waarom() {
            return waarom;
        }
    }

    /** Which of the five speaks first. */
    public static Laag eerst(Feiten feiten) {
        if (feiten.veiligheid()) {
            return Laag.VEILIGHEID;
        }
        if (feiten.voogd()) {
            return Laag.VOOGD;
        }
        if (feiten.toestemmingMist()) {
            return Laag.TOESTEMMING;
        }
        return feiten.andereWijkcoach() ? Laag.ANDERE_WIJKCOACH : Laag.SCENARIO;
    }
}
