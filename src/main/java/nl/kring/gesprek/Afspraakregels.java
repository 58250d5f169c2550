package nl.kring.gesprek;

import static nl.kring.gesprek.AfrondenRegels.wanneer;
import static nl.kring.gesprek.AfrondenResultaat.Wat.ACTIE;
import static nl.kring.gesprek.AfrondenResultaat.Wat.ACTIE_DATUM;
import static nl.kring.gesprek.AfrondenResultaat.Wat.ACTIE_TE_LAAT;
import static nl.kring.gesprek.AfrondenResultaat.Wat.ACTIE_TE_LANG;
import static nl.kring.gesprek.AfrondenResultaat.Wat.ACTIE_TE_VROEG;
import static nl.kring.gesprek.AfrondenResultaat.Wat.ACTIE_WAT;
import static nl.kring.gesprek.AfrondenResultaat.Wat.ACTIE_WIE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kring.gesprek.AfrondenRegels.Wereld;
import nl.kring.gesprek.AfrondenResultaat.Ontbreekt;
import nl.kring.gesprek.AfrondenResultaat.Wat;
import nl.kring.gesprek.RondGesprekAf.Actieregel;
import org.jspecify.annotations.Nullable;

/** What a talk needs about actions: what, who, and by when (R-BO-03). */
final class Afspraakregels {
    /** Further than a year ahead is a slip of the pen. */
    private static final int HOOGSTENS_JAREN = 1;

    private Afspraakregels() {}

    /** The talk that a traject begins with ends with at least one; a later talk may do without new ones (DT2.F). */
    static List<Ontbreekt> ontbrekend(RondGesprekAf typwerk, Wereld wereld) {
        var ontbreekt = new ArrayList<>(
                wanneer(wereld.gesprek().vraagtAfspraak() && typwerk.acties().isEmpty(), ACTIE));
        typwerk.acties().forEach(actie -> ontbreekt.addAll(vanRegel(actie, wereld)));
        return ontbreekt;
    }

    private static List<Ontbreekt> vanRegel(Actieregel actie, Wereld wereld) {
        var ontbreekt = new ArrayList<Wat>();
        if (actie.wat().isBlank()) {
            ontbreekt.add(ACTIE_WAT);
        }
        if (actie.wat().length() > Tekstlengte.TEKST) {
            ontbreekt.add(ACTIE_TE_LANG);
        }
        if (actie.wie() == null || !wereld.eigenaren().contains(actie.wie())) {
            ontbreekt.add(ACTIE_WIE);
        }
        datum(actie.klaarOp(), wereld.gesprek().moment().datum()).ifPresent(ontbreekt::add);
        return ontbreekt.stream().map(wat -> new Ontbreekt(wat, actie.regel())).toList();
    }

    private static Optional<Wat> datum(@Nullable LocalDate klaarOp, LocalDate gesprek) {
        if (klaarOp == null) {
            return Optional.of(ACTIE_DATUM);
        }
        if (klaarOp.isBefore(gesprek)) {
            return Optional.of(ACTIE_TE_VROEG);
        }
        return klaarOp.isAfter(gesprek.plusYears(HOOGSTENS_JAREN)) ? Optional.of(ACTIE_TE_LAAT) : Optional.empty();
    }
}
