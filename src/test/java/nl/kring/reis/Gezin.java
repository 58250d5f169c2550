package nl.kring.reis;

import java.util.List;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Relatie;

/** A family as it is placed: the child, and everyone who decides. */
record Gezin(String roepnaam, String achternaam, List<Ouder> ouders) {

    Gezin {
        ouders = List.copyOf(ouders);
    }

    record Ouder(String roepnaam, Relatie relatie, Gezagsoort gezag, String mail) {}

    /** Samira decides alone. */
    static Gezin yassin() {
        return new Gezin(
                "Yassin",
                "Amrani",
                List.of(new Ouder(
                        "Samira", Relatie.MOEDER, Gezagsoort.EENHOOFDIG_OUDERLIJK_GEZAG, "samira@ouders.example")));
    }

    /** Mark and Danielle decide together. */
    static Gezin finn() {
        return new Gezin(
                "Finn",
                "de Wit",
                List.of(
                        new Ouder("Mark", Relatie.VADER, Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG, "mark@ouders.example"),
                        new Ouder(
                                "Danielle",
                                Relatie.MOEDER,
                                Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG,
                                "danielle@ouders.example")));
    }
}
