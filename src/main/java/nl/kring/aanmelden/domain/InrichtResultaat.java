package nl.kring.aanmelden.domain;

/** What came of the first beheerder's form. */
public sealed interface InrichtResultaat {
    record Ingericht() implements InrichtResultaat {}

    /** A wrong code, or too many wrong ones before it. */
    record CodeKloptNiet() implements InrichtResultaat {}

    /** Somebody else was first. */
    record AlIngericht() implements InrichtResultaat {}
}
