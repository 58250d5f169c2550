package nl.kring.regels.versie;

import nl.kring.regels.tabel.Rij;

/** One change to the rows of a table; places count from 0. */
public sealed interface Bewerking {
    record Wijzig(int plaats, Rij rij) implements Bewerking {}

    record VoegToe(Rij rij) implements Bewerking {}

    record Omhoog(int plaats) implements Bewerking {}

    record Omlaag(int plaats) implements Bewerking {}

    record HaalWeg(int plaats) implements Bewerking {}
}
