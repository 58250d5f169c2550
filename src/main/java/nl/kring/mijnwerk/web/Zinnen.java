package nl.kring.mijnwerk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kring.gesprek.Gespreksregel;
import nl.kring.platform.Opsomming;
import nl.kring.platform.Tijd;

/** The sentences of Mijn werk. */
final class Zinnen {
    private static final int MIDDAG = 12;
    private static final int AVOND = 18;

    private Zinnen() {}

    static String groet(int uur) {
        if (uur < MIDDAG) {
            return "Goedemorgen";
        }
        return uur < AVOND ? "Goedemiddag" : "Goedenavond";
    }

    /** "Dinsdag 24 november. Om 13.00 uur is het eerste gesprek over Lina." */
    static String opening(LocalDate vandaag, List<Gespreksregel> gesprekken) {
        var dag = Tijd.dag(vandaag, vandaag);
        var begin = Character.toUpperCase(dag.charAt(0)) + dag.substring(1) + ".";
        return gesprekken.stream()
                .filter(gesprek -> gesprek.moment().datum().equals(vandaag)
                        && !gesprek.moment().alleenWeek())
                .findFirst()
                .map(gesprek -> begin + " " + vandaag(gesprek))
                .orElse(begin);
    }

    private static String vandaag(Gespreksregel gesprek) {
        var tijd = gesprek.moment().tijd();
        var titel = gesprek.titel();
        return (tijd == null ? "Vandaag" : "Om " + Tijd.uur(tijd)) + " is het "
                + titel.substring(0, 1).toLowerCase(Locale.ROOT) + titel.substring(1) + ".";
    }

    /** "Esra (mentor) kan dit ook doen", "Mark, Danielle en Ruben kunnen dit ook doen"; it also says when nobody else can. */
    static String wieOok(List<String> namen) {
        if (namen.isEmpty()) {
            return "Dit staat alleen bij jou";
        }
        return Opsomming.van(namen) + (namen.size() == 1 ? " kan dit ook doen" : " kunnen dit ook doen");
    }
}
