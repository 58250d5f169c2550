package nl.kring.toestemming;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How far contact may go. Ordered: a higher level holds what the lower ones hold (R-S2-03, BSL-08). */
public enum ContactNiveau {
    WETEN_VAN_ELKAAR("Weten van elkaar", "dat het kind hier komt, wie er helpt, en hoe jullie elkaar bereiken", true),
    AFSTEMMING("Afstemmen", "ook de doelen, de afspraken en de data", true),
    GEZAMENLIJK_GESPREK("Samen in gesprek", "ook het verslag van een gesprek samen", false),
    INTENSIEVE_SAMENWERKING("Nauw samenwerken", "ook wat jullie zien en merken", false);

    private final String naam;
    private final String inhoud;
    private final boolean aangeboden;

    ContactNiveau(String naam, String inhoud, boolean aangeboden) {
        this.naam = naam;
        this.inhoud = inhoud;
        this.aangeboden = aangeboden;
    }

    public String naam() {
        return naam;
    }

    /** What this level adds, in words for professionals. */
    public String inhoud() {
        return inhoud;
    }

    /** Whether Kring asks for this level today. */
    public boolean aangeboden() {
        return aangeboden;
    }

    public boolean reiktTot(ContactNiveau ander) {
        return compareTo(ander) >= 0;
    }

    /** The levels that Kring asks for, from low to high. */
    public static List<ContactNiveau> teVragen() {
        return Arrays.stream(values()).filter(ContactNiveau::aangeboden).toList();
    }

    /** What may be given to a question at this level: this or less, never more. */
    public List<ContactNiveau> teGeven() {
        return teVragen().stream()
                .filter(this::reiktTot)
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
