package nl.kring.organisatie.inrichten;

/** What came of adding something. */
public sealed interface InrichtResultaat {

    record Toegevoegd() implements InrichtResultaat {}

    record NogNiet(Bezwaar bezwaar) implements InrichtResultaat {}

    /** Why it cannot be, yet. */
    enum Bezwaar {
        NAAM_BESTAAT,
        EMAIL_BESTAAT,
        LOCATIE_NODIG,
        GROEP_NODIG,
        LOCATIE_VAN_EEN_ANDER,
        EIGEN_FUNCTIE,
        FUNCTIE_BESTAAT,
        DAG_TE_VROEG,
        DAG_TE_LAAT
    }
}
