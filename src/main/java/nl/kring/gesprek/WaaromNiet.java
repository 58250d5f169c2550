package nl.kring.gesprek;

/** Why a wijkcoach who was asked does not come: what became of the parents' yes (BSL-06..08). The words stand in {@code taal}. */
public enum WaaromNiet {
    /** While a (gezins)voogd comes first (DT4). */
    STAPJE_TERUG,
    TERUGGENOMEN,
    VOORBIJ,
    ALLEEN_WETEN,
    DEELT_NIET,
    NIET_ALLEN,
    NIETS
}
