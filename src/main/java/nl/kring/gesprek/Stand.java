package nl.kring.gesprek;

/** A talk is planned until it is closed (held, with what came of it) or called off. */
public enum Stand {
    GEPLAND,
    AFGEROND,
    AFGEZEGD
}
