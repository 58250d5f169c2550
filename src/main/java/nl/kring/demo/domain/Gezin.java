package nl.kring.demo.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A child and those who hold gezag over it. */
record Gezin(UUID kind, String roepnaam, LocalDate geboren, Gezag gezag, List<Ouder> ouders) {

    /** @param taalnaam the language in which a talk needs an interpreter, when it is not Dutch */
    record Ouder(UUID id, String roepnaam, String taal, String taalnaam) {}

    /** Who decides on the child, in the words of the BRP (C8, DT3.G1-G6). */
    enum Gezag {
        SAMEN("GEZAMENLIJK_OUDERLIJK_GEZAG", "VERKLARING_OUDERS", "MOEDER", "VADER"),
        ALLEEN("EENHOOFDIG_OUDERLIJK_GEZAG", "UITTREKSEL_GEZAGSREGISTER", "MOEDER"),
        MET_ANDER("GEZAMENLIJK_GEZAG", "UITTREKSEL_GEZAGSREGISTER", "MOEDER", "OUDER"),
        VOOGD("VOOGDIJ", "BESCHIKKING", "OMA"),
        NIET_TE_BEPALEN("GEZAG_NIET_TE_BEPALEN", "BRP", "MOEDER");

        private final String soort;
        private final String bron;
        private final List<String> relaties;

        Gezag(String soort, String bron, String... relaties) {
            this.soort = soort;
            this.bron = bron;
            this.relaties = List.of(relaties);
        }

        String soort() {
            return soort;
        }

        String bron() {
            return bron;
        }

        /** One for each who holds it. */
        List<String> relaties() {
            return relaties;
        }
    }

    Gezin {
        ouders = List.copyOf(ouders);
    }

    Ouder ouder() {
        return ouders.getFirst();
    }
}
