package nl.kring.gesprek;

import java.util.List;

/** What can come of moving a talk to another day. */
public sealed interface VerzetResultaat {
    record Verzet(GesprekId gesprek) implements VerzetResultaat {}

    record NogNiet(List<Wat> wat) implements VerzetResultaat {}

    /** Somebody else moved it in between; what was typed is kept, and one looks again. */
    record InmiddelsVerzet() implements VerzetResultaat {}

    enum Wat {
        DATUM,
        DATUM_VOORBIJ,
        DATUM_TE_VER,
        TIJD_ONGEWOON
    }
}
