package nl.kring.demo.domain;

import java.util.UUID;
import nl.kring.platform.Functie;

/** Someone at work: the person, the function in which we meet, and the organisation that employs for that function. */
record Collega(UUID id, Functie functie, UUID organisatie) {

    /** The same person in another function: Henk leads De Rietvink and works on the group. */
    Collega als(Functie andere) {
        return new Collega(id, andere, organisatie);
    }
}
