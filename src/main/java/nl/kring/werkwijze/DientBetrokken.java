package nl.kring.werkwijze;

/** The professional judgement: should a wijkcoach come along, in the interest of the child? (R-S1-01) */
public enum DientBetrokken {
    JA,
    NEE,
    NIET_BEOORDEELD
}
