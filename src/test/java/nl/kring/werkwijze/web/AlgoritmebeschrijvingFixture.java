package nl.kring.werkwijze.web;

import nl.kring.werkwijze.Regeloverzicht;

/** The description as the page has it. */
public final class AlgoritmebeschrijvingFixture {
    private AlgoritmebeschrijvingFixture() {}

    public static Algoritmebeschrijving van(Regeloverzicht regels) {
        return Algoritmebeschrijving.van("Gemeente Proefstad", regels);
    }
}
