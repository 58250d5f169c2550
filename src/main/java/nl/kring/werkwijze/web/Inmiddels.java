package nl.kring.werkwijze.web;

import nl.kring.platform.web.Veldfout;
import nl.kring.werkwijze.Situatie;

/** What the second of two editors reads: what changed, that nothing is lost, and what to do. */
final class Inmiddels {
    private Inmiddels() {}

    static Veldfout fout(Situatie nu) {
        var wie = nu.gewijzigdDoor();
        return new Veldfout(
                "",
                "%s legde hier intussen iets vast. Nu is het zo: %s. Wat je invulde staat er nog. Klopt het nog, bewaar dan opnieuw."
                        .formatted(
                                wie == null ? "Een collega" : wie, nu.scenario().zin()));
    }
}
