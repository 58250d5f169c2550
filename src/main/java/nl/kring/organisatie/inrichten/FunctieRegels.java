package nl.kring.organisatie.inrichten;

import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.LOCATIEMANAGER;
import static nl.kring.platform.Functie.PEDAGOGISCH_MEDEWERKER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.kring.organisatie.inrichten.InrichtResultaat.Bezwaar;
import nl.kring.platform.Functie;

/** Which place a function needs, and from which day it can run. */
final class FunctieRegels {
    private static final Set<Functie> OP_EEN_LOCATIE = EnumSet.of(PEDAGOGISCH_MEDEWERKER, COACH, LOCATIEMANAGER);
    private static final Set<Functie> IN_DIENST_VAN_DE_HOUDER = EnumSet.of(PEDAGOGISCH_MEDEWERKER, LOCATIEMANAGER);

    private FunctieRegels() {}

    /**
     * Childcare works at a location, and who is on a group says which: it decides which children this person sees. A coach may be
     * employed by somebody else than the houder (R-ORG-06).
     */
    static Optional<Bezwaar> bezwaar(NieuweFunctie nieuw, LocalDate vandaag) {
        return plek(nieuw).or(() -> dag(nieuw.van(), vandaag));
    }

    /** Further away than a year is a slip of the pen. */
    private static Optional<Bezwaar> dag(LocalDate van, LocalDate vandaag) {
        if (van.isBefore(vandaag.minusYears(1))) {
            return Optional.of(Bezwaar.DAG_TE_VROEG);
        }
        return van.isAfter(vandaag.plusYears(1)) ? Optional.of(Bezwaar.DAG_TE_LAAT) : Optional.empty();
    }

    private static Optional<Bezwaar> plek(NieuweFunctie nieuw) {
        var plek = nieuw.plek();
        if (plek == null) {
            return OP_EEN_LOCATIE.contains(nieuw.functie()) ? Optional.of(Bezwaar.LOCATIE_NODIG) : Optional.empty();
        }
        if (nieuw.functie() == PEDAGOGISCH_MEDEWERKER && plek.groep() == null) {
            return Optional.of(Bezwaar.GROEP_NODIG);
        }
        return IN_DIENST_VAN_DE_HOUDER.contains(nieuw.functie())
                        && !plek.houder().equals(nieuw.organisatie())
                ? Optional.of(Bezwaar.LOCATIE_VAN_EEN_ANDER)
                : Optional.empty();
    }
}
