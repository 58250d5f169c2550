package nl.kring.toestemming;

import java.util.Comparator;
import java.util.List;

/** How far contact may go. Ordered: a higher level holds what the lower ones hold (R-S2-03, BSL-08). */
public enum ContactNiveau {
    WETEN_VAN_ELKAAR("Weten van elkaar", "dat het kind hier komt, wie er helpt, en hoe jullie elkaar bereiken"),
    AFSTEMMING("Afstemmen", "ook de doelen, de afspraken en de data"),
    GEZAMENLIJK_GESPREK("Samen in gesprek", "ook het verslag van een gesprek samen"),
    INTENSIEVE_SAMENWERKING("Nauw samenwerken", "ook wat jullie zien en merken, en wat ouders over thuis schrijven");

    private final String naam;
    private final String inhoud;

    ContactNiveau(String naam, String inhoud) {
        this.naam = naam;
        this.inhoud = inhoud;
    }

    public String naam() {
        return naam;
    }

    /** What this level adds, in words for professionals. */
    public String inhoud() {
        return inhoud;
    }

    public boolean reiktTot(ContactNiveau ander) {
        return compareTo(ander) >= 0;
    }

    /** From low to high. */
    public static List<ContactNiveau> teVragen() {
        return List.of(values());
    }

    /** What may be noted with a question at this level: this or less, never more. A parent in person may go further (BSL-09). */
    public List<ContactNiveau> teGeven() {
        return teVragen().stream()
                .filter(this::reiktTot)
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
