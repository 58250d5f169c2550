package nl.kring.werkwijze;

import java.time.LocalDate;
import java.util.List;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Actie;
import nl.kring.platform.web.Bron;
import org.jspecify.annotations.Nullable;

/**
 * Something to do around a child, for Mijn werk: a sentence, when, who else can do it, and why.
 *
 * @param wanneer the day that it belongs to; a day that has passed is for today; absent: some time
 * @param wanneerzin what the screen says about the time, as in "Sinds de start op dinsdag 1 september"
 * @param bron the rule, and what it is for
 * @param wieOok who else can do it, as in "Esra (mentor)"
 */
public record Stap(
        KindId kind,
        String kindnaam,
        int leeftijd,
        String locatie,
        @Nullable LocalDate wanneer,
        String titel,
        String wanneerzin,
        List<String> wieOok,
        Bron bron,
        Actie actie) {

    public Stap {
        wieOok = List.copyOf(wieOok);
    }

    /** By a rule that is not in a table. */
    public Stap(
            KindId kind,
            String kindnaam,
            int leeftijd,
            String locatie,
            @Nullable LocalDate wanneer,
            String titel,
            String wanneerzin,
            List<String> wieOok,
            Regel regel,
            Actie actie) {
        this(kind, kindnaam, leeftijd, locatie, wanneer, titel, wanneerzin, wieOok, regel.bron(), actie);
    }
}
