package nl.kring.werkwijze;

/** What DT1 says to do next; it stands beside the scenario, so that a list never asks a rule again. */
public enum Scenariostap {
    VRAAG_CONTACT,
    PRAAT_MET_OUDERS,
    KOM_TERUG,
    PLAN_EERSTE_GESPREK,
    BIED_ANONIEM_OVERLEG,
    LEG_UIT,
    LEG_UIT_EN_WACHT
}
